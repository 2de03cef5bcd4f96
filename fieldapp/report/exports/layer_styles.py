"""Styles of a GeoPackage's layers, as QGIS keeps them in a table `layer_styles` beside the layers.

Each layer has the colours of the map, by kind; what is not in force is grey. QGIS asks for each of
the columns, `update_time` too: without it, it shows no style. Other programs leave the table alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from xml.sax.saxutils import quoteattr

import numpy as np

from fieldapp.report.exports.kml import WITHDRAWN, looks

STYLES: Final = "layer_styles"
_DRAWN: Final = np.datetime64("2026-11-30T00:00:00", "ms")
_WHICH: Final = (
    'CASE WHEN coalesce("without_effect", "retracted_by", "amended_by") IS NOT NULL '
    f"THEN '{WITHDRAWN}' ELSE \"kind\" END"
)
_KINDS: Final = {"posts": "marker", "sites": "marker", "sectors": "fill"}
"""Layer to the sort of its symbols; layers with geometries of several sorts have none."""


def layer_styles() -> Iterator[Mapping[str, str | bool | np.datetime64]]:
    """Rows of the table, one for each layer that has a style."""
    for layer, sort in _KINDS.items():
        yield {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": layer,
            "f_geometry_column": "geom",
            "styleName": "fieldapp",
            "styleQML": _qml(sort),
            "styleSLD": "",
            "useAsDefault": True,
            "description": "By kind; grey is not in force.",
            "owner": "fieldapp",
            "ui": "",
            "update_time": _DRAWN,
        }


def _qml(sort: str) -> str:
    colours = looks()
    categories = "".join(
        f'<category render="true" symbol="{at}" value="{name}" label="{name.replace("_", " ")}"/>'
        for at, name in enumerate(colours)
    )
    symbols = "".join(_symbol(at, sort, colour) for at, colour in enumerate(colours.values()))
    return (
        '<!DOCTYPE qgis><qgis version="3.22.0" styleCategories="Symbology">'
        f'<renderer-v2 type="categorizedSymbol" attr={quoteattr(_WHICH)} forceraster="0">'
        f"<categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2></qgis>"
    )


def _symbol(at: int, sort: str, colour: str) -> str:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    rgb = f"{red},{green},{blue}"
    options = {"color": f"{rgb},51" if sort == "fill" else f"{rgb},255"}
    if sort == "fill":
        options |= {"outline_color": f"{rgb},255", "outline_width": "0.46", "style": "solid"}
        layer = "SimpleFill"
    else:
        options |= {"name": "circle", "size": "3", "outline_color": "255,255,255,255"}
        layer = "SimpleMarker"
    said = "".join(
        f'<Option name="{name}" value="{value}" type="QString"/>' for name, value in options.items()
    )
    return (
        f'<symbol name="{at}" type="{sort}" alpha="1"><layer class="{layer}" enabled="1" pass="0">'
        f'<Option type="Map">{said}</Option></layer></symbol>'
    )
