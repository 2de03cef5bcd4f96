"""`export`: what leaves the program for spreadsheets and geographic programs."""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

import click

from fieldapp.cli import selection
from fieldapp.cli.common import home_options, load_pack, now, opened, progress_bar
from fieldapp.desk import exports
from fieldapp.mission.pack import Pack
from fieldapp.store.database import Store
from fieldapp.store.observations import Query, Row, by_number
from fieldapp.store.search import matching

FORMATS = {
    "csv": "a table that opens in Excel",
    "geojson": "for a GIS and the web",
    "gpkg": "GeoPackage: a GIS, one layer for each kind of geometry",
    "kml": "Google Earth",
}


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
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        query = selection.query(
            pack, **narrowed,
            include_retracted=all_versions, include_amended=all_versions, limit=None,
        )  # fmt: skip
        with progress_bar("Writing") as progress:
            written, digest = _exported(pack, form, out, _told(store, query, progress))
        log_export(store, digest)
    if out is not None:
        click.echo(f"Wrote {written} observations to {out}.")


def _told(
    store: Store, query: Query, progress: Callable[[int, int], None]
) -> Callable[[], Iterator[Row]]:
    """The rows, as often as they are asked for; progress is told now and then."""

    def rows() -> Iterator[Row]:
        ids = list(matching(store, query))
        for done, row in enumerate(by_number(store, ids), 1):
            yield row
            if done % 100 == 0 or done == len(ids):
                progress(done, len(ids))

    return rows


def _exported(
    pack: Pack, form: str, out: Path | None, rows: Callable[[], Iterator[Row]]
) -> tuple[int, bytes]:
    from fieldapp.report.export import write_csv, write_geojson
    from fieldapp.report.geopackage import write_geopackage
    from fieldapp.report.kml import write_kml

    match form:
        case "csv":
            return written_to(out, partial(write_csv, rows))
        case "geojson":
            return written_to(out, partial(write_geojson, rows()))
        case "kml":
            return written_to(
                out,
                lambda sink: write_kml(
                    rows, sink, title=pack.roster.mission_name,
                    label=lambda name, code: pack.vocabulary.label(name, code, "en"),
                ),
            )  # fmt: skip
        case _:
            assert out is not None  # noqa: S101 - asked for before
            return exports.made(out, partial(write_geopackage, rows()))


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


def written_to(out: Path | None, write: Callable[[BinaryIO], int]) -> tuple[int, bytes]:
    """Write to the file, or to standard output; a file that fails half-way is not left behind.

    Returns:
        What `write` did, and the SHA-256 of all that it wrote.
    """
    if out is None:
        sink = _Hashed(sys.stdout.buffer)
        return write(cast("BinaryIO", sink)), sink.hash.digest()

    def make(part: Path) -> int:
        with part.open("wb") as file:
            return write(file)

    return exports.made(out, make)


def log_export(store: Store, digest: bytes) -> None:
    """At headquarters, the log says what left it: whoever holds the file can show that later."""
    index = exports.log_export(store, digest, now=now())
    if index is not None:
        click.echo(f"Logged as entry {index}: SHA-256 {digest.hex()}.", err=True)
