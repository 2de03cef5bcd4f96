"""Exit statuses of `fieldapp audit`, as the manual for whoever must check lists them."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from fieldapp.__main__ import main
from fieldapp.cli import cli
from fieldapp.ledger.log.cosign import Cosigner
from tests.cli.conftest import Field

ROOT = Path(__file__).parents[2]


def by_an_auditor(field: Field, *typed: object) -> subprocess.CompletedProcess[str]:
    """The command as an auditor runs it, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "fieldapp", "audit", *map(str, typed)],
        cwd=field.folder, env={"PYTHONPATH": str(ROOT), "HOME": str(field.folder)},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture
def audited(field: Field, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """The same in this process, with the same home."""
    monkeypatch.setenv("HOME", str(field.folder))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(field.folder)
    return lambda *typed: main(["audit", *map(str, typed)])


def logged(field: Field, laptop: str) -> None:
    field.run(laptop, "log", "3 shots W 1km saw 16 Sep 2018 09:00", "--at", "Avdiivka")
    field.run(laptop, "seal", "--to", field.stick)
    field.run("hq", "hub", "import", field.stick)


@pytest.mark.slow
def test_every_status_of_the_manual_comes_about(
    field: Field,
    lynx: str,
    root_hash: str,
    audited: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    logged(field, lynx)
    log = field.home("hq") / "public" / "log"
    vkey = field.run("hq", "hub", "log", "--vkeys").stdout.split()[0]
    older = field.folder / "older"
    shutil.copytree(log, older)
    assert audited(log, "--vkey", vkey) == 0
    said = capsys.readouterr().out
    assert said.startswith("The log holds: ")
    assert "Not witnessed: " in said, "nobody is named, and that is said"
    logged(field, lynx)
    assert audited(log, "--vkey", vkey) == 0
    cut_back = by_an_auditor(field, older, "--vkey", vkey)
    assert cut_back.returncode == 3, cut_back.stderr
    tiles = sorted(path for path in log.rglob("*") if path.is_file() and "entries" in path.parts)
    changed = field.folder / "changed"
    shutil.copytree(log, changed)
    (changed / tiles[-1].relative_to(log)).write_bytes(bytes(tiles[-1].stat().st_size))
    assert audited(changed, "--vkey", vkey, "--state", "fresh") == 3
    assert audited(field.folder / "nowhere", "--vkey", vkey) == 1
    assert audited(log, "--vkey", "no key") == 1
    assert audited(log, "--no-such-option") == 2
    witness = Cosigner(name="w.example", seed=bytes(32), mldsa_seed=bytes(32))
    field.run("hq", "hub", "add-witness", "http://127.0.0.1:1", *witness.vkeys)
    pack = field.stick / "fieldapp-pack"
    field.run("hq", "hub", "publish", pack)
    field.run("hq", "hub", "import", field.stick)
    capsys.readouterr()
    assert audited(log, "--pack", pack, "--root-hash", root_hash) == 4
    assert "The log holds: " in capsys.readouterr().out


def test_the_manual_and_the_help_list_the_same_statuses() -> None:
    manual = (ROOT / "docs" / "manual" / "checking.md").read_text("utf-8")
    table = dict(re.findall(r"^\| (\d) \| (.*) \|$", manual, re.MULTILINE))
    shown = CliRunner().invoke(cli, ["audit", "--help"], prog_name="fieldapp").stdout
    help_ = dict(re.findall(r"^ +(\d)  (.*)$", shown, re.MULTILINE))
    assert help_ == table
    assert table.keys() == set("01234")
