"""The public proof folders, good and bad: `verify` and check.sh say the same of each."""

import base64
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import FieldappError
from fieldapp.report.verify import verify
from tests.support.check_script import run_check

HERE = Path(__file__).parents[1] / "vectors" / "proof"
ALL = json.loads((HERE / "folders.json").read_text("utf-8"))
NOW = datetime(2025, 6, 1, tzinfo=UTC)
GOOD = {entry["name"]: entry for entry in ALL["good"]}


def unpacked(folder: Path, entry: dict[str, Any]) -> tuple[Path, bytes]:
    """A folder on the disk, and its mission's root hash."""
    of = GOOD.get(entry.get("of", ""), {})
    named = {**of.get("files", {}), **entry.get("files", {}), **entry.get("put", {})}
    for name in named.keys() - set(entry.get("remove", ())):
        path = folder / "proof" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(ALL["contents"][named[name]]))
    return folder / "proof", bytes.fromhex(entry.get("root_hash") or of["root_hash"])


def files(folder: Path) -> dict[Path, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder): path.read_bytes() for path in paths}


def verify_says(folder: Path, root_hash: bytes) -> bool:
    try:
        return verify.verify(folder, root_hash=root_hash, now=NOW).in_order
    except FieldappError:
        return False


@pytest.mark.parametrize("name", GOOD)
def test_a_good_folder_is_in_order(tmp_path: Path, name: str) -> None:
    folder, root_hash = unpacked(tmp_path, GOOD[name])
    assert verify_says(folder, root_hash)
    found = run_check(folder, root_hash)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("entry", ALL["bad"], ids=lambda entry: str(entry["name"]))
def test_a_bad_folder_is_refused_for_what_is_bad(tmp_path: Path, entry: dict[str, Any]) -> None:
    folder, root_hash = unpacked(tmp_path, entry)
    assert not verify_says(folder, root_hash)
    found = run_check(folder, root_hash)
    if not entry["stops"]:  # only who judges finds it, and the script says that it does not
        assert found.returncode == 0, found.stdout + found.stderr
        assert "judging: a finding is about this record. This script does not check it" in (
            found.stdout
        )
        return
    assert found.returncode == 1, found.stdout + found.stderr
    assert found.stdout.splitlines()[-1] == f"REFUSED. It stops here: {entry['stops']}"


def test_others_can_unpack_them(tmp_path: Path) -> None:
    command = ["bash", str(HERE / "unpack.sh"), str(tmp_path)]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    listed = dict(line.split() for line in found.stdout.splitlines())
    assert listed.keys() == {path.name for path in tmp_path.iterdir()}
    assert len(listed) == len(ALL["good"]) + len(ALL["bad"])
    for kind in ("good", "bad"):
        for entry in ALL[kind]:
            folder, root_hash = unpacked(tmp_path / "ours" / kind / entry["name"], entry)
            name = f"{kind}-{entry['name']}"
            assert listed[name] == root_hash.hex()
            assert files(tmp_path / name) == files(folder)
