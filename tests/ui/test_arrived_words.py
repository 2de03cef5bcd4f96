"""Sentences on what an exchange brought, in every language, with its forms of number."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.app.exchange.exchange_summary import STICK, Arrived, LastExchange
from fieldapp.languages import LANGUAGES
from fieldapp.sync.arrivals import KINDS
from fieldapp.ui.base import texts
from fieldapp.ui.base.exchange_words import arrived_lines, last_words


def brought(logged: int = 0, laptops: int = 0, version: int = 0, **counts: int) -> Arrived:
    return Arrived(
        way=STICK,
        at=datetime(2026, 11, 30, 11, 41, tzinfo=UTC),
        logged=logged,
        counts=counts,
        laptops=laptops,
        evidence=0,
        shown=0,
        version=version,
    )


EXPECTED = {
    "en": (
        "1 of your records is proven to be in the log.",
        "Came: 2 questions to you, 1 review of your records, 17 observations from 3 laptops.",
        "Came: 1 observation from 1 laptop.",
    ),
    "uk": (
        "Доведено, що 1 ваш запис у журналі.",
        "Надійшло: 2 запитання до вас, 1 відгук на ваші записи, 17 спостережень з 3 ноутбуків.",
        "Надійшло: 1 спостереження з 1 ноутбука.",
    ),
    "ru": (
        "Доказано, что 1 ваша запись в журнале.",
        "Получено: 2 вопроса к вам, 1 отзыв о ваших записях, 17 наблюдений с 3 ноутбуков.",
        "Получено: 1 наблюдение с 1 ноутбука.",
    ),
    "fr": (
        "1 de vos enregistrements est prouvé dans le journal.",
        "Reçu : 2 questions pour vous, 1 avis sur vos enregistrements, 17 observations de 3 ordinateurs.",  # noqa: E501
        "Reçu : 1 observation de 1 ordinateur.",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_came_is_said_as_its_reader_knows_it(qtbot: QtBot, language: str) -> None:
    texts.choose(language)
    try:
        several = brought(1, 3, observations=17, reviews=1, questions=2)
        assert tuple(arrived_lines(several)) == EXPECTED[language][:2]
        assert arrived_lines(brought(0, 1, observations=1)) == [EXPECTED[language][2]]
        assert not arrived_lines(brought())
        every = " ".join(arrived_lines(brought(laptops=2, **dict.fromkeys(KINDS, 4))))
        assert every.count("4 ") == len(KINDS)  # no kind goes unsaid
    finally:
        texts.choose("en")


def test_the_last_time_says_when_by_which_way_and_what_came_last(qtbot: QtBot) -> None:
    texts.choose("en")
    came = brought(version=7)

    def said(after: int, what: Arrived | None) -> str:
        at = came.at + timedelta(minutes=after)
        return last_words(LastExchange(way=STICK, at=at, brought=what), "Europe/Kyiv")

    assert said(0, came).startswith("Last taken from a stick: 2026-11-30 13:41")
    assert said(0, came).endswith("Kyiv. Mission pack version 7.")
    assert said(0, None).endswith("Kyiv. Nothing new.")
    assert "13:51 Europe/Kyiv. Nothing new. Before that, 2026-11-30 13:41" in said(10, came)
    assert said(10, came).endswith("Kyiv: Mission pack version 7.")
    last = LastExchange(way=STICK, at=came.at, brought=None, refused=True)
    assert last_words(last, "Europe/Kyiv").endswith("Kyiv. Some of it was refused.")
