"""Export: a selection of observations written to a file, by the window and by the commands.

The file appears in its place when it is whole. At headquarters its SHA-256 is entered into the log,
so that whoever holds the file can show later that it came from there.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final, TypeVar, cast

from fieldapp.app.export.judging_columns import judge
from fieldapp.app.export.request import MAPS, ExportRequest
from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records.read import OpenedExport, open_export
from fieldapp.errors import InputError, Message, StoreError
from fieldapp.hub.publishing import append_log
from fieldapp.mission import hub_keys
from fieldapp.store.interface import Store
from fieldapp.store.records.observations import ObservationRow

_OFTEN: Final = 100  # observations between two looks at whether it is to be stopped

T = TypeVar("T")
ExportProgress = Callable[[int, int], bool]
"""Gets (written, of); True to stop."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A written export.

    Attributes:
        count: Observations.
        digest: SHA-256 of the file.
        entry: Its entry in the log, None where there is no log.
    """

    count: int
    digest: bytes
    entry: int | None


def write(
    session: Session, wanted: ExportRequest, out: Path, *, now: datetime, progress: ExportProgress
) -> ExportResult:
    """Write a selection to a file.

    Raises:
        InputError: It was stopped, or a map of it cannot be made.
        StoreError: The disk is full or failed. No file was left, in these cases too.
    """
    read = _watched_reading(session, wanted, progress)

    def make(part: Path) -> int:
        if wanted.form == ".gpkg":
            from fieldapp.report.exports.geopackage import write_geopackage  # noqa: PLC0415 - GDAL is large

            return write_geopackage(
                read.rows(None),
                part,
                judge(session),
                selection=wanted.selection,
                ring=wanted.ring,
            )
        with part.open("wb") as sink:
            return _pour(session, wanted, read, sink, now=now)

    count, digest = _made(out, make)
    return ExportResult(count, digest, _noted(session, wanted, digest, now=now))


def write_paper(session: Session, raw: bytes, out: Path, *, of: str, now: datetime) -> ExportResult:
    """Write a printed page to a file.

    Args:
        session: The home.
        raw: The page, a PDF.
        out: The file.
        of: A record's hash in hexadecimal, or the name of the page.
        now: The device clock, UTC.

    Raises:
        StoreError: The disk is full or failed. No file was left.
    """
    _, digest = _made(out, lambda part: part.write_bytes(raw))
    with session.store.transaction():
        access_log.note(session, Act.EXPORT, Purpose.PANEL, f".pdf {of}", digest)
        return ExportResult(1, digest, _logged(session.store, digest, now=now))


def pour(
    session: Session,
    wanted: ExportRequest,
    sink: BinaryIO,
    *,
    now: datetime,
    progress: ExportProgress,
) -> ExportResult:
    """Write a selection to an open stream; not as a GeoPackage, which is a file.

    Raises:
        InputError, StoreError: As write; what was poured was poured.
    """
    hashed = _Hashed(sink)
    read = _watched_reading(session, wanted, progress)
    try:
        count = _pour(session, wanted, read, cast("BinaryIO", hashed), now=now)
    except BaseException:
        access_log.note(  # of what was poured
            session, Act.EXPORT, wanted.purpose, _words(wanted), hashed.hash.digest()
        )
        raise
    digest = hashed.hash.digest()
    return ExportResult(count, digest, _noted(session, wanted, digest, now=now))


def _pour(
    session: Session, wanted: ExportRequest, read: OpenedExport, sink: BinaryIO, *, now: datetime
) -> int:
    if wanted.form in MAPS:
        from fieldapp.app.export.map_export import write_map  # noqa: PLC0415 - folium, Typst are large

        return write_map(session, wanted, read.rows(None), sink, now=now)
    from fieldapp.report.exports.export_files import filled, write_csv, write_geojson  # noqa: PLC0415 - with its like
    from fieldapp.report.exports.kml import write_kml  # noqa: PLC0415

    judged = judge(session)
    match wanted.form:
        case ".csv":
            names = {name for some in read.typed_names() for name in some}
            only = filled(read.rows(None), judged) if wanted.columns == "filled" else None
            return write_csv(read.rows(None), sink, judged, typed_names=names, only=only)
        case ".geojson":
            return write_geojson(read.rows(None), sink, judged, selection=wanted.selection)
        case ".kml":
            pack = pack_of(session)
            label, language = pack.vocabulary.label, wanted.language
            title = wanted.heading or pack.roster.mission_name
            return write_kml(
                read.rows, sink, title=title, judge=judged, selection=wanted.selection,
                label=lambda name, code: label(name, code, language),
            )  # fmt: skip
        case ".cot":
            from fieldapp.report.exports.cursor_on_target import write_cot  # noqa: PLC0415 - likewise

            return write_cot(read.rows(None), sink)
        case _:
            raise AssertionError(wanted.form)


def _watched_reading(
    session: Session, wanted: ExportRequest, progress: ExportProgress
) -> OpenedExport:
    """The reading, which tells its progress and can be stopped."""
    opened = open_export(session, wanted.numbers)

    def watched(items: Iterable[T], total: int) -> Iterator[T]:
        for done, item in enumerate(items, 1):
            yield item
            if (done % _OFTEN == 0 or done == total) and progress(done, total):
                raise InputError("Stopped. No file was written.", field="file")

    def rows(places: Sequence[int] | None) -> Iterator[ObservationRow]:
        return watched(opened.rows(places), opened.count if places is None else len(places))

    return OpenedExport(
        count=opened.count,
        rows=rows,
        typed_names=lambda: watched(opened.typed_names(), opened.count),
    )


def _made(out: Path, make: Callable[[Path], int]) -> tuple[int, bytes]:
    """Make a file beside its place and move it there when it is whole, whatever stops the work.

    Returns:
        What `make` did, and the file's SHA-256.
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
            Message("{1} could not be written: {2}.", out, e.strerror),
            advice="Make room or choose another folder.",
        ) from e
    finally:
        for left in out.parent.glob(f"{part.name}*"):  # SQLite's journal too
            left.unlink(missing_ok=True)
    return written, digest


def _noted(session: Session, wanted: ExportRequest, digest: bytes, *, now: datetime) -> int | None:
    """Note an export as one opening, and enter it into the log; its entry, None where none is."""
    with session.store.transaction():
        access_log.note(session, Act.EXPORT, wanted.purpose, _words(wanted), digest)
        return _logged(session.store, digest, now=now)


def _words(wanted: ExportRequest) -> str:
    """Form, number of observations, and the selection."""
    return f"{wanted.form} {len(wanted.numbers)}: {wanted.selection}".removesuffix(": ")


def _logged(store: Store, digest: bytes, *, now: datetime) -> int | None:
    """At headquarters: enter what left it into the log; its entry, None elsewhere."""
    if not hub_keys.is_mission(store):
        return None
    signer = hub_keys.log_signer(store)
    return append_log.append_once(store, digest, "export", signer=signer, now=now)


class _Hashed(io.RawIOBase):
    """A stream that is hashed as it is written."""

    def __init__(self, sink: BinaryIO) -> None:
        super().__init__()
        self._sink = sink
        self.hash = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, raw: object, /) -> int:
        piece = cast("bytes", raw)
        self.hash.update(piece)
        return self._sink.write(piece)
