"""`export` and `map`: files for spreadsheets, geographic programs and paper."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, BinaryIO, Final

import click

from fieldapp.app.export import export as exports
from fieldapp.app.export import selection_text
from fieldapp.app.export.export import ExportResult
from fieldapp.app.export.request import COLUMNS, MAPS, PAPERS, TABLES, ExportRequest
from fieldapp.app.home.session import Session
from fieldapp.app.records import read, typed_selection
from fieldapp.cli.base import selection
from fieldapp.cli.base.common import (
    counted,
    home_options,
    now,
    opened_session,
    progress_bar,
    say_left_out,
    shown,
)
from fieldapp.languages import LANGUAGES

FORMATS: Final = {suffix.removeprefix("."): what for suffix, what in TABLES.items()}


@click.command()
@home_options
@selection.options
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    required=True,
    help="; ".join(f"{name}: {what}" for name, what in FORMATS.items()) + ".",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write; standard output where it is left out (not for gpkg).",
)
@click.option(
    "--columns",
    type=click.Choice(COLUMNS),
    default="all",
    show_default=True,
    help="Of a CSV: every column, or those alone that hold something in any row.",
)
@click.option(
    "--all-versions",
    is_flag=True,
    help="Retracted observations and replaced versions too; do not add these up.",
)
def export(
    *,
    home: Path,
    passphrase_file: Path | None,
    form: str,
    out: Path | None,
    columns: str,
    all_versions: bool,
    **narrowed: Any,
) -> None:
    """Write the observations, or a selection of them, for other programs.

    Sectors are polygons, posts are points; what a party told the mission is apart, and `counted`
    says what totals have. Text is guarded against running as a formula; drop one leading apostrophe
    to get it back. Call signs and sealed fields are never written. At headquarters, what was
    written is entered into the log by its SHA-256. Ctrl-C stops, and leaves no file.
    """
    if form == "gpkg" and (out is None or out.suffix.lower() != ".gpkg"):
        raise click.UsageError("A GeoPackage needs --out FILE.gpkg.")
    _written(
        home, passphrase_file, f".{form}", out, narrowed, all_versions=all_versions, columns=columns
    )


@click.command("map")
@home_options
@selection.options
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="The file to write: FILE.html, FILE.pdf or FILE.png.",
)
@click.option(
    "--title", default="", help="What the map shows; the mission's name where it is left out."
)
@click.option("--marking", default="", help="Classification line, such as MISSION INTERNAL.")
@click.option(
    "--language", type=click.Choice(list(LANGUAGES)), default="en", help="Language of the map."
)
@click.option(
    "--paper",
    type=click.Choice(PAPERS),
    default="a4",
    show_default=True,
    help="Of a PDF or PNG, at a round scale; landscape unless it says portrait.",
)
@click.option(
    "--view",
    help="WEST,SOUTH,EAST,NORTH in degrees: the part to show; everything where left out.",
)
def map_page(
    *,
    home: Path,
    passphrase_file: Path | None,
    out: Path,
    title: str,
    marking: str,
    language: str,
    paper: str,
    view: str | None,
    **narrowed: Any,
) -> None:
    """Write a map of the observations, or of a selection of them.

    HTML is one offline page that holds all it needs and calls nobody. PDF and PNG are a sheet to
    print, with legend, scale bar, north and classification; what has no place is listed on it. None
    of them is encrypted, so keep them as you would keep the observations themselves.
    """
    form = out.suffix.lower()
    if form not in MAPS:
        raise click.UsageError("A map is written to FILE.html, FILE.pdf or FILE.png.")
    _written(
        home, passphrase_file, form, out, narrowed, all_versions=True, language=language,
        heading=title, marking=marking, paper=paper,
        box=typed_selection.view(view),
    )  # fmt: skip


def _left_out(session: Session, narrowed: dict[str, Any], written: int) -> int:
    """Number of versions and observations that match, and are not in force."""
    query = selection.query(
        session, **narrowed,
        include_retracted=True, include_amended=True, include_void=True, limit=None,
    )  # fmt: skip
    return len(typed_selection.numbers(session, query)) - written


def _written(
    home: Path,
    passphrase_file: Path | None,
    form: str,
    out: Path | None,
    narrowed: dict[str, Any],
    *,
    all_versions: bool,
    **form_options: Any,
) -> None:
    """Write what the options select, and say so."""
    with opened_session(home, passphrase_file) as session:
        flagged = 0 if all_versions else read.left_out(session)
        query = selection.query(
            session, **narrowed,
            include_retracted=all_versions, include_amended=all_versions, include_void=all_versions,
            limit=None,
        )  # fmt: skip
        numbers = typed_selection.numbers(session, query)
        words = selection.in_words(session, narrowed)
        if form not in MAPS:
            left = 0 if all_versions else _left_out(session, narrowed, len(numbers))
            words = selection_text.of_command(words, selection_text.known_entry(session), left)
        wanted = ExportRequest(numbers=numbers, form=form, selection=words, **form_options)
        with progress_bar("Writing") as progress:

            def tell(done: int, total: int) -> bool:
                progress(done, total)
                return False

            made: ExportResult
            if out is None:
                screen: BinaryIO = sys.stdout.buffer
                made = exports.pour(session, wanted, screen, now=now(), progress=tell)
            else:
                made = exports.write(session, wanted, out, now=now(), progress=tell)
    if made.entry is not None:
        click.echo(f"Logged as entry {made.entry}: SHA-256 {made.digest.hex()}.", err=True)
    if form not in MAPS:
        click.echo(f"Selection: {shown(words)}.", err=True)
    if out is not None:
        click.echo(f"Wrote {counted(made.count, 'observation')} to {out}.")
    say_left_out(flagged)
