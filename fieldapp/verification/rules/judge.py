"""Judgement of an observation by a provision: violation, not a violation, or cannot tell.

Three values, Kleene logic: violation where all conditions are true and all exceptions false, none
where one condition is false or one exception true, else it cannot be told, with what is unknown.
Who fired is never read off where it landed, nor off the direction of flight. What this says is "by
the rule"; only a finding makes it the mission's word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Literal

import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.observation.values import Weapon
from fieldapp.verification import zones as zone_rule
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.counting import extent
from fieldapp.verification.rules.agreement_rules import BOTH, AgreementRules, Provision, WeaponClass
from fieldapp.verification.rules.notification import Notification, told_before
from fieldapp.verification.rules.truth import Truth, any_of, every, negated, of_share

JudgedOutcome = Literal["violation", "not_violation", "cannot_tell"]
_KINDS: Final[Mapping[str, frozenset[str]]] = {
    "fire": frozenset({"ceasefire_violation"}),
    "presence": frozenset({"weapon", "holding_area"}),
    "flight": frozenset({"aircraft"}),
    "works": frozenset({"position", "mines"}),
    "restriction": frozenset({"restriction"}),
    "movement": frozenset({"civilian_movement"}),
}
_FIRED_FROM: Final = "outgoing"
_LANDED: Final = frozenset({"incoming", "impact", "airburst", "in_flight", "undetermined"})
_AT_THE_WEAPON: Final = frozenset({"shot", "burst", "muzzle_flash"})
"""Codes of what is seen where it is fired; an explosion is where it lands, or which is not told."""
_DEMINING: Final = "controlled_detonation"
_GEOD: Final = Geod(ellps="WGS84")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleContext:
    """Context of a judgement, beside the observation and the rules.

    Attributes:
        zones: By id; several where a zone changed.
        notifications: Of live fire or movement, as many as are here.
        known_until: Of what was notified before this moment there are no others; None where nobody
            can say.
        fired_from: Where a finding located the firing; it stands for the claimed area's side.
    """

    zones: Sequence[DatedZone] = ()
    notifications: Sequence[Notification] = ()
    known_until: datetime | None = None
    fired_from: BaseGeometry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionJudgement:
    """Judgement of an observation by one provision.

    Attributes:
        provision, party: Its id, and whom it binds.
        outcome: One of Outcome.
        share: Of the claimed area that lies inside the provision's zone; None where no place is
            claimed or the provision has no zone.
        unknowns: Which conditions are unknown: "matter", "time", "place", "party", or an
            exception's name.
        version, sha256: Of the rule file.
        notified: Hashes of the notifications that it rests on: those that excuse it, or may.
        zone: Id of the zone that was used.
        zone_rule: Version of how areas are measured.
    """

    provision: str
    party: str
    outcome: JudgedOutcome
    share: float | None
    unknowns: tuple[str, ...]
    version: int
    sha256: bytes
    zone: str
    notified: tuple[bytes, ...] = ()
    zone_rule: int = field(default=zone_rule.RULE)


@dataclass(frozen=True, slots=True)
class _JudgedEvent:
    """An observation with the area that it claims and the moments that it may mean."""

    seen: Observation
    where: BaseGeometry | None
    when: Span | None


def judge_all(
    seen: Observation, rules: AgreementRules, context: RuleContext
) -> Iterator[ProvisionJudgement]:
    """Judge an observation by each provision that is about its kind."""
    event = _event(seen)
    for provision in rules.provisions:
        if seen.kind in _KINDS[provision.forbids]:
            yield _judged(event, provision, rules, context)


def judge(
    seen: Observation, provision: Provision, rules: AgreementRules, context: RuleContext
) -> ProvisionJudgement:
    """Judge an observation by one provision.

    Args:
        seen: The version in force.
        provision: Of these rules.
        rules: The file it stands in.
        context: Zones and notifications.
    """
    return _judged(_event(seen), provision, rules, context)


def _event(seen: Observation) -> _JudgedEvent:
    return _JudgedEvent(seen, zone_rule.claimed(seen), extent(seen.time))


def _judged(
    event: _JudgedEvent, provision: Provision, rules: AgreementRules, context: RuleContext
) -> ProvisionJudgement:
    seen = event.seen
    share, place = _place(event, provision, context.zones)
    conditions: dict[str, Truth] = {
        "matter": _matter(seen, provision),
        "time": _within(event.when, provision.since, provision.until),
        "place": place,
        "party": _party(event, provision, rules, context),
    }
    covers = {
        each.hash: _covers(event, each, provision, rules, context) for each in context.notifications
    }
    exceptions = {
        name: _notified(list(covers.values()), event.when, context)
        if name == "notified"
        else _exception(name, event, rules, context)
        for name in provision.unless
    }
    broken = every([*conditions.values(), *(negated(each) for each in exceptions.values())])
    outcome: JudgedOutcome = "cannot_tell"
    if broken is not None:
        outcome = "violation" if broken else "not_violation"
    return ProvisionJudgement(
        provision=provision.id,
        party=provision.party,
        outcome=outcome,
        share=share,
        unknowns=()
        if broken is not None
        else tuple(name for name, each in (conditions | exceptions).items() if each is None),
        version=rules.version,
        sha256=rules.sha256,
        zone=provision.inside or provision.outside or provision.of,
        notified=_rested_on(covers) if "notified" in exceptions else (),
    )


def _matter(seen: Observation, provision: Provision) -> Truth:
    """Whether it is about what the provision forbids."""
    if seen.kind not in _KINDS[provision.forbids]:
        return False
    found: Truth = True
    if provision.what:
        truths: list[Truth] = [code in provision.what for code in seen.what]
        found = any_of(truths) if truths else None
    if provision.weapons is None:
        return found
    return every([found, _weapons(seen, provision.weapons)])


def _weapons(seen: Observation, wanted: WeaponClass) -> Truth:
    """True where one surely is of the class; one of several possible ones is none surely."""
    if not seen.weapons:
        return None
    found = [_weapon(each, wanted) for each in seen.weapons]
    if seen.hedge == "possible":
        return True if all(found) else None
    if any(each.either for each in seen.weapons):
        return found[0] if len(set(found)) == 1 else None
    return any_of(found)


def _weapon(weapon: Weapon, wanted: WeaponClass) -> Truth:
    if weapon.type == "unknown":
        return None
    if weapon.type not in wanted.types:
        return False
    models: Truth = True
    if wanted.models:
        models = weapon.model in wanted.models if weapon.model else None
    if not wanted.by_calibre:
        return models
    if weapon.calibre is None:
        return every([models, None])
    low, high = wanted.calibre_from or 0, wanted.calibre_to
    return every([models, weapon.calibre >= low and (high is None or weapon.calibre < high)])


def _within(when: Span | None, since: datetime | None, until: datetime | None) -> Truth:
    """Whether a time lies in [since, until): all of it, nothing of it, or it straddles."""
    if when is None:
        return True if since is None and until is None else None
    first, after = when
    if (since is not None and after <= since) or (until is not None and first >= until):
        return False
    inside = (since is None or first >= since) and (until is None or after <= until)
    return True if inside else None


def _valid(zone: DatedZone, when: Span | None) -> bool:
    return _within(when, zone.since, zone.until) is not False


def _place(
    event: _JudgedEvent, provision: Provision, zones: Sequence[DatedZone]
) -> tuple[float | None, Truth]:
    """Share of the claimed area in the provision's zone, and whether it is where the rule is."""
    name = provision.inside or provision.outside or provision.of
    if not name:
        return None, True
    where, when = event.where, event.when
    found = [z for z in zones if z.id == name and _valid(z, when)]
    if where is None or not found:
        return None, None if where is None else provision.outside != ""
    area = shapely.union_all([z.geometry for z in found])
    if provision.within_m is not None:
        return None, _near(where, area, provision.within_m)
    share = zone_rule.share_inside(where, area)
    inside = of_share(share)
    if len(found) > 1 or any(_within(when, z.since, z.until) is None for z in found):
        inside = None  # the zone changed meanwhile
    return share, negated(inside) if provision.outside else inside


def _near(where: BaseGeometry, zone: BaseGeometry, metres: int) -> Truth:
    """Whether all of an area lies nearer to a zone than so many metres; geodesic."""
    nearest, farthest = _distances(where, zone)
    if farthest <= metres:
        return True
    return False if nearest > metres else None


def _distances(where: BaseGeometry, zone: BaseGeometry) -> tuple[float, float]:
    """Least and greatest distance of an area's points from a zone, metres."""
    if zone.intersects(where):
        nearest = 0.0
    else:
        nearest = _metres(*shapely.get_coordinates(shapely.shortest_line(where, zone)))
    farthest = 0.0
    for corner in shapely.get_coordinates(where):
        point = shapely.Point(corner)
        if not zone.covers(point):
            line = shapely.shortest_line(point, zone)
            farthest = max(farthest, _metres(*shapely.get_coordinates(line)))
    return nearest, max(nearest, farthest)


def _metres(one: Sequence[float], other: Sequence[float]) -> float:
    return float(_GEOD.inv(one[0], one[1], other[0], other[1])[2])


def _party(
    event: _JudgedEvent,
    provision: Provision,
    rules: AgreementRules,
    context: RuleContext,
) -> Truth:
    """Whether it was the party that the provision binds, by the side that the place is on."""
    return provision.party == BOTH or _was(provision.party, event, provision, rules, context)


def _was(
    party: str,
    event: _JudgedEvent,
    provision: Provision,
    rules: AgreementRules,
    context: RuleContext,
) -> Truth:
    """Whether it was this party, by the side that the place is on."""
    where, when = event.where, event.when
    if provision.forbids == "fire":
        where = context.fired_from or (where if _fired_from_there(event.seen) else None)
    if where is None:
        return None
    shares = {
        each: max(
            (
                zone_rule.share_inside(where, zone.geometry)
                for side in rules.sides
                if side.party == each and _within(when, side.since, side.until)
                for zone in context.zones
                if zone.id == side.zone and _within(when, zone.since, zone.until)
            ),
            default=0.0,
        )
        for each in rules.parties
    }
    whole = [each for each, share in shares.items() if of_share(share)]
    return whole == [party] if len(whole) == 1 else None


def _fired_from_there(seen: Observation) -> bool:
    """Whether the claimed area is where the fire came from, not where it landed."""
    codes = set(seen.assessment)
    if codes & _LANDED:
        return False
    if _FIRED_FROM in codes:
        return True
    at_site = seen.site is not None and seen.site.position is not None
    muzzle = bool(seen.what) and set(seen.what) <= _AT_THE_WEAPON
    return (
        muzzle
        and at_site
        and bool(seen.weapons)
        and seen.means in ("saw", "saw_and_heard", "recorded")
    )


def _exception(
    name: str, event: _JudgedEvent, rules: AgreementRules, context: RuleContext
) -> Truth:
    if name == "demining":
        named = [code == _DEMINING for code in event.seen.assessment]
        return True if named and all(named) else (None if any(named) else False)
    if rules.sites.get(name):
        sites = [z for z in context.zones if z.id in rules.sites[name] and _valid(z, event.when)]
        return any_of(_at_site(event.where, zone.geometry) for zone in sites)
    return None  # nobody here can say


def _at_site(where: BaseGeometry | None, site: BaseGeometry) -> Truth:
    if where is None:
        return None
    return of_share(zone_rule.share_inside(where, site))


def _notified(covers: Sequence[Truth], when: Span | None, context: RuleContext) -> Truth:
    """Whether one covers it; unknown where one, or what takes it back, may be missing here."""
    found, until = any_of(covers), context.known_until
    if when is None or until is None:
        return None
    return None if until < (when[1] if found else when[0]) else found


def _rested_on(covers: Mapping[bytes, Truth]) -> tuple[bytes, ...]:
    """Hashes of those that cover it; where none surely does, of those that may."""
    surely = tuple(hash_ for hash_, each in covers.items() if each)
    return surely or tuple(hash_ for hash_, each in covers.items() if each is None)


def _covers(
    event: _JudgedEvent,
    notice: Notification,
    provision: Provision,
    rules: AgreementRules,
    context: RuleContext,
) -> Truth:
    """Whether a notification covers it: told before, all of the time, the area and the weapons."""
    where, when = event.where, event.when
    area = None
    if where is not None and notice.area is not None:
        area = zone_rule.share_inside(where, notice.area)
    weapons = [
        weapon.type == "unknown" or weapon.type in notice.weapons for weapon in event.seen.weapons
    ]
    in_time = None
    if when is not None and notice.when is not None:
        in_time = _within(when, *notice.when)
    return every(
        [
            None if when is None else told_before(_of_its_party(notice, rules), when),
            in_time,
            of_share(area),
            True if not notice.weapons else every(weapons),
            _is_of(notice.party, event, provision, rules, context),
        ]
    )


def _is_of(
    party: str,
    event: _JudgedEvent,
    provision: Provision,
    rules: AgreementRules,
    context: RuleContext,
) -> Truth:
    """Whether a notification is of whom the provision binds, or of a body that speaks for all.

    Where it binds both, a party's own excuses what the sides show to be that party's. A name that
    the rules do not know may be anybody's.
    """
    of = named(party, rules.parties)
    if not of:
        return True if named(party, rules.bodies) else None
    if provision.party != BOTH:
        return provision.party in of
    return any_of(_was(each, event, provision, rules, context) for each in of)


def named(text: str, known: Mapping[str, Mapping[str, str]]) -> frozenset[str]:
    """Ids of those that have this id or name, in whatever case."""
    wanted = text.strip().casefold()
    return frozenset(
        id_
        for id_, names in known.items()
        if wanted in {id_.casefold(), *(name.casefold() for name in names.values())}
    )


def _of_its_party(notice: Notification, rules: AgreementRules) -> Notification:
    """A notification without what another party withdrew; who may be another leaves it unknown."""
    known = {**rules.parties, **rules.bodies}
    own = named(notice.party, known)
    endings = []
    for each in notice.endings:
        other = named(each.party, known)
        if each.replaces or own & other:
            endings.append(each)
        elif not own or not other:
            endings.append(replace(each, at=None))
    return replace(notice, endings=tuple(endings))
