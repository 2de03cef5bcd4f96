"""Headquarters' machine is lost: backup, restore, and a log that is never signed on when older."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldapp.errors import (
    DecryptionError,
    InputError,
    StoppedSigningError,
    StoreError,
    VerificationError,
)
from tests.cli.conftest import Field

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"


def logged(field: Field, name: str, minute: int = 12) -> None:
    line = f"3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:{minute}"
    field.run(name, "log", line, "--at", "Svitlodarsk")


def carried(field: Field, *names: str, hq: str = "hq", status: int | None = 0) -> str:
    for name in names:
        field.run(name, "seal", "--to", field.stick)
    return field.run(hq, "hub", "import", field.stick, status=status).output


def size(field: Field, hq: str = "hq") -> int:
    out = field.run(hq, "hub", "status", "--json").stdout
    return int(json.loads(out)["log"]["size"])


def test_a_backup_is_restored_on_another_machine_and_goes_on(
    field: Field, enrolled: Callable[..., str]
) -> None:
    lynx = enrolled("Lynx")
    logged(field, lynx)
    carried(field, lynx)
    field.run("hq", "hub", "backup", field.folder / "safe")
    shutil.rmtree(field.home("hq"))
    out = field.run("new", "hub", "restore", field.folder / "safe", "--seen", field.stick).stdout
    assert "The log may be signed on." in out
    assert len(field.rows("new")) == 1
    logged(field, lynx, 13)
    carried(field, lynx, hq="new")
    assert field.run(lynx, "receive", field.stick).exit_code == 0
    assert {row["state"] for row in field.rows(lynx)} == {"logged"}


def test_officers_keys_are_in_no_backup(field: Field, root_hash: str) -> None:
    field.run("hq", "hub", "backup", field.folder / "safe")
    listed = json.loads((field.folder / "safe" / "fieldapp-backup.json").read_text())["files"]
    assert "keystore" in listed
    assert "fieldapp.db" in listed
    assert not [name for name in listed if "officer" in name]
