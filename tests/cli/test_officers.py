"""Officers by command: replaced, counted, and a pack that comes to its end."""

from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.cli.base import common, officer_steps
from fieldapp.cli.hub import imports as import_commands
from fieldapp.cli.hub import mission as mission_commands
from tests.cli.conftest import Field


@pytest.fixture
def keys(field: Field) -> list[Path]:
    field.run("hq", "hub", "init", "--name", "M", "--officers", "3", "--threshold", "2")
    return sorted((field.home("hq") / "officers").glob("*.key"))


def as_officer(field: Field, keys: list[Path], number: int) -> tuple[object, ...]:
    return (
        "--officer-key", keys[number - 1],
        "--officer-passphrase-file", field.officers[number - 1],
    )  # fmt: skip


def test_an_officer_is_replaced_by_command(field: Field, keys: list[Path], tmp_path: Path) -> None:
    new, secret = tmp_path / "stick" / "officer-4.key", tmp_path / "fourth"
    new.parent.mkdir(exist_ok=True)
    secret.write_text("four entirely other random words\n")
    added = ("--add", new, "--add-passphrase-file", secret)
    for taken, said in ((field.secret, "opens headquarters"), (field.officers[1], "officer-2")):
        copied = tmp_path / "taken"
        copied.write_text(taken.read_text())
        refused = field.refused(
            "hq", "hub", "change-officers", "--add", new, "--add-passphrase-file", copied,
            "--remove", "3", *as_officer(field, keys, 1),
        )  # fmt: skip
        assert said in refused.message
        assert not new.exists()
    change = ("hub", "change-officers", *added, "--remove", "3")
    assert "1 more" in field.run("hq", *change, *as_officer(field, keys, 1)).stdout
    said = field.run("hq", "hub", "sign", "--yes", *as_officer(field, keys, 2)).stdout
    assert "Officer 4 is new. Fingerprint: " in said
    assert "Officer 3 may sign no more." in said
    listed = field.run("hq", "hub", "officers").stdout
    assert [line.split()[0] for line in listed.splitlines()] == ["officer", "1", "2", "4", "A"]
    assert "2 of 3 signatures" in listed
    fourth = ("--officer-key", new, "--officer-passphrase-file", secret)
    third = as_officer(field, keys, 3)
    assert "may not sign" in field.refused("hq", "hub", "rotate-key", *third).message
    field.run("hq", "hub", "rotate-key", *fourth)
    field.run("hq", "hub", "sign", "--yes", *as_officer(field, keys, 1))
    assert "version 3" in field.run("hq", "hub", "publish", tmp_path / "out").stdout


def test_nobody_types_a_passphrase_where_no_key_is(field: Field, keys: list[Path]) -> None:
    for key in keys:
        key.unlink()
    home = ("--home", field.home("hq"), "--passphrase-file", field.secret)
    said = field.run(None, "hub", "rotate-key", *home, status=None)
    assert "No officer's key is here." in str(said.exception)
    assert "Passphrase" not in said.output


def test_a_pack_that_comes_to_its_end_is_told_and_an_expired_one_is_not_published(
    field: Field, lynx: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = common.now()

    def later(days: int) -> None:
        for module in (common, import_commands, mission_commands, officer_steps):
            monkeypatch.setattr(module, "now", lambda: begun + timedelta(days=days, hours=1))

    stick = field.stick / "fieldapp-pack"
    assert "pack" not in field.run(lynx, "list").stderr
    later(79)
    assert "the mission pack expires in 10 days" in field.run(lynx, "list").stderr
    assert "the mission pack expires in 10 days" in field.run("hq", "hub", "status").stderr
    later(90)
    assert "the mission pack has expired" in field.run(lynx, "list").stderr
    assert "has expired" in field.refused("hq", "hub", "publish", stick).message
    # Receipts go back to a stick, and it is said that whom to trust does not.
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    told = field.run("hq", "hub", "import", field.stick).stderr
    assert "the mission pack has expired and was not written" in told
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == before
    field.run("hq", "hub", "publish", stick, "--renew")
    assert "not written" not in field.run("hq", "hub", "import", field.stick).stderr
    assert "pack" not in field.run("hq", "hub", "status").stderr
