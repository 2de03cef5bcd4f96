"""A laptop with one damaged page: `store check` says which, and brings the rest to headquarters."""

import pytest

from fieldapp.errors import InputError
from tests.cli.conftest import Field

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
PAGE = 4096


def damaged(field: Field, name: str, marker: str) -> list[int]:
    """Zero one page after the other of a home, and stop at the first where the check says so."""
    database = field.home(name) / "fieldapp.db"
    raw = database.read_bytes()
    for number in range(2, len(raw) // PAGE + 1):
        at = (number - 1) * PAGE + 2000
        database.write_bytes(raw[:at] + bytes(64) + raw[at + 64 :])
        if marker in field.run(name, "store", "check", status=3).stdout:
            return [number]
    raise AssertionError(marker)


@pytest.mark.parametrize("command", [["list"], ["store", "rebuild"], ["store", "check"]])
def test_the_advice_leads_to_what_helps(field: Field, lynx: str, command: list[str]) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    database = field.home(lynx) / "fieldapp.db"
    raw = database.read_bytes()
    database.write_bytes(raw[:PAGE] + bytes(PAGE) + raw[2 * PAGE :])
    if command == ["store", "check"]:
        out = field.run(lynx, *command, status=3).output
        assert "Damaged pages of" in out
        assert "`fieldapp store check --to STICK`" in out
        return
    assert "fieldapp store check" in field.refused(lynx, *command).advice


def test_whole_records_go_to_headquarters(field: Field, lynx: str) -> None:
    for minute in range(10, 30):
        field.run(lynx, "log", LINE.replace(":12", f":{minute}"), "--at", "Svitlodarsk")
    (page,) = damaged(field, lynx, "that are lost")
    told = field.run(lynx, "store", "check", status=3).stdout
    assert f": {page}." in told.splitlines()[0]
    out = field.run(lynx, "store", "check", "--to", field.stick, status=3).output
    assert "bring them to headquarters" in out
    field.run("hq", "hub", "import", field.stick, status=None)
    rows = field.rows("hq")
    assert 0 < len(rows) <= 20


def test_a_whole_home_is_sealed_the_usual_way(field: Field, lynx: str) -> None:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    assert "All is well." in field.run(lynx, "store", "check").stdout
    error = field.refused(lynx, "store", "check", "--to", field.stick)
    assert isinstance(error, InputError)
    assert "fieldapp seal" in error.advice
