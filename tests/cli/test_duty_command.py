"""Duty board by command, and questions that a laptop did not fetch, by stick and real commands."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from fieldapp.app.headquarters import duty
from fieldapp.app.headquarters.duty import BUNDLE, FETCH, Late
from fieldapp.app.home import device
from fieldapp.app.home.session import Session
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried, logged
from tests.support.homes import reopened


def late(field: Field, name: str, in_: timedelta) -> list[Late]:
    """Why a laptop is overdue so long from now."""
    store = reopened(field.home("hq"))
    try:
        now = datetime.now(UTC)
        session = Session(store=store, pack=device.load_pack(store, now))
        rows = duty.board(session, now + in_).rows
        (row,) = (each for each in rows if each.name == name)
        return [each.why for each in row.overdue]
    finally:
        store.close()


def test_a_question_is_overdue_until_the_laptop_shows_that_it_fetched_it_and_then_by_its_due_time(
    field: Field, lynx: str
) -> None:
    carried(field, lynx)
    target = logged(field, lynx)
    carried(field, lynx)
    due = datetime.now(UTC) + timedelta(hours=8)
    field.run("hq", "ask", target, "From which side?", "--due", f"{due:%d %b %Y %H%M}Z")
    assert late(field, lynx, FETCH - timedelta(minutes=1)) == []
    assert late(field, lynx, FETCH) == [Late.FETCH]
    carried(field, lynx)  # it fetches
    assert late(field, lynx, FETCH) == [Late.FETCH]  # and did not say so yet
    for _ in range(2):  # its records cite the receipts that came with the question, or later
        logged(field, lynx)
        carried(field, lynx)
    assert late(field, lynx, FETCH) == []
    assert late(field, lynx, timedelta(hours=9)) == [Late.ANSWER]
    (got,) = (json.loads(line) for line in field.run(lynx, "tasks", "--json").stdout.splitlines())
    field.run(lynx, "answer", got["hash"], "done", "--note", "from the east")
    carried(field, lynx)
    assert late(field, lynx, timedelta(hours=9)) == []


def test_the_command_lists_laptops_and_posts_and_its_status_tells(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    enrolled("Ibis", "verification_officer")
    carried(field, lynx)
    out = field.run("hq", "hub", "duty").stdout
    assert "Lynx" in out
    assert "Ibis" not in out  # it reports nothing
    assert "0 rows overdue of 1." in out
    assert late(field, lynx, BUNDLE + timedelta(minutes=1)) == [Late.BUNDLE]
    rows = [json.loads(row) for row in field.run("hq", "hub", "duty", "--json").stdout.splitlines()]
    assert [(row["name"], row["post"], row["overdue"]) for row in rows] == [("Lynx", False, [])]
