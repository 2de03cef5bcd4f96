"""The rules of the house that no other tool checks."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from fieldapp.cli import cli
from fieldapp.cli.base.common import in_words
from fieldapp.errors import InputError

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def commands(
    group: click.Group = cli, path: str = "fieldapp"
) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, name
        yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")


EVERY_COMMAND = dict(commands())


def readme_lines() -> list[str]:
    """Lines of the README's code blocks that call fieldapp."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("fieldapp ")]


@pytest.mark.parametrize("line", readme_lines())
def test_every_command_and_option_in_the_readme_exists(line: str) -> None:
    words = line.split("#", maxsplit=1)[0].split()
    name = max((c for c in EVERY_COMMAND if f"{line} ".startswith(f"{c} ")), key=len, default="")
    assert name or words[1].startswith("--"), line
    known = {"--help", "--version"}
    if name:
        known |= {o for p in EVERY_COMMAND[name].params for o in p.opts}
    assert {w.split("=")[0] for w in words if w.startswith("--")} <= known


@pytest.mark.parametrize("name", EVERY_COMMAND)
def test_every_command_is_in_the_readme_and_has_help(name: str) -> None:
    command = EVERY_COMMAND[name]
    assert command.help
    assert isinstance(command, click.Group) or name in README


def test_every_option_has_help() -> None:
    silent = [
        f"{name} {parameter.name}"
        for name, command in EVERY_COMMAND.items()
        for parameter in command.params
        if isinstance(parameter, click.Option) and not parameter.help
    ]
    assert not silent


def test_the_command_line_loads_no_window_no_map_and_no_server() -> None:
    code = (
        "import sys, fieldapp.cli; "
        "print([m for m in ('PySide6', 'folium', 'uvicorn', 'starlette') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


@pytest.mark.parametrize("path", sorted(ROOT.glob("fieldapp/**/*.py")), ids=lambda p: p.name)
def test_a_module_is_a_few_screenfuls(path: Path) -> None:
    # 450 lines is the outer limit; a module that has outgrown 300 should be two things.
    assert len(path.read_text("utf-8").splitlines()) <= 450


def test_no_sql_outside_the_store() -> None:
    sql = re.compile(r"\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE)\b")
    found = [
        str(path.relative_to(ROOT))
        for path in ROOT.glob("fieldapp/**/*.py")
        if "store" not in path.parts and sql.search(path.read_text("utf-8"))
    ]
    assert not found


def test_no_pinned_file_names_an_index() -> None:
    for name in ("requirements.txt", "resources/web/package-lock.json"):
        text = (ROOT / name).read_text("utf-8")
        assert not re.search(r'--(extra-)?index-url|"resolved"', text), name


def test_an_error_cannot_steer_the_terminal_that_it_is_told_on() -> None:
    named = InputError(
        "\x1b[2J\x1b]0;all is well\x07.toml is not UTF-8.",
        suggestions=("Lynx\u202e2",),
        advice="Ask the hub, which says \r\x9b1Aproven.",
    )
    told = in_words(named)
    assert {c for c in told if not c.isprintable()} == {"\n"}
    assert len(told.splitlines()) == 3
    assert "\\u001b[2J" in told
    assert "\\u202e" in told
