"""Statements that contradict signed ones are asked about by command too; both are shown."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fieldapp.errors import FieldappError, InputError
from tests.cli.conftest import Field

KYIV = ZoneInfo("Europe/Kyiv")
QUIET = ("watch", "Svitlodarsk", "--from", "15 Sep 2018 14:00", "--to", "15:00",
         "--heard", "nothing")  # fmt: skip
LOUD = ("log", "3 expl NE 2km heard 15 Sep 2018 14:10", "--at", "Svitlodarsk")


def ago(minutes: int) -> str:
    """A moment before now, as it is typed."""
    return f"{datetime.now(UTC).astimezone(KYIV) - timedelta(minutes=minutes):%Y-%m-%d %H:%M}"


def refusal(error: FieldappError) -> str:
    return f"{error} {error.advice}"


def test_a_quiet_watch_over_what_was_signed_is_refused_and_both_are_shown(
    field: Field, lynx: str
) -> None:
    field.run(lynx, *LOUD)
    told = refusal(field.refused(lynx, *QUIET))
    assert "3 explosions" in told
    assert "nothing heard or seen" in told.casefold()
    assert "Number 1" in told
    assert "--although" in told
    assert len(field.rows(lynx)) == 1
    out = field.run(lynx, *QUIET, "--although")
    assert "3 explosions" in out.stderr
    assert len(field.rows(lynx)) == 2


def test_what_was_heard_in_a_quiet_watch_is_refused_and_both_are_shown(
    field: Field, lynx: str
) -> None:
    field.run(lynx, *QUIET)
    told = refusal(field.refused(lynx, *LOUD))
    assert "3 explosions" in told
    assert "Svitlodarsk" in told
    assert "--although" in told
    assert len(field.rows(lynx)) == 1
    field.run(lynx, *LOUD, "--although")
    assert len(field.rows(lynx)) == 2


def test_a_line_that_contradicts_is_read_without_signing_all_the_same(
    field: Field, lynx: str
) -> None:
    field.run(lynx, *QUIET)
    assert "14:10" in field.run(lynx, "log", "--dry-run", LOUD[1]).stdout.replace("T11:10", "14:10")


def test_a_day_that_goes_on_is_signed_off_up_to_now_only_with_a_word(
    field: Field, lynx: str
) -> None:
    field.run(lynx, *LOUD)
    told = refusal(field.refused(lynx, "sign-off"))
    assert "goes on" in told
    assert "up to" in told
    assert "--although" in told
    out = field.run(lynx, "sign-off", "--although", "--note", "early")
    assert "Signed" in out.stdout
    assert "no observation and no watch" in out.stdout


def test_a_day_that_is_over_is_signed_off_and_tells_what_it_lacks(field: Field, lynx: str) -> None:
    field.run(lynx, *QUIET)
    field.run(lynx, *LOUD, "--although")
    out = field.run(lynx, "sign-off", "--day", "2018-09-15")
    assert "number 3" in out.stdout
    assert "contradict" in out.stdout
    assert "3 explosions" in out.stdout
    with pytest.raises(FieldappError):
        field.run(lynx, "sign-off", "--day", "2099-01-01")
    with pytest.raises(FieldappError):
        field.run(lynx, "sign-off", "--day", "yesterday week")


def test_an_end_that_is_not_now_is_refused_with_what_was_signed_after_it(
    field: Field, lynx: str
) -> None:
    field.run(lynx, "patrol", "start", "--team", "Team 1", "--at", ago(120))
    field.run(lynx, "log", f"3 expl NE 2km heard {ago(30)}", "--at", "Svitlodarsk")
    told = refusal(field.refused(lynx, "patrol", "end", "--at", ago(60)))
    assert "not now" in told
    assert "3 explosions" in told
    assert "--although" in told
    assert "Signed" in field.run(lynx, "patrol", "end", "--at", ago(60), "--although").stdout
    field.run(lynx, "patrol", "start", "--team", "Team 1")
    assert "Signed" in field.run(lynx, "patrol", "end").stdout


def test_a_watch_says_how_the_post_was_manned_and_why(field: Field, lynx: str) -> None:
    field.run(lynx, *QUIET, "--status", "interrupted", "--status", "night",
              "--why", "checkpoint closed")  # fmt: skip
    (row,) = field.rows(lynx)
    assert (row["status"], row["reason"]) == ("interrupted; night", "checkpoint closed")
    refused = field.refused(lynx, *QUIET, "--status", "foggy")
    assert isinstance(refused, InputError)
    assert "limited_view" in refused.suggestions
