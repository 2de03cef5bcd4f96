"""Offers for the word under the cursor: words of the vocabulary, places and posts."""

from collections.abc import Iterator

import pytest

from fieldapp.app.entry.typing_aids import completion
from fieldapp.app.entry.typing_aids.completion import Offer
from fieldapp.observation.notation.position import GazetteerPlace, place
from fieldapp.store.foreign.gazetteer import Gazetteer, build, open_gazetteer
from tests.support.stored_rows import vocabulary

VOCABULARY = vocabulary()
PLACES = (
    ("Avdiivka", "Авдіївка", "Donetsk", 48.14, 37.74),
    ("Petrivske", "Петрівське", "Donetsk", 47.8, 37.9),
    ("Petrivske", "Петрівське", "Luhansk", 48.3, 38.9),
    ("Petrivka", "Петрівка", "Donetsk", 48.0, 37.1),
    ("Petrivka", "Петрівка", "Donetsk", 48.6, 37.2),
    ("Donetsk railway station", "Донецьк, вокзал", "Donetsk", 48.04, 37.74),
)


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    path = tmp_path_factory.mktemp("places") / "places.sqlite"
    build(
        path,
        [
            GazetteerPlace(
                name=name,
                names={"uk": uk},
                admin=admin,
                lat_e7=round(lat * 1e7),
                lon_e7=round(lon * 1e7),
                accuracy_m=1000,
            )
            for name, uk, admin, lat, lon in PLACES
        ],
    )
    with open_gazetteer(path.read_bytes()) as opened:
        yield opened


def offers(
    line: str,
    *,
    language: str = "en",
    gazetteer: Gazetteer | None = None,
    posts: tuple[str, ...] = (),
) -> tuple[Offer, ...]:
    return completion.in_line(
        line,
        len(line),
        kind="ceasefire_violation",
        language=language,
        vocabulary=VOCABULARY,
        beginning=gazetteer.beginning if gazetteer else None,
        posts=posts,
    )


def shown(line: str, **options: object) -> list[str]:
    return [each.shown for each in offers(line, **options)]  # type: ignore[arg-type]  # as offers


def taken(line: str, number: int = 0, **options: object) -> str:
    offer = offers(line, **options)[number]  # type: ignore[arg-type]  # as offers
    return line[: offer.start] + offer.text + line[offer.end :]


def test_a_word_that_was_begun_is_offered() -> None:
    assert shown("3 expl 120mm mor")[0] == "mortar"
    assert taken("3 expl 120mm mor") == "3 expl 120mm mortar "


def test_words_come_in_the_chosen_language_whatever_is_typed() -> None:
    assert shown("3 expl mor", language="uk")[0] == "міномет"
    assert "вихідний" in shown("3 expl outgoi", language="uk")


def test_a_word_that_is_understood_is_left_alone() -> None:
    (first, *_) = offers("3 expl saw")
    assert (first.shown, first.whole) == ("saw and heard", True)
    assert shown("3 explosion") == []


def test_a_label_of_several_words_is_completed_from_its_beginning() -> None:
    assert taken("3 saw and h") == "3 saw and heard "


def test_a_kind_is_offered_at_the_start_only() -> None:
    assert "watch:" in shown("wat")
    assert "watch:" not in shown("3 expl wat")


def test_one_letter_and_figures_and_notes_are_left_alone() -> None:
    assert shown("3 expl m") == []
    assert shown("3 expl 12") == []
    assert shown('3 expl "mor') == []
    assert shown("3 expl // mor") == []


def test_places_begin_in_any_letters_and_are_quoted(gazetteer: Gazetteer) -> None:
    assert taken("3 expl @avd", gazetteer=gazetteer) == '3 expl @"Avdiivka" '
    assert shown("3 expl @авд", gazetteer=gazetteer) == ["Авдіївка"]
    assert taken('3 expl @"donetsk r', gazetteer=gazetteer) == '3 expl @"Donetsk railway station" '


def test_namesakes_are_offered_apart_and_each_is_found(gazetteer: Gazetteer) -> None:
    names = shown("@petriv", gazetteer=gazetteer)
    assert len(names) == len(set(names)) == 4
    found = [place(name, gazetteer) for name in names]
    assert len({(each.lat_e7, each.lon_e7) for each in found}) == 4


def test_posts_of_earlier_entries_come_first(gazetteer: Gazetteer) -> None:
    posts = ("OP 3 = 48.4353, 38.2205", "Avdiivka")
    assert shown("@", gazetteer=gazetteer, posts=posts) == list(posts)
    assert shown("@av", gazetteer=gazetteer, posts=posts) == ["Avdiivka"]


def test_a_field_of_a_place_is_completed_as_a_whole(gazetteer: Gazetteer) -> None:
    (offer,) = completion.in_place("avd", "en", gazetteer.beginning, ())
    assert (offer.text, offer.start, offer.end) == ("Avdiivka", 0, 3)
