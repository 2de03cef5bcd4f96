"""A selection as a map, one offline page or a sheet to print: rows of distrusted laptops marked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import Any, BinaryIO, Final

from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records.distrust import distrust
from fieldapp.ledger.record import Placement
from fieldapp.map.basemap.installed import Shelf, installed_packs
from fieldapp.map.page.offline_page import page
from fieldapp.map.sheet import typst
from fieldapp.map.sheet.sheet import sheet
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records import placements
from fieldapp.store.records.observations import ObservationRow

NAMES: Final = 400  # on a map for orientation: more would hide it


def write_map(
    session: Session,
    wanted: ExportRequest,
    rows: Iterable[ObservationRow],
    sink: BinaryIO,
    *,
    now: datetime,
) -> int:
    """Write the map.

    Returns:
        How many observations it was made of.

    Raises:
        InputError: Nothing of it has a place, or it lies too far apart for one sheet.
        StoreError: The map's assets were not built.
    """
    pack = pack_of(session)
    with open_gazetteer(pack.places) as gazetteer:
        names = gazetteer.largest(NAMES)
    shared: dict[str, Any] = {
        "made_at": now, "vocabulary": pack.vocabulary, "classification": wanted.marking,
        "language": wanted.language, "selection": wanted.selection, "ring": wanted.ring,
        "zones": json.loads(pack.agreement), "places": names,
    }  # fmt: skip
    rows = _marked(session, _placed(session, rows))
    heading = wanted.heading or pack.roster.mission_name
    with closing(Shelf(installed_packs(session.store.home, pack.basemaps))) as shelf:
        if wanted.form == ".html":
            sink.write(page(rows, title=heading, view=wanted.box, shelf=shelf, **shared).encode())
        else:
            made = sheet(
                list(rows), heading=heading, form=wanted.paper,
                box=wanted.box, shelf=shelf, **shared,
            )  # fmt: skip
            sink.write((typst.pdf if wanted.form == ".pdf" else typst.png)(made, now))
    return len(wanted.numbers)


def _marked(session: Session, rows: Iterable[ObservationRow]) -> Iterator[ObservationRow]:
    """Rows with a flag where the laptop that signed them is trusted no more."""
    doubt = distrust(session.store, pack_of(session))
    for row in rows:
        found = doubt(row.kid)
        yield replace(row, flags=row.flags | {f"laptop_{found}"}) if found else row


def _placed(session: Session, rows: Iterable[ObservationRow]) -> Iterator[ObservationRow]:
    """Rows with the places that headquarters gave their posts, as the window's map has them."""
    placed = placements.in_force(session.store)
    for row in rows:
        record = placed.get(row.hash)
        post = record.body.post if record and isinstance(record.body, Placement) else None
        if post is None or post.position is None:
            yield row
            continue
        name = row.observation.post.name if row.observation.post else post.name
        yield replace(row, placed=replace(post, name=name, reference=""))
