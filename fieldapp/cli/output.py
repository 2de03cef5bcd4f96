"""`export` and `map`: what leaves the program as a table, as GeoJSON, or as one page."""

from __future__ import annotations

import hashlib
import io
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

import click

from fieldapp.cli.common import home_options, load_pack, now, opened
from fieldapp.errors import StoreError
from fieldapp.hub import log
from fieldapp.mission import hub_keys
from fieldapp.store.database import Store
from fieldapp.store.observations import Query, stream
from fieldapp.store.places import open_gazetteer

NAMES = 400  # on a map for orientation: more would hide it


@click.command()
@home_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "geojson"]),
    required=True,
    help="csv opens in Excel; geojson in a GIS.",
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write; standard output where it is left out.",
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
    all_versions: bool,
) -> None:
    """Write the observations as a table or as GeoJSON.

    Sectors are polygons, posts are points. Text is guarded against running as a formula; drop one
    leading apostrophe to get it back. Call signs and sealed fields are never written. At
    headquarters, what was written is entered into the log by its SHA-256.
    """
    from fieldapp.report.export import write_csv, write_geojson

    query = Query(include_retracted=all_versions, include_amended=all_versions, limit=None)
    with opened(home, passphrase_file) as store:
        if form == "csv":
            write = partial(write_csv, lambda: stream(store, query))
        else:
            write = partial(write_geojson, stream(store, query))
        written, digest = _written(out, write)
        _log_export(store, digest)
    if out is not None:
        click.echo(f"Wrote {written} observations to {out}.")


@click.command("map")
@home_options
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="The HTML file to write.",
)
@click.option("--title", help="What the map shows; the mission's name where it is left out.")
@click.option("--marking", default="", help="Classification line, such as MISSION INTERNAL.")
@click.option(
    "--language",
    type=click.Choice(["en", "uk", "ru", "fr"]),
    default="en",
    help="Language of the page.",
)
def map_page(
    *,
    home: Path,
    passphrase_file: Path | None,
    out: Path,
    title: str | None,
    marking: str,
    language: str,
) -> None:
    """Write one offline page with every observation on a map.

    The file holds all it needs and calls nobody; it is not encrypted, so keep it as you would keep
    the observations themselves.
    """
    from fieldapp.map.page import MAX_ROWS, page

    query = Query(include_retracted=True, include_amended=True, limit=MAX_ROWS + 1)
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        rows = list(stream(store, query))
        with open_gazetteer(pack.places) as gazetteer:
            names = gazetteer.largest(NAMES)
        text = page(
            rows,
            title=title or pack.roster.mission_name,
            made_at=now(),
            vocabulary=pack.vocabulary,
            classification=marking,
            language=language,
            zones=json.loads(pack.agreement),
            places=names,
        )
        _, digest = _written(out, lambda sink: sink.write(text.encode()))
        _log_export(store, digest)
    click.echo(f"Wrote {len(rows)} observations to {out}.")


class _Hashed(io.RawIOBase):
    """A file that is hashed as it is written."""

    def __init__(self, sink: BinaryIO) -> None:
        super().__init__()
        self._sink = sink
        self.hash = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        piece = cast("bytes", data)
        self.hash.update(piece)
        return self._sink.write(piece)


def _written(out: Path | None, write: Callable[[BinaryIO], int]) -> tuple[int, bytes]:
    """Write to the file, or to standard output; a file that fails half-way is not left behind.

    Returns:
        What `write` did, and the SHA-256 of all that it wrote.
    """
    if out is None:
        sink = _Hashed(sys.stdout.buffer)
        return write(cast("BinaryIO", sink)), sink.hash.digest()
    partial_ = out.with_name(f".{out.name}.part")
    try:
        with partial_.open("wb") as file:
            sink = _Hashed(file)
            written = write(cast("BinaryIO", sink))
            file.flush()
            os.fsync(file.fileno())
        partial_.replace(out)
    except OSError as e:
        partial_.unlink(missing_ok=True)
        raise StoreError(
            f"{out} could not be written: {e.strerror}.",
            advice="Make room or choose another folder.",
        ) from e
    return written, sink.hash.digest()


def _log_export(store: Store, digest: bytes) -> None:
    """At headquarters, the log says what left it: whoever holds the file can show that later."""
    if not hub_keys.is_mission(store):
        return
    signer = hub_keys.log_signer(store)
    index = log.append_once(store, digest, "export", signer=signer, now=now())
    click.echo(f"Logged as entry {index}: SHA-256 {digest.hex()}.", err=True)
