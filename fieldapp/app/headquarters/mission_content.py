"""Zones, places, code lists and counting rule of a mission, changed later by a signed change.

What is wrong with a file is refused here; what is right is shown before officers sign it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from fieldapp.app.headquarters import pack_rule_files
from fieldapp.app.headquarters.roster_changes import RosterStep
from fieldapp.errors import InputError, Message
from fieldapp.mission import authoring, content, pack, release, zones_file
from fieldapp.mission.pack import Pack
from fieldapp.mission.rules import pack_rules
from fieldapp.mission.signing import content_changes, waiting_zones
from fieldapp.mission.zones_file import CheckedZone
from fieldapp.observation.notation.position import GazetteerPlace
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.foreign.gazetteer import from_geonames, open_gazetteer, read_csv
from fieldapp.store.interface import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentFiles:
    """Files that take the place of what the mission pack has; None and () where that stays.

    Attributes:
        agreement: GeoJSON of the agreement's zones and lines.
        zone_names: Property of its features that names them.
        places: CSV of place names.
        country: Instead of a table: its places, as UA; "" for none.
        lists: Code lists, JSON.
        counting: The counting rule, TOML.
    """

    agreement: Path | None = None
    zone_names: str = "name"
    places: Path | None = None
    country: str = ""
    lists: tuple[Path, ...] = ()
    counting: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedContent:
    """New content that may be signed, and what an officer is to see before.

    Attributes:
        targets: Of the mission pack, by name.
        words: What changes, a sentence each.
        zones: As they will be; empty where neither zones nor places change.
        zones_before: As they are.
        places: Longitude, latitude and name of the widest known places, for orientation.
    """

    targets: Mapping[str, bytes]
    words: tuple[Message, ...]
    zones: tuple[CheckedZone, ...]
    zones_before: tuple[CheckedZone, ...]
    places: tuple[tuple[float, float, str], ...]


def check(store: Store, files: ContentFiles, now: datetime) -> CheckedContent:
    """Check new files against the mission that stands.

    Raises:
        InputError: None is named, one cannot be read, holds what laptops could not use, says what
            the mission pack says already, or is a counting rule whose version does not grow; see
            `zones_file.read`.
        FormatError: A code list or counting rule is malformed, or the mission's rules name zones
            or codes that would be no more.
        StoreError: This home has no mission.
    """
    standing = release.current_pack(store, now)
    known = _known_places(standing)
    targets: dict[str, bytes] = {}
    if files.places or files.country:
        known = list(from_geonames(files.country) if files.places is None
                     else read_csv(files.places))  # fmt: skip
        targets[pack.PLACES] = content.gazetteer_of(known)
    before = waiting_zones.zones_of(standing.agreement, known)
    zones: Sequence[CheckedZone] = before
    if files.agreement is not None:
        zones = content.read_zones(files.agreement, files.zone_names, known)
        targets[pack.AGREEMENT] = zones_file.write(zones)
    if files.counting is not None:
        targets[pack.COUNTING] = content.read_counting(files.counting)
        if targets[pack.COUNTING] != standing.counting:
            pack_rule_files.check_counting(standing.counting, targets[pack.COUNTING])
    held = _lists(store)
    for path in files.lists:
        name, raw = _list(path, held)
        targets[name] = held[name] = raw
    vocabulary = Vocabulary.parse({_list_name(name): raw for name, raw in held.items()})
    if standing.rules:  # they name zones and codes, which must not go from under them
        agreement = targets.get(pack.AGREEMENT, standing.agreement)
        pack_rules.parsed(standing.rules, agreement, vocabulary)
    standing_targets = {name: release.read_target(store, name) for name in targets}
    words = content_changes.in_words(standing_targets, targets)
    if not words:
        raise InputError(
            "The mission pack has this already." if targets else "No file is named.",
            field="file",
            advice="Name a file of zones, places, codes or counting that says something new.",
        )
    spatial = bool({pack.AGREEMENT, pack.PLACES} & targets.keys())
    return CheckedContent(
        targets=targets,
        words=tuple(words),
        zones=tuple(zones) if spatial else (),
        zones_before=before if spatial else (),
        places=waiting_zones.widest(known),
    )


def step(checked: CheckedContent) -> RosterStep:
    """The change, for officers to sign."""
    return partial(authoring.change_content, content=checked.targets)


def _known_places(standing: Pack) -> list[GazetteerPlace]:
    with open_gazetteer(standing.places) as gazetteer:
        return gazetteer.everything()


def _lists(store: Store) -> dict[str, bytes]:
    names = release.newest_targets(store).targets
    return {
        name: release.read_target(store, name) or b""
        for name in names
        if name.startswith(pack.VOCABULARY)
    }


def _list(path: Path, held: Mapping[str, bytes]) -> tuple[str, bytes]:
    try:
        raw = path.read_bytes()
        named = json.loads(raw)["list"]
    except OSError as e:
        raise InputError("The code list cannot be read.", field="list") from e
    except (ValueError, RecursionError, KeyError, TypeError) as e:
        raise InputError(
            "This is no code list.", field="list", advice="See resources/vocabulary/."
        ) from e
    name = f"{pack.VOCABULARY}{named}.json"
    if name not in held:
        raise InputError(
            "The mission has no code list of this name.",
            field="list",
            suggestions=tuple(map(_list_name, held)),
        )
    return name, raw


def _list_name(target: str) -> str:
    return target.removeprefix(pack.VOCABULARY).removesuffix(".json")
