"""The access log of a home: stored with the next transaction, in a chain that shows changes."""

from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.ledger.record import DeviceEvent, Genesis
from fieldapp.store import access_rows, settings
from fieldapp.store.access_rows import SIGNED, Access
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import append_signed
from tests.store.contract.conftest import Engine
from tests.support.homes import MISSION, START


def opening(number: int) -> Access:
    return Access(
        at=START + timedelta(seconds=number), person="Heron 1", login="anna", act="record",
        purpose="panel", subject=f"{number:064x}", digest=b"",
    )  # fmt: skip


def faults(store: Store) -> list[str]:
    return list(map(str, access_rows.faults(store)))


def noted(store: Store, count: int) -> None:
    for number in range(count):
        access_rows.note(store, opening(number))
    access_rows.settle(store)


def sign(store: Store) -> None:
    if feeds.head(store, store.kid) is None:
        genesis = Genesis(request_hash=bytes(32), app_version="1")
        append_signed(store, genesis, mission=MISSION, now=START)
    head = access_rows.head(store)
    event = DeviceEvent(event=SIGNED, note=f"{head.number} {head.hash.hex()}")
    append_signed(store, event, mission=MISSION, now=START)


def test_what_is_noted_is_stored_with_the_next_transaction_that_commits(
    store: Store, again: Store
) -> None:
    access_rows.note(store, opening(1))
    assert access_rows.head(again).number == 0
    with pytest.raises(ZeroDivisionError), store.transaction():
        _ = 1 / 0
    assert access_rows.head(again).number == 0
    settings.put(store, settings.CALL_SIGN, "Heron 1")  # no transaction of several steps
    with store.transaction():
        settings.put(store, settings.CALL_SIGN, "Heron 2")
    (row,) = access_rows.newest(again, 10)
    assert (row.number, row.access) == (1, opening(1))
    access_rows.settle(store)
    assert access_rows.head(again).number == 1


def test_closing_stores_what_was_noted(engine: Engine, tmp_path: Path) -> None:
    store = engine.create(tmp_path / "closed")
    access_rows.note(store, opening(1))
    store.close()
    opened = engine.open(tmp_path / "closed")
    assert access_rows.head(opened).number == 1
    opened.close()


def test_two_programs_on_a_home_go_on_with_one_chain(store: Store, again: Store) -> None:
    for number in range(3):
        access_rows.note(store, opening(number))
        access_rows.note(again, opening(10 + number))
        access_rows.settle(again)
        access_rows.settle(store)
    numbers = [row.number for row in access_rows.newest(store, 4)]
    assert (numbers, faults(store)) == ([6, 5, 4, 3], [])


def test_a_row_is_neither_changed_nor_removed(engine: Engine, store: Store) -> None:
    noted(store, 2)
    for statement in ("UPDATE access SET person = 'nobody'", "DELETE FROM access"):
        with pytest.raises(engine.refusal):
            store.db.execute(statement)


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["UPDATE access SET person = 'nobody' WHERE number = 3"], "Row 3 was changed"),
        (["UPDATE access SET at = at + 1 WHERE number = 5"], "Row 5 was changed"),
        (["DELETE FROM access WHERE number = 2"], "Row 2 was removed"),
        (["DELETE FROM access WHERE number = 1"], "Row 1 was removed"),
        (
            [
                "UPDATE access SET number = 9 WHERE number = 2",
                "UPDATE access SET number = 2 WHERE number = 3",
                "UPDATE access SET number = 3 WHERE number = 9",
            ],
            "Row 2 was changed, or stands where another one stood",
        ),
        (["DELETE FROM access WHERE number > 3"], "Rows 4 to 5 were removed"),
    ],
)
def test_a_changed_removed_or_reordered_row_is_found(
    engine: Engine, store: Store, statements: list[str], found: str
) -> None:
    noted(store, 5)
    sign(store)
    assert [each.head for each in access_rows.signed(store)] == [access_rows.head(store)]
    assert not faults(store)
    engine.tamper(store, *statements)
    (fault,) = faults(store)
    assert fault.startswith(found)


def test_rows_written_anew_with_a_whole_chain_belie_what_was_signed(
    engine: Engine, store: Store
) -> None:
    noted(store, 4)
    sign(store)
    engine.tamper(store, "DELETE FROM access WHERE number > 1")
    noted(store, 6)  # the same program chains other rows
    (fault,) = faults(store)
    assert fault.startswith("Up to row 4 other rows were signed")


def test_two_signed_heads_of_one_number_belie_each_other(engine: Engine, store: Store) -> None:
    noted(store, 2)
    sign(store)
    engine.tamper(store, "DELETE FROM access WHERE number = 2")
    access_rows.note(store, opening(7))
    access_rows.settle(store)
    sign(store)
    (fault,) = faults(store)
    assert fault.startswith("Up to row 2 other rows were signed")


def test_a_subject_of_any_length_is_stored_up_to_2000_characters(store: Store) -> None:
    long = Access(
        at=START, person="Heron 1", login="anna", act="search", purpose="panel",
        subject="ї" * 5000,
    )  # fmt: skip
    access_rows.note(store, long)
    access_rows.settle(store)
    assert len(access_rows.newest(store, 1)[0].access.subject) == 2000
    assert not faults(store)
