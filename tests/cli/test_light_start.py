"""What a command loads before it does anything: only what it needs."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from fieldapp.cli import cli
from tests.support.homes import PASSPHRASE
from tests.support.mission import Mission

HEAVY = frozenset(
    {
        "PIL", "PySide6", "boto3", "cryptography", "folium", "numpy", "pyogrio", "pyproj", "segno",
        "securesystemslib", "shapely", "sqlcipher3", "sqlite_utils", "starlette", "tuf", "typst",
        "urllib3", "uvicorn",
    }
)  # fmt: skip
"""Libraries that take longer to load than the rest of a small command."""
OF_A_HOME = frozenset({"cryptography", "securesystemslib", "sqlcipher3", "sqlite_utils", "tuf"})
"""What opens a home and verifies its mission pack."""

_TELL = """
import sys
from fieldapp.__main__ import main
try:
    main(sys.argv[1:])
finally:
    sys.stderr.write(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def loaded(*words: str) -> set[str]:
    """Top-level modules that a process of its own has after running a command."""
    done = subprocess.run(
        [sys.executable, "-c", _TELL, *words], capture_output=True, text=True, check=True
    )
    assert done.stdout
    return set(done.stderr.split())


@pytest.mark.parametrize("words", [["--help"], ["hub", "--help"], ["--version"]])
def test_help_loads_no_command_and_no_heavy_library(words: list[str]) -> None:
    assert loaded(*words) & HEAVY == set()


def test_a_list_loads_what_opens_the_home_and_nothing_else_that_is_heavy(tmp_path: Path) -> None:
    laptop = Mission.begin(tmp_path / "mission").enrol("A")
    laptop.log("one")
    laptop.store.close()
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(f"{PASSPHRASE}\n")
    words = ("--home", str(laptop.store.home), "list", "--passphrase-file", str(passphrase))
    assert loaded(*words) & HEAVY == OF_A_HOME


GROUPS = [cli, *(group for group in cli.commands.values() if isinstance(group, click.Group))]


@pytest.mark.parametrize("group", GROUPS, ids=[str(group.name) for group in GROUPS])
def test_a_list_of_commands_is_what_click_would_make_of_their_help(group: click.Group) -> None:
    context = click.Context(group)
    ours, theirs = (click.HelpFormatter(width=78) for _ in range(2))
    group.format_commands(context, ours)
    click.Group.format_commands(group, context, theirs)  # imports every command
    assert ours.getvalue() == theirs.getvalue()
