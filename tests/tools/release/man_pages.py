"""Manual pages in roff, one for each command, from the commands' own help."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import click

from fieldapp.cli import cli


def man_pages(version: str) -> dict[str, str]:
    """The text of each page by its name: `fieldapp`, `fieldapp-hub`, `fieldapp-hub-import`."""
    return dict(_pages(cli, ("fieldapp",), version))


def _pages(
    command: click.Command, path: tuple[str, ...], version: str
) -> Iterator[tuple[str, str]]:
    name = "-".join(path)
    context = click.Context(command, info_name=path[-1])
    about = inspect.cleandoc(command.help or "").replace("\f", "")
    usage = " ".join((*path, *command.collect_usage_pieces(context)))
    lines = [
        f'.TH "{name.upper()}" 1 "" "fieldapp {version}" "fieldapp"',
        ".SH NAME",
        _text(f"{name} - {about.partition(chr(10))[0]}"),
        ".SH SYNOPSIS",
        _text(usage),
        ".SH DESCRIPTION",
        *_paragraphs(about),
    ]
    options = [p.get_help_record(context) for p in command.get_params(context)]
    lines += _list("OPTIONS", [record for record in options if record])
    if isinstance(command, click.Group):
        children = {
            each: command.get_command(context, each) for each in command.list_commands(context)
        }
        short = [(each, child.get_short_help_str(200)) for each, child in children.items() if child]
        lines += _list("COMMANDS", short)
        for each, child in children.items():
            if child:
                yield from _pages(child, (*path, each), version)
    yield name, "\n".join(lines) + "\n"


def _list(heading: str, entries: list[tuple[str, str]]) -> list[str]:
    if not entries:
        return []
    told = [
        line for name, text in entries for line in (".TP", f"\\fB{_text(name)}\\fR", _text(text))
    ]
    return [f".SH {heading}", *told]


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        yield ".PP"
        # A paragraph that begins with \b keeps its lines.
        kept = paragraph.startswith("\b")
        lines = paragraph.removeprefix("\b\n").splitlines()
        yield from [".nf", *map(_text, lines), ".fi"] if kept else [_text(" ".join(lines))]


def _text(text: str) -> str:
    """Text in which roff finds no commands."""
    plain = " ".join(text.split("\n")).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
