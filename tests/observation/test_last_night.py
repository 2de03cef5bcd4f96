"""The night before, as it is told in the evening: the one that is over, not the one that began."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.values import EventTime
from tests.support.stored_rows import vocabulary

KYIV = ZoneInfo("Europe/Kyiv")
VOCABULARY = vocabulary()


def told(text: str, now: datetime) -> str:
    line = tolerant_parse.read(
        f"3 expl NE {text}", now=now.astimezone(UTC), zone="Europe/Kyiv", vocabulary=VOCABULARY
    )
    time = line.values["time"]
    assert isinstance(time, EventTime)
    assert not line.missed
    ends = [each.astimezone(KYIV) for each in (time.start, time.end) if each]
    return " – ".join(f"{each:%d %H:%M}" for each in ends)


@pytest.mark.parametrize("hour", [1, 9, 19, 20, 22, 23])
@pytest.mark.parametrize("words", ["last night", "минулої ночі", "прошлой ночью"])
def test_last_night_is_over_or_began_yesterday(words: str, hour: int) -> None:
    now = datetime(2026, 11, 30, hour, 30, tzinfo=KYIV)
    assert told(words, now) == "29 20:00 – 30 06:00"
    assert told(f"0015 {words}", now) == "30 00:15"
    assert told(f"2300 {words}", now) == "29 23:00"
