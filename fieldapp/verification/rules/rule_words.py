"""Provisions of an agreement in words: whom each binds, to what, where and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from fieldapp.errors import Message
from fieldapp.observation.vocabulary import CodeLabel
from fieldapp.verification.rules.agreement_rules import BOTH, AgreementRules, Provision, WeaponClass

FORBIDDEN: Final = {
    "fire": Message("Fire is forbidden."),
    "presence": Message("Presence is forbidden."),
    "flight": Message("Flight is forbidden."),
    "works": Message("Works are forbidden."),
    "restriction": Message("Restriction is forbidden."),
    "movement": Message("Movement is forbidden."),
}
EXCEPT: Final = {
    "notified": Message("Except what was notified before."),
    "storage_site": Message("Except at a storage site."),
    "training_area": Message("Except in a training area."),
    "demining": Message("Except demining."),
    "self_reported_withdrawal": Message("Except a withdrawal that was reported."),
}
UNKNOWN: Final = {
    "matter": Message("What it was is not known."),
    "time": Message("When it was is not known."),
    "place": Message("Whether it was there is not known."),
    "party": Message("Whose it was is not known."),
    "notified": Message("Whether it was notified is not known."),
    "storage_site": Message("Whether it was at a storage site is not known."),
    "training_area": Message("Whether it was in a training area is not known."),
    "demining": Message("Whether it was demining is not known."),
    "self_reported_withdrawal": Message("Whether a withdrawal was reported is not known."),
}
"""What a judgement lacks, by its code."""


def sentences(provision: Provision, rules: AgreementRules, label: CodeLabel) -> Iterator[Message]:
    """A provision, one message for each thing that it says.

    Args:
        provision: Of these rules.
        rules: The file it stands in.
        label: Words of codes of the vocabulary lists "weapon" and "what", and of a party, "party".
    """
    if provision.party == BOTH:
        yield Message("It binds both parties.")
    else:
        yield Message("It binds {1}.", label("party", provision.party))
    yield FORBIDDEN[provision.forbids]
    matters = [label("what", code) for code in sorted(provision.what)]
    if provision.weapons is not None:
        matters.append(_weapons(provision.weapons, label))
    for matter in filter(None, matters):
        yield Message("About: {1}.", matter)
    yield _where(provision)
    if provision.since is None:
        yield Message("It has no first day: it holds of all that was before, too.")
    else:
        yield Message("Since {1}.", moment_words(provision.since, rules.zone))
    if provision.until is not None:
        yield Message("Until {1}.", moment_words(provision.until, rules.zone))
    for name in provision.unless:
        yield EXCEPT[name]
    for moment in provision.recommit:
        yield Message("Counts begin again on {1}.", moment_words(moment, rules.zone))


def moment_words(moment: datetime, zone: str) -> str:
    """A moment as the agreement tells it: local, with its offset.

    >>> from datetime import UTC
    >>> moment_words(datetime(2026, 3, 2, 22, 1, tzinfo=UTC), "Europe/Kyiv")
    '2026-03-03 00:01 +02:00'
    """
    local = moment.astimezone(ZoneInfo(zone))
    offset = f"{local:%z}"
    return f"{local:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:]}"


def _where(provision: Provision) -> Message:
    if provision.inside:
        return Message("Inside of {1}.", provision.inside)
    if provision.outside:
        return Message("Outside of {1}.", provision.outside)
    if provision.within_m is not None:
        return Message("Up to {1} m from {2}.", provision.within_m, provision.of)
    return Message("Anywhere.")


def _weapons(wanted: WeaponClass, label: CodeLabel) -> str:
    parts = [
        ", ".join([*(label("weapon", t) for t in sorted(wanted.types)), *sorted(wanted.models)])
    ]
    if wanted.calibre_from is not None:
        parts.append(f"≥ {wanted.calibre_from / 100:g} mm")
    if wanted.calibre_to is not None:
        parts.append(f"< {wanted.calibre_to / 100:g} mm")
    return " ".join(parts)
