"""`map`: the observations as one offline page, or as a sheet to print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from fieldapp.cli import selection
from fieldapp.cli.common import home_options, load_pack, now, opened
from fieldapp.cli.output import log_export, written_to
from fieldapp.errors import InputError
from fieldapp.store.observations import Query, stream
from fieldapp.store.places import open_gazetteer

NAMES = 400  # on a map for orientation: more would hide it
FORMS = (".html", ".pdf", ".png")


@click.command("map")
@home_options
@selection.options
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="The file to write: FILE.html, FILE.pdf or FILE.png.",
)
@click.option("--title", help="What the map shows; the mission's name where it is left out.")
@click.option("--marking", default="", help="Classification line, such as MISSION INTERNAL.")
@click.option(
    "--language",
    type=click.Choice(["en", "uk", "ru", "fr"]),
    default="en",
    help="Language of the map.",
)
@click.option(
    "--paper",
    type=click.Choice(["a4", "a3"]),
    default="a4",
    show_default=True,
    help="Of a PDF or PNG; landscape, at a round scale.",
)
@click.option(
    "--view",
    help="WEST,SOUTH,EAST,NORTH in degrees: the part to show; everything where left out.",
)
def map_page(
    *,
    home: Path,
    passphrase_file: Path | None,
    out: Path,
    title: str | None,
    marking: str,
    language: str,
    paper: str,
    view: str | None,
    **narrowed: Any,
) -> None:
    """Write a map of the observations, or of a selection of them.

    HTML is one offline page that holds all it needs and calls nobody. PDF and PNG are a sheet to
    print, with legend, scale bar, north and classification; what has no place is listed on it. None
    of them is encrypted, so keep them as you would keep the observations themselves.
    """
    from fieldapp.map.page import MAX_ROWS, page
    from fieldapp.map.sheet import MAX_ROWS as MAX_ON_SHEET
    from fieldapp.map.sheet import sheet

    form = out.suffix.lower()
    if form not in FORMS:
        raise click.UsageError("A map is written to FILE.html, FILE.pdf or FILE.png.")
    most = MAX_ROWS if form == ".html" else MAX_ON_SHEET
    made_at, box = now(), _view(view)
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        query = selection.query(
            pack, **narrowed, include_retracted=True, include_amended=True, limit=most + 1
        )
        rows = list(stream(store, query))
        with open_gazetteer(pack.places) as gazetteer:
            names = gazetteer.largest(NAMES)
        shared: dict[str, Any] = {
            "made_at": made_at, "vocabulary": pack.vocabulary, "classification": marking,
            "language": language, "zones": json.loads(pack.agreement), "places": names,
        }  # fmt: skip
        heading = title or pack.roster.mission_name
        if form == ".html":
            raw = page(rows, title=heading, view=box, **shared).encode()
        else:
            from fieldapp.map import typeset

            said = _in_words(narrowed)
            made = sheet(rows, heading=heading, form=paper, selection=said, box=box, **shared)
            raw = (typeset.pdf if form == ".pdf" else typeset.png)(made, made_at)
        _, digest = written_to(out, lambda sink: sink.write(raw))
        log_export(store, digest)
    click.echo(f"Wrote {len(rows)} observations to {out}.")


def _view(text: str | None) -> tuple[float, float, float, float] | None:
    box = selection.box(text)
    if box is None:
        return None
    Query(bbox=box)  # refuses what is no place on the Earth
    west, south, east, north = box
    if south == north or west == east:
        raise InputError("The view has no size.", field="view", advice="37.5,47.9,38.9,48.8")
    return west, south, east if east > west else east + 360, north


def _in_words(narrowed: dict[str, Any]) -> str:
    """What the options restrict, as they were typed."""
    told = {"kinds": "kind"}
    parts = (
        f"{told.get(name, name)} {', '.join(value) if isinstance(value, tuple) else value}"
        for name, value in narrowed.items()
        if value
    )
    return "; ".join(parts)
