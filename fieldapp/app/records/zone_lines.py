"""Relation of an observation to the agreement's zones, in words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from fieldapp.observation.observation import Observation
from fieldapp.verification import agreement, zones
from fieldapp.verification.zones import Relation
from fieldapp.wording.safe_text import visible


def lines(seen: Observation, agreed: bytes, word: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(name, text), one line at most; none where the agreement has no area.

    Args:
        seen: The observation.
        agreed: The mission pack's zones and lines, GeoJSON.
        word: The words of display.words.
    """
    found = list(zones.relations(seen, agreement.parse(json.loads(agreed))))
    if not found:
        return
    touched = [_relation_words(each, word) for each in found if each.verdict != "outside"]
    text = "; ".join(touched) or word["zone_outside"]
    if found[0].share is None:
        text = word["zone_nowhere"]
    yield word["zones"], f"{text} ({word['zone_rule']} {zones.RULE})"


def _relation_words(relation: Relation, word: Mapping[str, str]) -> str:
    if relation.verdict == "inside":
        return f"{visible(relation.zone)}: {word['zone_inside']}"
    # What is neither all nor nothing never looks like either.
    share = min(99, max(1, round((relation.share or 0) * 100)))
    return f"{visible(relation.zone)}: {word['zone_open'].format(share=f'{share} %')}"
