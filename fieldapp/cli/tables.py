"""`log --csv`: rows of somebody's table become signed observations, the good ones all at once."""

from __future__ import annotations

import csv
import hashlib
import io
import sys
from pathlib import Path

import click

from fieldapp.cli.base.common import counted, now, shown
from fieldapp.errors import FormatError, InputError
from fieldapp.mission.pack import Pack
from fieldapp.observation import table
from fieldapp.observation.mapping import Mapping, parse_mapping, recognise
from fieldapp.paths import RESOURCES
from fieldapp.store import settings
from fieldapp.store.foreign.gazetteer import Gazetteer
from fieldapp.store.interface import Store
from fieldapp.store.records.own_feed import append_signed

MAX_TABLE = 256 * 2**20
SHOWN = 20  # reasons of one kind on the screen; the others are counted


def log_table(
    store: Store,
    pack: Pack,
    gazetteer: Gazetteer,
    *,
    path: Path,
    mapping: Path | None,
    zone: str,
) -> int:
    """Sign every row that can be stored truthfully; 3 where some could not.

    One transaction signs them all, so a table that is cut off leaves nothing half done, and the
    same table is signed once.

    Raises:
        InputError: Not a table, of unknown columns, or signed before.
    """
    raw = path.read_bytes()
    if len(raw) > MAX_TABLE:
        raise InputError("The table is larger than 256 MiB.", advice="Split it.")
    header, rows = _read(raw)
    chosen = _mapping(header, mapping)
    signed_before = settings.table_signed(hashlib.sha256(raw).digest())
    if (when := settings.get(store, signed_before)) is not None:
        raise InputError(
            f"This table was signed before, {when}.",
            advice="To sign rows again that were changed, save them as another file.",
        )
    at, mission = now(), pack.mission
    refused: list[str] = []
    noted: list[str] = []
    signed = 0
    with store.transaction(), click.progressbar(rows, label="Signing", file=sys.stderr) as bar:
        for number, cells in enumerate(bar, 2):
            try:
                found = table.row(
                    cells,
                    chosen,
                    vocabulary=pack.vocabulary,
                    gazetteer=gazetteer,
                    zone=zone,
                    now=at,
                )
                append_signed(store, found.observation, mission=mission, now=at)
            except InputError as e:
                where = f", {e.field}" if e.field else ""
                refused.append(f"row {number}{where}: {e}")
                continue
            signed += 1
            noted += [f"row {number}, {each.field}: {each.message}" for each in found.warnings]
        if signed:
            settings.put(store, signed_before, f"{signed} rows on {at:%Y-%m-%d %H:%M} UTC")
    click.echo(f"Signed {signed} of {counted(len(rows), 'row')}; {len(refused)} refused.")
    _list("Refused", refused)
    _list("Kept, with a note", noted)
    return 3 if refused else 0


def _list(title: str, lines: list[str]) -> None:
    if not lines:
        return
    click.echo(f"{title}: {len(lines)}", err=True)
    for line in lines[:SHOWN]:
        click.echo(f"  {shown(line)}", err=True)
    if len(lines) > SHOWN:
        click.echo(f"  … and {len(lines) - SHOWN} more", err=True)


def _read(raw: bytes) -> tuple[list[str], list[dict[str, str]]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise InputError(
            "The table is not UTF-8.", advice="Save it from the spreadsheet as CSV UTF-8."
        ) from e
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as e:
        raise InputError("The table is not CSV.", advice=f"{e}") from e
    lines = [line for line in lines if any(cell.strip() for cell in line)]
    if len(lines) < 2:
        raise InputError("The table has no rows.")
    header = [name.strip() for name in lines[0]]
    if len(set(header)) != len(header):
        raise InputError("Two columns of the table have one name.", advice="Rename one.")
    return header, [_cells(header, line) for line in lines[1:]]


def _cells(header: list[str], line: list[str]) -> dict[str, str]:
    # A row of another length is told by the mapping, which knows the columns' meaning.
    named = dict(zip(header, line, strict=False))
    extra = line[len(header) :]
    return named | ({"(beyond the last column)": ",".join(extra)} if any(extra) else {})


def _mapping(header: list[str], chosen: Path | None) -> Mapping:
    paths = [chosen] if chosen else sorted((RESOURCES / "tables").glob("*.toml"))
    found = []
    for path in paths:
        try:
            found.append(parse_mapping(path.read_text("utf-8")))
        except UnicodeDecodeError as e:
            raise FormatError(f"{path.name} is not UTF-8.", where=path.name) from e
    return recognise(header, found)
