"""Options that restrict what a command shows or writes, and the query for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import typed_selection
from fieldapp.app.records.typed_selection import Query
from fieldapp.cli.base.common import F, now
from fieldapp.verification.selections.told_counts import FIGURE, HARM, NO_FIGURE
from fieldapp.wording.observation_text import labels, words
from fieldapp.wording.searched_text import searched_text

DEFAULT_ZONE = "Europe/Kyiv"

NARROWING = (
    click.option("--kind", "kinds", multiple=True, help="Only this kind; may be repeated."),
    click.option("--since", help="Events from this time on: 2018-09-14, yesterday 1800."),
    click.option("--until", help="Events up to this time."),
    click.option("--bbox", help="WEST,SOUTH,EAST,NORTH in degrees."),
    click.option("--near", help="PLACE,RADIUS: `48.43 38.22,10km` or `Avdiivka,5km`."),
    click.option(
        "--calibre", "calibres", multiple=True, help="In millimetres: 120; may be repeated."
    ),
    click.option(
        "--zone",
        "zones",
        multiple=True,
        help="Inside this zone of the agreement; `part NAME`, outside, nowhere; may be repeated.",
    ),
    click.option(
        "--at-least", type=click.IntRange(1), help="So many were told, by the lower bound."
    ),
    click.option(
        "--figures",
        type=click.Choice([FIGURE, NO_FIGURE]),
        multiple=True,
        help="How many was told by a figure, or not.",
    ),
    click.option(
        "--casualties",
        "harmed",
        type=click.Choice(HARM),
        multiple=True,
        help="Only what tells of these; may be repeated.",
    ),
)


def options(command: F) -> F:
    """Add what narrows a selection, passed on as one group of keywords for `query`."""
    text = click.option("--text", default="", help="Only what has these words.")
    for option in reversed((*NARROWING, text)):
        command = option(command)
    return command


def query(session: Session, **restrictions: Any) -> Query:
    """The query for the options, and for what else `typed_selection.query` takes.

    Raises:
        InputError: One of them is not understood.
    """
    return typed_selection.query(session, zone=DEFAULT_ZONE, now=now(), **restrictions)


def in_words(session: Session, typed: Mapping[str, Any]) -> str:
    """Restrictions by options, as they were typed, and the choices that words find.

    Raises:
        StoreError: The home has no mission pack.
    """
    option_names = {
        "kinds": "kind", "calibres": "calibre", "zones": "zone", "harmed": "casualties",
        "at_least": "at least",
    }  # fmt: skip
    rest = {name: value for name, value in typed.items() if value and name != "text"}
    parts = [
        f"{option_names.get(name, name)} {', '.join(value) if isinstance(value, tuple) else value}"
        for name, value in rest.items()
    ]
    if text := typed.get("text"):
        label = labels(pack_of(session).vocabulary, "en")
        parts.insert(0, searched_text(text, words("en"), label))
    return "; ".join(parts)
