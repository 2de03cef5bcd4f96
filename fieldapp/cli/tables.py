"""`log --csv`: signs the rows of a table, the good ones all at once."""

from __future__ import annotations

from pathlib import Path

import click

from fieldapp.app.tables import mappings, table_import
from fieldapp.app.tables.table_file import read_table
from fieldapp.cli.base.common import counted, now, opened_session, progress_bar, shown

SHOWN = 20  # reasons of one kind on the screen; the others are counted


def log_table(
    home: Path,
    passphrase_file: Path | None,
    path: Path,
    *,
    sheet: str,
    mapping_file: Path | None,
    zone: str,
) -> int:
    """Sign every row that can be stored truthfully; exit status 3 where some could not."""
    with opened_session(home, passphrase_file) as session:
        table = read_table(path, sheet)
        _list("Table", list(table.notes), len(table.notes))
        mapping = mappings.fitting(table.header, mapping_file)
        with progress_bar("Signing") as progress:
            report = table_import.sign(
                session, table, mapping, zone=zone, now=now(), progress=progress
            )
    if "time" in mapping.fields:
        own = mapping.zone or zone
        click.echo(f"Times that name no zone of their own were read in {own}.", err=True)
    click.echo(f"Signed {report.good} of {counted(report.rows, 'row')}; {report.bad} refused.")
    refused = [_line(r.number, r.error.field, str(r.error)) for r in report.refused]
    _list("Refused", refused, report.bad)
    notes = [_line(n.number, n.warning.field, n.warning.message) for n in report.notes]
    _list("Kept, with a note", notes, report.noted)
    return 3 if report.refused else 0


def _line(number: int, field: str, text: str) -> str:
    return f"row {number}{f', {field}' if field else ''}: {text}"


def _list(title: str, lines: list[str], rows: int) -> None:
    if not lines:
        return
    click.echo(f"{title}: {rows}", err=True)
    for line in lines[:SHOWN]:
        click.echo(f"  {shown(line)}", err=True)
    if len(lines) > SHOWN:
        click.echo(f"  … and {len(lines) - SHOWN} more", err=True)
