"""Rule files tried in a home: checked, compared, and applied to the observations that are here.

Nothing is signed: what a rule file says becomes the mission's word by a finding alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import mission_rules
from fieldapp.app.records import read
from fieldapp.app.records.read import ObservationRow, Purpose
from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.finding_body import CitedJudgement
from fieldapp.mission.rules import pack_rules
from fieldapp.observation import measure
from fieldapp.store.records import feeds, placements
from fieldapp.store.records.search import Query
from fieldapp.verification.corroboration.located_area import CorroboratedSource, fired_from
from fieldapp.verification.rules import line_band
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.judge import ProvisionJudgement


def check(session: Session, content: bytes) -> AgreementRules:
    """Read a rule file against the mission's zones and vocabulary.

    Raises:
        StoreError: There is no mission pack.
        FormatError: What is wrong, and in which line.
    """
    pack = pack_of(session)
    return pack_rules.parsed(content, pack.agreement, pack.vocabulary)


class TriedJudgement(NamedTuple):
    """Judgements of one observation by one provision: of the tried file, and as applied now.

    Either is None where its rules have no such provision, or it says nothing of the observation.
    """

    row: ObservationRow
    tried: ProvisionJudgement | None
    now: ProvisionJudgement | None

    @property
    def changes(self) -> bool:
        """Whether the outcome would be another one than it is."""
        outcomes = {None if each is None else each.outcome for each in (self.tried, self.now)}
        return len(outcomes) > 1


def apply(
    session: Session, rules: AgreementRules, since: datetime | None
) -> Iterator[TriedJudgement]:
    """Apply rules to the observations in force here, the newest event first.

    A post that headquarters placed is used where it placed it.

    Args:
        session: The open home.
        rules: A file that was checked.
        since: Of the events; None for all.

    Raises:
        InputError: The rules that are applied are in a file that is not here.
        StoreError: The disk failed.
    """
    context, applied = mission_rules.context(session), mission_rules.rules(session)
    placed = placements.in_force(session.store)
    for row in read.search(session, Query(since=since, limit=None), Purpose.RULES):
        seen, place = row.observation, placed.get(row.hash)
        found, before = (
            _by_name([] if by is None else mission_rules.judged(seen, by, context, place))
            for by in (rules, applied)
        )
        for name in dict.fromkeys((*found, *before)):
            yield TriedJudgement(row, found.get(name), before.get(name))


def _by_name(
    judgements: Iterable[ProvisionJudgement],
) -> dict[tuple[str, str, int], ProvisionJudgement]:
    """Judgements by provision, party and number: a provision may stand twice, of two times."""
    found: dict[tuple[str, str, int], ProvisionJudgement] = {}
    for each in judgements:
        number = sum((each.provision, each.party) == name[:2] for name in found)
        found[each.provision, each.party, number] = each
    return found


def cited(
    session: Session,
    names: Sequence[str],
    provisions: Sequence[str],
    source: CorroboratedSource | None = None,
) -> tuple[CitedJudgement, ...]:
    """Judgements of provisions on the observations among the targets, for a finding to cite.

    Args:
        session: The open home.
        names: Beginnings of hashes of any version.
        provisions: Identifiers of provisions of the rules that are applied.
        source: Where the fire was, as the finding cites it; None where it does not.

    Raises:
        InputError: The mission has no rules, or one of them says nothing of these observations.
        StoreError: The disk failed.
    """
    rules = mission_rules.rules(session)
    if rules is None:
        raise InputError("The mission pack has no rules of the agreement.", field="rule")
    context, placed = mission_rules.context(session), placements.in_force(session.store)
    rows = [in_force(session, feeds.find(session.store, name)) for name in names]
    found = [
        as_cited(each)
        for row in rows
        if row is not None
        for each in mission_rules.judged(
            row.observation,
            rules,
            replace(context, fired_from=fired_from(source, row.hash)),
            placed.get(row.hash),
        )
        if each.provision in provisions
    ]
    for provision in provisions:
        if all(each.provision != provision for each in found):
            raise InputError(
                Message("The provision {1} says nothing of these observations.", provision),
                field="rule",
            )
    return tuple(dict.fromkeys(found))


def as_cited(judgement: ProvisionJudgement) -> CitedJudgement:
    """A judgement as a finding cites it."""
    return CitedJudgement(
        provision=judgement.provision,
        rules=judgement.sha256,
        outcome=judgement.outcome,
        share=None if judgement.share is None else round(judgement.share * 1000),
    )


def of_one(session: Session, hash_: bytes) -> Iterator[ProvisionJudgement]:
    """Judgements of one observation's version in force by the mission's rules.

    Raises:
        InputError: There is no such record, or the rules are in a file that is not here.
        StoreError: The disk failed.
    """
    rules, row = mission_rules.rules(session), in_force(session, hash_)
    if rules is None or row is None:
        return
    placed = placements.in_force(session.store).get(row.hash)
    context = mission_rules.context(session)
    yield from mission_rules.judged(row.observation, rules, context, placed)


def in_force(session: Session, hash_: bytes) -> ObservationRow | None:
    """The version in force of the observation that a record is of; None where there is none."""
    opened = read.open_record(session, hash_, Purpose.WHERE)
    return next((v for v in opened.versions if not v.out_of_force), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeBand:
    """A band along a line: its name, its area, and a GeoJSON FeatureCollection of it."""

    name: str
    square_metres: float
    collection: dict[str, Any]


def band(session: Session, line: bytes, km: float, side: str | None) -> MadeBand:
    """Make the zone within a distance of a line, on one party's side or on both.

    Args:
        session: The open home.
        line: GeoJSON of the line.
        km: How far from it.
        side: Id of a party of the mission's rules; None for both sides.

    Raises:
        InputError: It is no line, the party or its side is not known, or nothing is there.
        StoreError: The home has no mission pack.
    """
    where = None if side is None else _side(session, side)
    area = line_band.band(_line(line), km * 1000, where)
    name = f"band_{km:g}km" + (f"_{side}" if side else "")
    feature = {
        "type": "Feature",
        "properties": {"id": name, "kind": "band", "name": name},
        "geometry": shapely.geometry.mapping(area),
    }
    collection = {"type": "FeatureCollection", "features": [feature]}
    return MadeBand(name=name, square_metres=measure.area(area), collection=collection)


def _side(session: Session, party: str) -> BaseGeometry:
    rules = mission_rules.rules(session)
    names = {each.zone for each in rules.sides if each.party == party} if rules else set()
    zones = [z.geometry for z in mission_rules.context(session).zones if z.id in names]
    if not zones:
        raise InputError(
            "The mission's rules do not say which side is this party's.",
            field="side",
            suggestions=tuple(rules.parties) if rules else (),
        )
    return shapely.union_all(zones)


def _line(raw: bytes) -> BaseGeometry:
    """All lines of a GeoJSON file as one geometry."""
    try:
        return shapely.union_all(shapely.get_parts(shapely.from_geojson(raw)))
    except shapely.errors.ShapelyError as e:
        raise InputError("The line is not GeoJSON.", field="line") from e
