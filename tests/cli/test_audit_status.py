"""Exit statuses of `fieldapp audit`, as the manual for whoever must check lists them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from fieldapp.cli import cli
from fieldapp.ledger.log.cosign import Cosigner
from tests.cli.conftest import Field

ROOT = Path(__file__).parents[2]


def audited(field: Field, *typed: object) -> subprocess.CompletedProcess[str]:
    """The command as an auditor runs it, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "fieldapp", "audit", *map(str, typed)],
        cwd=field.folder, env={"PYTHONPATH": str(ROOT), "HOME": str(field.folder)},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def logged(field: Field, laptop: str) -> None:
    field.run(laptop, "log", "3 shots W 1km saw 16 Sep 2018 09:00", "--at", "Avdiivka")
    field.run(laptop, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)


@pytest.mark.slow
def test_every_status_of_the_manual_comes_about(field: Field, lynx: str, root_hash: str) -> None:
    logged(field, lynx)
    log = field.home("hq") / "public" / "log"
    vkey = field.run("hq", "hub", "log", "--vkeys").stdout.split()[0]
    older = field.folder / "older"
    shutil.copytree(log, older)
    holds = audited(field, log, "--vkey", vkey)
    assert (holds.returncode, holds.stdout.splitlines()[0][:15]) == (0, "The log holds: "), (
        holds.stderr
    )
    logged(field, lynx)
    assert audited(field, log, "--vkey", vkey).returncode == 0
    cut_back = audited(field, older, "--vkey", vkey)
    assert cut_back.returncode == 3, cut_back.stderr
    tiles = sorted(path for path in log.rglob("*") if path.is_file() and "entries" in path.parts)
    changed = field.folder / "changed"
    shutil.copytree(log, changed)
    (changed / tiles[-1].relative_to(log)).write_bytes(bytes(tiles[-1].stat().st_size))
    assert audited(field, changed, "--vkey", vkey, "--state", "fresh").returncode == 3
    assert audited(field, field.folder / "nowhere", "--vkey", vkey).returncode == 1
    assert audited(field, log, "--vkey", "no key").returncode == 1
    assert audited(field, log, "--no-such-option").returncode == 2
    witness = Cosigner(name="w.example", seed=bytes(32), mldsa_seed=bytes(32))
    field.run("hq", "hub", "add-witness", "http://127.0.0.1:1", *witness.vkeys)
    pack = field.stick / "fieldapp-pack"
    field.run("hq", "hub", "publish", pack)
    field.run("hq", "hub", "import", field.stick)
    alone = audited(field, log, "--pack", pack, "--root-hash", root_hash)
    assert alone.returncode == 4, alone.stderr
    assert "The log holds: " in alone.stdout


def test_the_manual_and_the_help_list_the_same_statuses() -> None:
    manual = (ROOT / "docs" / "manual" / "checking.md").read_text("utf-8")
    table = dict(re.findall(r"^\| (\d) \| (.*) \|$", manual, re.MULTILINE))
    shown = CliRunner().invoke(cli, ["audit", "--help"], prog_name="fieldapp").stdout
    help_ = dict(re.findall(r"^ +(\d)  (.*)$", shown, re.MULTILINE))
    assert help_ == table
    assert table.keys() == set("01234")
