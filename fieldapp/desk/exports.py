"""What leaves the program for others, by the window: a selection as a file, in any of the forms.

The file appears in its place when it is whole. At headquarters its SHA-256 is entered into the log,
so that whoever holds the file can show later that it came from there.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from fieldapp.desk.session import Session, pack_of
from fieldapp.errors import InputError, StoreError
from fieldapp.hub import log
from fieldapp.mission import hub_keys
from fieldapp.mission.pack import Pack
from fieldapp.store.database import Store
from fieldapp.store.observations import Row, by_number
from fieldapp.store.places import open_gazetteer

NAMES: Final = 400  # on a map for orientation: more would hide it
FORMS: Final = (".csv", ".geojson", ".gpkg", ".kml", ".html", ".pdf", ".png")

Progress = Callable[[int, int], bool]
"""Gets (written, of); True to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be written.

    Attributes:
        numbers: Of the records, in the order in which they are written.
        path: The file; its suffix is one of FORMS.
        language: Of the words in it.
        marking: The mission's classification, "" for none.
        selection: In words, what was selected.
        box: (west, south, east, north) degrees of the map; everything where it is None.
    """

    numbers: Sequence[int]
    path: Path
    language: str
    marking: str = ""
    selection: str = ""
    box: tuple[float, float, float, float] | None = None


def write(session: Session, wanted: Wanted, *, now: datetime, progress: Progress) -> int:
    """Write a selection.

    Returns:
        How many observations were written.

    Raises:
        InputError: The suffix is none of FORMS, there are too many for it, or it was stopped.
        StoreError: The home has no mission pack, or the disk is full or failed; no file was left.
    """
    store, pack = session.store, pack_of(session)
    if wanted.path.suffix.lower() not in FORMS:
        raise InputError(
            "There is no such form of file.", field="file", advice="One of: " + " ".join(FORMS)
        )

    def rows() -> Iterator[Row]:
        total = len(wanted.numbers)
        for done, row in enumerate(by_number(store, wanted.numbers), 1):
            yield row
            if (done % 100 == 0 or done == total) and progress(done, total):
                raise InputError("Stopped. No file was written.", field="file")

    make = partial(_make, wanted=wanted, pack=pack, now=now, rows=rows)
    written, digest = made(wanted.path, make)
    log_export(store, digest, now=now)
    return written


def _make(
    part: Path, *, wanted: Wanted, pack: Pack, now: datetime, rows: Callable[[], Iterator[Row]]
) -> int:
    form = wanted.path.suffix.lower()
    if form == ".gpkg":
        from fieldapp.report.geopackage import write_geopackage  # noqa: PLC0415 - GDAL is large

        return write_geopackage(rows(), part)
    if form in (".html", ".pdf", ".png"):
        return _map(part, wanted=wanted, pack=pack, now=now, rows=rows)
    from fieldapp.report.export import write_csv, write_geojson  # noqa: PLC0415 - with its like
    from fieldapp.report.kml import write_kml  # noqa: PLC0415

    with part.open("wb") as sink:
        if form == ".csv":
            return write_csv(rows, sink)
        if form == ".geojson":
            return write_geojson(rows(), sink)
        title, language = pack.roster.mission_name, wanted.language
        label = pack.vocabulary.label
        return write_kml(
            rows, sink, title=title, label=lambda name, code: label(name, code, language)
        )


def _map(
    part: Path, *, wanted: Wanted, pack: Pack, now: datetime, rows: Callable[[], Iterator[Row]]
) -> int:
    from fieldapp.map.page import MAX_ROWS, page  # noqa: PLC0415 - folium and Typst are large
    from fieldapp.map.sheet import MAX_ROWS as MAX_ON_SHEET  # noqa: PLC0415
    from fieldapp.map.sheet import sheet  # noqa: PLC0415

    form = wanted.path.suffix.lower()
    most = MAX_ROWS if form == ".html" else MAX_ON_SHEET
    if len(wanted.numbers) > most:
        raise InputError(
            f"{len(wanted.numbers)} observations are too many for such a map; {most} are not.",
            advice="Narrow the selection by time, area or kind.",
        )
    listed = list(rows())
    with open_gazetteer(pack.places) as gazetteer:
        names = gazetteer.largest(NAMES)
    shared: dict[str, Any] = {
        "made_at": now, "vocabulary": pack.vocabulary, "classification": wanted.marking,
        "language": wanted.language, "zones": json.loads(pack.agreement), "places": names,
    }  # fmt: skip
    if form == ".html":
        title = pack.roster.mission_name
        part.write_text(page(listed, title=title, view=wanted.box, **shared), "utf-8")
    else:
        from fieldapp.map import typeset  # noqa: PLC0415 - as above

        heading = pack.roster.mission_name
        set_ = sheet(listed, heading=heading, selection=wanted.selection, box=wanted.box, **shared)
        part.write_bytes((typeset.pdf if form == ".pdf" else typeset.png)(set_, now))
    return len(listed)


def made(out: Path, make: Callable[[Path], int]) -> tuple[int, bytes]:
    """Make a file beside its place and move it there when it is whole, whatever stops the work.

    Returns:
        What `make` did, and the file's SHA-256.

    Raises:
        StoreError: The disk is full or failed.
    """
    part = out.with_name(f".{out.stem}.part{out.suffix}")
    try:
        part.unlink(missing_ok=True)
        written = make(part)
        with part.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").digest()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as e:
        raise StoreError(
            f"{out} could not be written: {e.strerror}.",
            advice="Make room or choose another folder.",
        ) from e
    finally:
        for left in out.parent.glob(f"{part.name}*"):  # SQLite's journal too
            left.unlink(missing_ok=True)
    return written, digest


def log_export(store: Store, digest: bytes, *, now: datetime) -> int | None:
    """At headquarters: enter what left it into the log; its entry, None elsewhere."""
    if not hub_keys.is_mission(store):
        return None
    signer = hub_keys.log_signer(store)
    return log.append_once(store, digest, "export", signer=signer, now=now)
