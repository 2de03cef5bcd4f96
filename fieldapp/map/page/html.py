"""HTML of the maps: one file, with every script, style and image inside it.

folium makes the Leaflet page; its stock scripts, which come from other machines, are replaced by
the ones of resources/map. Observations lie in the page as JSON, and resources/map/fieldmap.js
draws them with textContent only. Beside that, a Content-Security-Policy names the hash of every
script and style of the page, so that markup in an observation could not run even if it became
markup, and nothing on the page can call out. The same input gives the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

import folium
from branca.element import Element, Figure, MacroElement
from folium.template import Template

from fieldapp.errors import Message, StoreError
from fieldapp.languages import is_right_to_left
from fieldapp.map.coastline import VENDOR
from fieldapp.paths import RESOURCES

MIN_ZOOM: Final = 2  # the whole world in a small window
MAX_ZOOM: Final = 17  # about a metre a pixel: no position is known better

BASE: Final = (
    VENDOR / "leaflet" / "leaflet.js",
    VENDOR / "markercluster" / "leaflet.markercluster.js",
    RESOURCES / "map" / "symbols.js",
    RESOURCES / "map" / "panel.js",
    RESOURCES / "map" / "fieldmap.js",
)
SCRIPTS: Final = (*BASE, RESOURCES / "map" / "thinned.js")
LIVE: Final = tuple(
    RESOURCES / "map" / name for name in ("window.js", "entry.js", "pencil.js", "live.js")
)
BASEMAPS: Final = (
    VENDOR / "protomaps" / "protomaps-leaflet.js",
    RESOURCES / "map" / "basemaps.js",
)
INLINED: Final = RESOURCES / "map" / "inlined.js"
STYLES: Final = (
    VENDOR / "leaflet" / "leaflet.css",
    VENDOR / "markercluster" / "MarkerCluster.css",
    RESOURCES / "map" / "fieldmap.css",
)
LIVE_STYLES: Final = (*STYLES, RESOURCES / "map" / "live.css")
OVERVIEW: Final = (
    VENDOR / "milsymbol" / "milsymbol.js",
    RESOURCES / "map" / "window.js",
    RESOURCES / "map" / "glyphs.js",
    RESOURCES / "map" / "overlays.js",
    RESOURCES / "map" / "legend.js",
    RESOURCES / "map" / "tools.js",
    RESOURCES / "map" / "supervisor.js",
)
OVERVIEW_STYLES: Final = (*LIVE_STYLES, RESOURCES / "map" / "supervisor.css")
LICENSES: Final = ("leaflet", "markercluster", "land")
OWN_TILES: Final = "connect-src fieldapp:; img-src data: fieldapp:"
NO_TILES: Final = "img-src data:"
_FIXED_SIZE: Final = re.compile(r",\s*maximum-scale=1\.0,\s*user-scalable=no")


class _Raw(Element):
    """Element with text that goes into the page as it is, not as a Jinja template."""

    _template = Template("{{ this.text }}")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class _Page(Figure):
    _template = Template(
        '<!DOCTYPE html>\n<html lang="{{ this.language }}" dir="{{ this.direction }}">\n<head>\n'
        "{{ this.header.render(**kwargs) }}\n</head>\n<body>\n"
        "<main>\n{{ this.html.render(**kwargs) }}\n</main>\n"
        "<script>\n{{ this.script.render(**kwargs) }}\n</script>\n</body>\n</html>\n"
    )

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = html.escape(language)
        self.direction = "rtl" if is_right_to_left(language) else "ltr"


class _Map(folium.Map):
    """Folium map that links to nothing: `_Raw` elements bring the scripts and styles."""

    default_js: ClassVar[list[tuple[str, str]]] = []  # type: ignore[misc]  # folium says less
    default_css: ClassVar[list[tuple[str, str]]] = []  # type: ignore[misc]  # as above


class _Start(MacroElement):
    """Element that passes folium's map to a function of resources/map."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "fieldmap.{{ this.function }}({{ this._parent.get_name() }});"
        "{% endmacro %}"
    )

    def __init__(self, function: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # branca leaves it untyped
        self.function = function


def document(
    embedded: Mapping[str, Any],
    *,
    language: str,
    heading: str,
    marking: str,
    made_at: str,
    selection: str,
) -> str:
    """HTML of the offline page around the embedded values, see `offline_page.page`.

    Raises:
        StoreError: The assets were not built.
    """
    own = (*SCRIPTS, *BASEMAPS, INLINED) if embedded["basemaps"] else SCRIPTS
    scripts = [_asset(path) for path in own]
    body = _body(heading, marking, made_at, selection)
    return _rendered(
        embedded, language=language, heading=heading, body=body, scripts=scripts,
        styles=STYLES, start="start",
    )  # fmt: skip


def live_document(embedded: Mapping[str, Any], *, language: str, channel: str) -> str:
    """HTML of the log page's map, see `entry_map.page`; `channel` is Qt's web channel script.

    Raises:
        StoreError: The assets were not built.
    """
    own = [_asset(path) for path in (*BASE, *BASEMAPS)]
    return _rendered(
        embedded, language=language, heading="fieldapp", body="",
        scripts=[*own, channel, *map(_asset, LIVE)],
        styles=LIVE_STYLES, start="live", fetched=OWN_TILES,
    )  # fmt: skip


def overview_document(embedded: Mapping[str, Any], *, language: str, channel: str) -> str:
    """HTML of the supervisors' map, see `supervisor.page.page`.

    Raises:
        StoreError: The assets were not built.
    """
    own = [_asset(path) for path in (*BASE, *BASEMAPS, *OVERVIEW)]
    return _rendered(
        embedded, language=language, heading="fieldapp", body="", scripts=[*own[:-1], channel,
        own[-1]], styles=OVERVIEW_STYLES, start="overview", fetched=OWN_TILES, zoomAnimation=False,
    )  # fmt: skip


def _rendered(
    embedded: Mapping[str, Any],
    *,
    language: str,
    heading: str,
    body: str,
    scripts: Sequence[str],
    styles: Sequence[Path],
    start: str,
    fetched: str = NO_TILES,
    **options: Any,
) -> str:
    figure = _Page(language)
    field_map = _Map(tiles=None, zoom_start=MIN_ZOOM)
    field_map.options |= {"minZoom": MIN_ZOOM, "maxZoom": MAX_ZOOM} | options
    field_map._id = "field"  # folium's own ids are random; the page is to be the same each time  # noqa: SLF001
    figure.add_child(field_map)
    head = f"<title>{_escaped(heading)}</title>\n<style>\n{_styles(styles)}\n</style>"
    figure.header.add_child(_Raw(head), name="head")
    figure.html.add_child(_Raw(body), name="body")
    figure.html.add_child(
        _Raw(f'<script type="application/json" id="observations">{_json(embedded)}</script>'),
        name="observations",
    )
    figure.header.add_child(_Raw(f"<script>\n{_links_masked(scripts)}\n</script>"), name="scripts")
    field_map.add_child(_Start(start), name="start")
    # Who sees little enlarges the page.
    text: str = _FIXED_SIZE.sub("", figure.render())
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_policy(text, fetched)}">'
    return text.replace("<head>", f"<head>\n{policy}", 1)


def _body(heading: str, marking: str, made_at: str, selection: str) -> str:
    marked = f'<span class="classification" dir="auto">{_escaped(marking)}</span>'
    selected = f'<p class="selection" dir="auto">{_escaped(selection)}</p>' if selection else ""
    return (
        f"<!--\n{_licenses()}\n-->\n"
        f'<header><h1 dir="auto">{_escaped(heading)}</h1>{marked if marking else ""}'
        f'<span class="made">{_escaped(made_at)}</span>'
        f'<button type="button" id="night"></button>{selected}</header>\n'
        '<aside id="panel"></aside>\n'
        "<noscript>This map is drawn by the scripts inside this file. "
        "It needs no network; allow its scripts to run.</noscript>"
    )


def _policy(text: str, fetched: str) -> str:
    """Content security policy for exactly this page's scripts and styles, and nothing fetched."""

    def sources(tag: str) -> str:
        blocks = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digests = [hashlib.sha256(block.encode()).digest() for block in blocks]
        return " ".join(f"'sha256-{base64.b64encode(d).decode()}'" for d in dict.fromkeys(digests))

    return (
        f"default-src 'none'; script-src {sources('script')}; style-src {sources('style')}; "
        f"{fetched}; base-uri 'none'; form-action 'none'"
    )


def _links_masked(scripts: Sequence[str]) -> str:
    r"""Scripts one after another, with links masked.

    In a string, a pattern or a comment `://` may be written `:\/\/`: then a search of the page for
    links finds none.
    """
    return re.sub(r"^//# sourceMappingURL=.*$", "", "\n".join(scripts), flags=re.MULTILINE).replace(
        "://", r":\/\/"
    )


def _styles(paths: Sequence[Path]) -> str:
    parts = []
    for path in paths:
        text = re.sub(r"/\*.*?\*/", "", _asset(path), flags=re.DOTALL)
        for name in re.findall(r"url\((images/[\w-]+\.png)\)", text):
            image = base64.b64encode((path.parent / name).read_bytes()).decode()
            text = text.replace(f"url({name})", f"url(data:image/png;base64,{image})")
        parts.append(text)
    return "\n".join(parts)


def _licenses() -> str:
    texts = (f"{name}:\n{_asset(VENDOR / name / 'LICENSE')}" for name in LICENSES)
    return "\n".join(texts).replace("--", "- -").replace("://", ": //")


def _asset(path: Path) -> str:
    try:
        text: str = path.read_text("utf-8")
    except OSError as e:
        raise StoreError(
            Message("The map's {1} is missing.", path.name),
            advice="Run resources/web/build_assets.py.",
        ) from e
    return text


def _escaped(text: str) -> str:
    return html.escape(text).replace("/", "&#47;")


def _json(embedded: Mapping[str, Any]) -> str:
    """JSON that no HTML parser takes for markup, with links masked."""
    text = json.dumps(embedded, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character, escape in (("<", r"\u003c"), (">", r"\u003e"), ("&", r"\u0026"), ("/", r"\/")):
        text = text.replace(character, escape)
    return text
