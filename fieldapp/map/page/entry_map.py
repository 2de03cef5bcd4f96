"""Map of the window's log page: its page, the draft that it draws, and what the pointer does on it.

The page is the same as the one that is shared as a file, with resources/map/live.js beside it. What
comes back from it is untrusted: `parse_pick` takes only what it knows, with coordinates on the
globe.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import shapely

from fieldapp.errors import FormatError, InputError
from fieldapp.map.page import bridge
from fieldapp.map.page.features import for_screen, ray
from fieldapp.map.page.handles import EDGE, LatLon, handles
from fieldapp.map.page.html import live_document
from fieldapp.map.page.layers import surface
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import sectors
from fieldapp.observation.values import Drawn, Place

MAX_PICK: Final = 100_000  # characters: a drawing of a thousand points has 50,000


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPick:
    """Action of the pointer on the map.

    Attributes:
        what: "ready", "stop", "post", "site", "aim", "edge", "drawn" or "erase".
        at: (latitude, longitude) degrees: a post or site, the first corner of an aim, where an
            edge was dragged to.
        to: The other corner of an aim.
        drawn: The geometry, for "drawn".
        accuracy_m: How exactly the pointer can point at the map's scale, for a post or site.
        edge: A handle's name, see `handles.EDGE`, for "edge".
    """

    what: str
    at: tuple[float, float] | None = None
    to: tuple[float, float] | None = None
    drawn: Drawn | None = None
    accuracy_m: int | None = None
    edge: str = ""


def place_text(pick: EntryPick) -> str:
    """Text of a place that was clicked, as `position.place` reads it."""
    lat, lon = pick.at or (0.0, 0.0)
    accuracy = "" if pick.accuracy_m is None else f" ±{pick.accuracy_m}m"
    return f"{lat:.5f}, {lon:.5f}{accuracy} (map)"


def page(*, channel: str, **layers: Any) -> str:
    """HTML of the page, without any observation in it.

    Args:
        channel: Qt's script for its web channel.
        layers: As `layers.surface`.

    Raises:
        FormatError: The zones are not GeoJSON.
        StoreError: The assets were not built.
    """
    embedded = surface(**layers) | {"rows": []}
    return live_document(embedded, language=embedded["language"], channel=channel)


def draft(observation: Observation | None) -> dict[str, Any]:
    """Draft for the page: an observation that is being logged, as it is drawn.

    Returns:
        post, site {at: [lat, lon], accuracy}, sector as it was told, doubt (the same with the
        doubt of the post) and ray (GeoJSON), edges {handle: [lat, lon]} (on a ray, only its
        direction counts), drawn {type, points: [[lat, lon]]}; None where there is none.
    """
    if observation is None:
        return dict.fromkeys(("post", "site", "doubt", "sector", "ray", "edges", "drawn"))
    area, undoubted = sectors(observation), _as_told(observation)
    post = observation.post.position if observation.post else None
    line = None
    if area is None and post and observation.directions:
        line = for_screen(
            shapely.MultiLineString([ray(post, direction) for direction in observation.directions])
        )
    return {
        "post": _place(observation.post),
        "site": _place(observation.site),
        "doubt": None if area is None or undoubted == observation else for_screen(area),
        "sector": None if area is None else for_screen(sectors(undoubted) or area),
        "ray": line,
        "edges": {name: list(at) for name, at in handles(observation).items()} or None,
        "drawn": None if observation.drawn is None else _shape(observation.drawn),
    }


def _as_told(observation: Observation) -> Observation:
    """The observation as if its post were known exactly."""
    if observation.post is None or not observation.post.accuracy_m:
        return observation
    return replace(observation, post=replace(observation.post, accuracy_m=None))


def _shape(drawn: Drawn) -> dict[str, Any]:
    """Drawn geometry without a jump at the antimeridian."""
    lons = np.unwrap([lon / 1e7 for _, lon in drawn.points], period=360).tolist()
    points = [[lat / 1e7, lon] for (lat, _), lon in zip(drawn.points, lons, strict=True)]
    return {"type": drawn.type, "points": points}


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None or place.position is None:
        return None
    lon, lat = place.position
    return {"at": [lat, lon], "accuracy": place.accuracy_m}


def parse_pick(text: str) -> EntryPick:
    """Parse what the page's scripts say the pointer did.

    Raises:
        FormatError: It is malformed.
    """
    what, members = bridge.parse(text, _SCHEMA, limit=MAX_PICK)
    at = (members["lat"], members["lon"]) if "lat" in members else members.get("from")
    return EntryPick(
        what=what,
        at=at,
        to=members.get("to"),
        drawn=_drawn(members["type"], members["points"]) if what == "drawn" else None,
        accuracy_m=members.get("accuracy"),
        edge=members.get("edge", ""),
    )


def _drawn(type_: str, points: tuple[LatLon, ...]) -> Drawn:
    try:
        return Drawn(
            type=type_,
            points=tuple((round(lat * 1e7), round(lon * 1e7)) for lat, lon in points),
        )
    except InputError as e:
        raise FormatError(e.message, where="map") from e


def _points(value: Any) -> tuple[LatLon, ...]:
    if not isinstance(value, list):
        raise FormatError("a drawing without points", where="map")
    return tuple((_LAT(lat), _LON(lon)) for lat, lon in map(bridge.pair, value))


def _corner(value: Any) -> LatLon:
    if not isinstance(value, dict):
        raise FormatError("a place without coordinates", where="map")
    return _LAT(value.get("lat")), _LON(value.get("lon"))


def _metres(value: Any) -> int | None:
    if value is None:
        return None
    if type(value) not in (int, float) or not 0 <= value <= 10**6:
        raise FormatError("an impossible accuracy", where="map")
    return max(1, round(float(value)))


def _edge(value: Any) -> str:
    if not isinstance(value, str) or not EDGE.fullmatch(value):
        raise FormatError("no handle", where="map")
    return value


_LAT: Final = bridge.figure(90)
_LON: Final = bridge.figure(180)
_PLACE: Final = {"lat": _LAT, "lon": _LON, "accuracy": _metres}
_SCHEMA: Final[bridge.Schema] = {
    "ready": {},
    "stop": {},
    "erase": {},
    "post": _PLACE,
    "site": _PLACE,
    "aim": {"from": _corner, "to": _corner},
    "edge": {"edge": _edge, "lat": _LAT, "lon": _LON},
    "drawn": {"type": str, "points": _points},
}
