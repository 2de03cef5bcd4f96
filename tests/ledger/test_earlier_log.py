"""Statement that a log ended: round trip, what is refused, and whose keys check a checkpoint."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from fieldapp.errors import FormatError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.log import earlier_log
from fieldapp.ledger.log.earlier_log import EarlierLog
from tests.support.homes import Device, roster

ENDED = EarlierLog(
    origin="test.example/old",
    vkeys=("a", "b"),
    size=800,
    root=bytes(range(32)),
    at=datetime(2026, 3, 1, 12, tzinfo=UTC),
)


def test_a_roster_says_which_logs_ended_and_one_without_says_nothing() -> None:
    plain = replace(roster([Device.numbered(1)]), entries={})
    assert b"earlier" not in roster_.encode(plain)
    told = replace(plain, earlier_logs=(ENDED, replace(ENDED, origin="second", size=900)))
    assert roster_.parse(roster_.encode(told)) == told


@pytest.mark.parametrize(
    "changes",
    [
        {"size": -1},
        {"size": 2**53},
        {"size": True},
        {"root": "00"},
        {"vkeys": [1]},
        {"at": "yesterday"},
        {"more": 1},
    ],
)
def test_a_statement_that_is_not_in_the_format_is_refused(changes: dict[str, Any]) -> None:
    (good,) = earlier_log.encode([ENDED])["earlier"]
    assert earlier_log.parse([good]) == (ENDED,)
    with pytest.raises(FormatError):
        earlier_log.parse([good | changes])


def test_what_is_no_list_or_shrinks_is_refused() -> None:
    (good,) = earlier_log.encode([ENDED])["earlier"]
    wrong: list[Any] = [{}, [1], [good, good | {"size": 799}]]
    for bad in wrong:
        with pytest.raises(FormatError):
            earlier_log.parse(bad)


def test_the_lost_part_of_an_earlier_log_has_no_keys() -> None:
    told = replace(roster([]), earlier_logs=(ENDED,), log_vkeys=("new",))
    assert told.log_of(ENDED.origin, 800) == (ENDED.origin, ENDED.vkeys)
    assert told.log_of(ENDED.origin, 801) == (told.log_origin, ("new",))
    assert told.log_of("another", 1) == (told.log_origin, ("new",))
