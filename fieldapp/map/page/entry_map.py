"""The map inside the window: its page, what it is told to draw, and what the pointer did on it.

The page is the same as the one that is shared as a file, with resources/map/live.js beside it. What
comes back from it is untrusted: `parse_pick` takes only what it knows, with coordinates on the
globe.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import shapely

from fieldapp.errors import FormatError, InputError
from fieldapp.map.page.features import for_screen, ray
from fieldapp.map.page.handles import EDGE, handles
from fieldapp.map.page.html import live_document
from fieldapp.map.page.layers import surface
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import sectors
from fieldapp.observation.values import Drawn, Place

MAX_PICK: Final = 100_000  # characters: a drawing of a thousand points has 50,000


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPick:
    """What the pointer did.

    Attributes:
        what: "ready", "stop", "post", "site", "aim", "edge", "drawn" or "erase".
        at: (latitude, longitude) degrees: a post or site, the first corner of an aim, where an
            edge was dragged to.
        to: The other corner of an aim.
        drawn: The geometry, for "drawn".
        accuracy_m: How exactly the pointer can tell at the map's scale, for a post or site.
        edge: A handle's name, see `handles.EDGE`, for "edge".
    """

    what: str
    at: tuple[float, float] | None = None
    to: tuple[float, float] | None = None
    drawn: Drawn | None = None
    accuracy_m: int | None = None
    edge: str = ""


def place_text(pick: EntryPick) -> str:
    """A place that was clicked, as `position.place` reads it."""
    lat, lon = pick.at or (0.0, 0.0)
    accuracy = "" if pick.accuracy_m is None else f" ±{pick.accuracy_m}m"
    return f"{lat:.5f}, {lon:.5f}{accuracy} (map)"


def page(*, channel: str, **given: Any) -> str:
    """The page, without any observation in it.

    Args:
        channel: Qt's script for its web channel.
        given: As `surface.surface`.

    Raises:
        FormatError: The zones are not GeoJSON.
        StoreError: The assets were not built.
    """
    embedded = surface(**given) | {"rows": []}
    return live_document(embedded, language=embedded["language"], channel=channel)


def draft(seen: Observation | None) -> dict[str, Any]:
    """What the page draws of an observation that is being logged.

    Returns:
        post, site {at: [lat, lon], accuracy}, sector and ray (GeoJSON), edges {handle: [lat, lon]}
        (on a ray, only its direction counts), drawn {type, points: [[lat, lon]]}; None where there
        is none.
    """
    if seen is None:
        return dict.fromkeys(("post", "site", "sector", "ray", "edges", "drawn"))
    area = sectors(seen)
    post = seen.post.position if seen.post else None
    line = None
    if area is None and post and seen.directions:
        line = for_screen(
            shapely.MultiLineString([ray(post, direction) for direction in seen.directions])
        )
    return {
        "post": _place(seen.post),
        "site": _place(seen.site),
        "sector": None if area is None else for_screen(area),
        "ray": line,
        "edges": {name: list(at) for name, at in handles(seen).items()} or None,
        "drawn": None if seen.drawn is None else _shape(seen.drawn),
    }


def _shape(drawn: Drawn) -> dict[str, Any]:
    """A drawn geometry without a jump at the antimeridian."""
    lons = np.unwrap([lon / 1e7 for _, lon in drawn.points], period=360).tolist()
    points = [[lat / 1e7, lon] for (lat, _), lon in zip(drawn.points, lons, strict=True)]
    return {"type": drawn.type, "points": points}


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None or place.position is None:
        return None
    lon, lat = place.position
    return {"at": [lat, lon], "accuracy": place.accuracy_m}


def parse_pick(text: str) -> EntryPick:
    """What the page says the pointer did.

    Raises:
        FormatError: It says something else.
    """
    try:
        found = json.loads(text) if len(text) <= MAX_PICK else None
    except (ValueError, RecursionError) as e:
        raise FormatError("the map said something that is not JSON", where="map") from e
    if not isinstance(found, dict):
        raise FormatError("the map said something that is no object", where="map")
    what = found.get("what")
    if what in ("ready", "stop", "erase"):
        return EntryPick(what=what)
    if what in ("post", "site"):
        return EntryPick(what=what, at=_at(found), accuracy_m=_metres(found.get("accuracy")))
    if what == "aim":
        return EntryPick(what=what, at=_at(found.get("from")), to=_at(found.get("to")))
    if what == "edge" and EDGE.fullmatch(str(found.get("edge"))):
        return EntryPick(what=what, edge=found["edge"], at=_at(found))
    if what == "drawn":
        return EntryPick(what=what, drawn=_drawn(found))
    raise FormatError("the map said something unknown", where="map")


def _drawn(found: Mapping[str, Any]) -> Drawn:
    points = found.get("points")
    if not isinstance(points, list):
        raise FormatError("a drawing without points", where="map")
    if not all(isinstance(point, list) and len(point) == 2 for point in points):
        raise FormatError("a drawing with a wrong point", where="map")
    places = [_at({"lat": lat, "lon": lon}) for lat, lon in points]
    try:
        return Drawn(
            type=str(found.get("type")),
            points=tuple((round(lat * 1e7), round(lon * 1e7)) for lat, lon in places),
        )
    except InputError as e:
        raise FormatError(str(e), where="map") from e


def _at(found: Any) -> tuple[float, float]:
    if not isinstance(found, dict):
        raise FormatError("a place without coordinates", where="map")
    return _degrees(found.get("lat"), 90), _degrees(found.get("lon"), 180)


def _metres(value: Any) -> int | None:
    if value is None:
        return None
    if type(value) not in (int, float) or not 0 <= value <= 10**6:
        raise FormatError("an impossible accuracy", where="map")
    return max(1, round(float(value)))


def _degrees(value: Any, most: int) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or abs(value) > most:
        raise FormatError("a place off the globe", where="map")
    return float(value)
