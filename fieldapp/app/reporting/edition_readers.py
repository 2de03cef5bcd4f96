"""Rows of a published edition for people who read with SQL: those of the copy for an audience."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

import shapely

from fieldapp.ledger.bodies.mission_bodies import Edition
from fieldapp.observation.notation.squares import corners
from fieldapp.report.daily.edition_copies import content_for
from fieldapp.report.daily.report_content import ContentRow
from fieldapp.store.interface import Store
from fieldapp.store.postgres import reader_rows
from fieldapp.store.postgres.reader_rows import ReaderRow

_WITH_SQUARES = ("site_at", "position_at", "post_at")


def put(
    store: Store,
    hash_: bytes,
    edition: Edition,
    kept: Mapping[str, bytes],
    audience: str,
    *,
    now: datetime,
) -> None:
    """Put the rows of an edition's copy where its readers see them, where a server has any.

    Args:
        store: Headquarters'.
        hash_: Of the edition's record.
        edition: As it was signed.
        kept: Its files, as headquarters keeps them.
        audience: One of AUDIENCES.
        now: This machine's clock, UTC.

    Raises:
        StoreError: The disk is full or failed.
    """
    if reader_rows.are_kept(store):
        of = {"number": edition.number, "published_at": now.isoformat()}
        rows = ({**of, **each} for each in _rows(kept, audience))
        reader_rows.put_edition(store, hash_.hex(), audience, rows)


def _rows(kept: Mapping[str, bytes], audience: str) -> Iterator[ReaderRow]:
    for section in content_for(kept, audience).sections:
        for line, row in enumerate(section.rows, 1):
            yield {
                "section": section.name,
                "line": line,
                "cells": dict(row.cells),
                "square": _square(row),
            }


def _square(row: ContentRow) -> str | None:
    found = (corners(str(row.cells.get(column))) for column in _WITH_SQUARES)
    edges = next(filter(None, found), None)
    if edges is None:
        return None
    south, north, west, east = edges
    return f"SRID=4326;{shapely.box(west, south, east, north).wkt}"
