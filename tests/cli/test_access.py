"""The access log by command: what people at headquarters open is noted, in the field nothing."""

import hashlib
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.errors import InputError
from fieldapp.ledger.record import DeviceEvent
from fieldapp.store import access_rows, settings
from tests.cli.conftest import Field
from tests.cli.test_attacks import hostile
from tests.support.homes import reopened

LINE = "3 expl NE 3km heard 15 Sep 2018 14:12"
HOUR = timedelta(hours=1)


def brought(field: Field, lynx: str) -> str:
    """One record of a laptop, imported at headquarters; the beginning of its hash."""
    target = field.run(lynx, "log", LINE, "--at", "Svitlodarsk").stdout.split()[1]
    field.run(lynx, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)
    return target


def rows(field: Field, name: str = "hq", status: int = 0) -> list[dict[str, str]]:
    out = field.run(name, "access", "--json", "--limit", "1000", status=status).stdout
    return [json.loads(line) for line in out.splitlines()][::-1]


def told(field: Field, name: str = "hq") -> list[tuple[str, str, str]]:
    return [(each["act"], each["purpose"], each["person"]) for each in rows(field, name)]


def test_record_search_proof_and_export_at_headquarters_are_one_row_each(
    field: Field, lynx: str
) -> None:
    target = brought(field, lynx)
    assert told(field) == []
    field.run("hq", "show", target)
    field.run("hq", "show", target, "--sealed")
    field.run("hq", "search", "Svitlodarsk")
    field.run("hq", "list", "--kind", "ceasefire_violation", "--json")
    table = field.folder / "annex.csv"
    field.run("hq", "export", "--format", "csv", "--out", table, "--since", "2018-09-14")
    poured = field.run("hq", "export", "--format", "geojson").stdout_bytes
    field.run("hq", "proof", target, "--out", field.folder / "proof")
    field.run("hq", "proof", target, "--out", field.folder / "fed", "--with-feed")
    found = rows(field)
    acts = [(each["act"], each["purpose"]) for each in found]
    assert acts == [
        ("record", "show"), ("record", "sealed"), ("search", "show"), ("search", "show"),
        ("export", "show"), ("export", "show"), ("record", "proof"),
        ("record", "proof"), ("export", "proof"),
    ]  # fmt: skip
    assert re.fullmatch(f"[1-9] \\+ 0 records, 0 files beside {target}.*", found[-1]["subject"])
    listed = (field.folder / "fed" / "SHA256SUMS").read_bytes()
    assert found[-1]["digest"] == hashlib.sha256(listed).hexdigest()
    assert {each["person"] for each in found} == {"Headquarters"}
    assert all(each["login"] for each in found)
    assert found[0]["subject"].startswith(target)
    assert "Svitlodarsk" in found[2]["subject"]
    assert "kind ceasefire_violation" in found[3]["subject"]
    assert found[4]["subject"].startswith(".csv 1: since 2018-09-14; the log is known up to entry ")
    assert found[4]["digest"] == hashlib.sha256(table.read_bytes()).hexdigest()
    assert found[5]["digest"] == hashlib.sha256(poured).hexdigest()


def test_an_officer_at_headquarters_keeps_one_by_name_and_the_field_none(
    field: Field, enrolled: Callable[..., str]
) -> None:
    for name, role, keeps in (
        ("Ibis", "verification_officer", True), ("Desk", "hq", True), ("Lynx", "monitor", False),
        ("Heron", "supervisor", False), ("Owl", "patrol_leader", False),
    ):  # fmt: skip
        enrolled(name, role)
        field.run(name, "list")
        if keeps:
            assert told(field, name) == [("search", "show", name)]
            continue
        with pytest.raises(InputError, match="keeps no access log"):
            field.run(name, "access")
        store = reopened(field.home(name))
        assert access_rows.head(store).number == 0
        store.close()


def test_the_head_is_signed_hourly_and_enters_the_log(field: Field, lynx: str) -> None:
    target = brought(field, lynx)
    for _ in range(3):
        field.run("hq", "show", target)
    store = reopened(field.home("hq"))
    (first,) = access_rows.signed(store)  # the first opening; the next ones within its hour
    assert first.head.number == 1
    ago = int((datetime.now(UTC) - HOUR).timestamp())
    settings.put(store, settings.ACCESS_SIGNED, (1, ago))
    store.close()
    field.run("hq", "show", target)
    assert "up to row 4" in field.run("hq", "access").stdout
    store = reopened(field.home("hq"))
    assert [each.head.number for each in access_rows.signed(store)] == [1, 4]
    assert access_rows.signed(store)[1].head == access_rows.head(store)
    store.close()
    assert field.run("hq", "store", "check").stdout


def test_a_head_signed_by_a_clock_far_ahead_does_not_end_signing(field: Field, lynx: str) -> None:
    target = brought(field, lynx)
    field.run("hq", "show", target)
    store = reopened(field.home("hq"))
    ahead = int((datetime.now(UTC) + 100 * HOUR).timestamp())
    settings.put(store, settings.ACCESS_SIGNED, (1, ahead))
    store.close()
    field.run("hq", "show", target)
    store = reopened(field.home("hq"))
    assert [each.head.number for each in access_rows.signed(store)] == [1, 2]
    store.close()


def test_an_officers_heads_reach_headquarters_in_the_feed(
    field: Field, enrolled: Callable[..., str]
) -> None:
    enrolled("Ibis", "verification_officer")
    field.run("Ibis", "list")
    field.run("Ibis", "seal", "--to", field.stick)
    out = field.run("hq", "hub", "import", field.stick).stdout
    assert "imported" in out


def test_a_row_that_was_tampered_with_is_told_by_row_and_status(field: Field, lynx: str) -> None:
    target = brought(field, lynx)
    for _ in range(3):
        field.run("hq", "show", target)
    store = reopened(field.home("hq"))
    store.db.execute("DROP TRIGGER access_is_never_changed")
    store.db.execute("UPDATE access SET person = 'nobody' WHERE number = 2")
    store.close()
    result = field.run("hq", "access", status=3)
    assert "NOT IN ORDER: Row 2 was changed" in result.stderr
    assert "The chain is whole" not in result.stdout


def test_an_export_that_fails_on_the_way_leaves_a_row_of_what_was_poured(
    field: Field, lynx: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought(field, lynx)

    def broken(*_args: object, **_options: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr("fieldapp.report.exports.export_files.write_csv", broken)
    assert field.run("hq", "export", "--format", "csv", status=None).exception is not None
    (row,) = rows(field)
    assert (row["act"], row["digest"]) == ("export", hashlib.sha256(b"").hexdigest())


@pytest.mark.parametrize("said", ["", "x", "1", "-1 " + "0" * 64, "1 zz", "9" * 5000])
def test_a_head_in_words_of_another_program_ends_nothing(
    field: Field, lynx: str, said: str
) -> None:
    """Whoever has an officer's key signs what they like as the head of their access log."""
    target = brought(field, lynx)
    hostile(field.home("hq"), DeviceEvent(event=access_rows.SIGNED, note=said))
    field.run("hq", "show", target)
    assert rows(field)[-1]["act"] == "record"
