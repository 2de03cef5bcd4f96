"""Difference of two rule files, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from fieldapp.errors import Message
from fieldapp.verification.rules.agreement_rules import AgreementRules, Provision, WeaponClass


def changes(old: AgreementRules, new: AgreementRules) -> Iterator[Message]:
    """Changes of a new file, one message each; a provision is known by its id and its start."""
    if new.version <= old.version:
        yield Message("The version does not grow: {1}, before {2}.", new.version, old.version)
    before = {_name(p): p for p in old.provisions}
    after = {_name(p): p for p in new.provisions}
    for name in before.keys() - after.keys():
        yield Message("{1} is left out.", before[name].id)
    for name, provision in after.items():
        if name not in before:
            yield Message("{1} is new.", provision.id)
            continue
        for each in fields(Provision):
            was, is_ = (getattr(p, each.name) for p in (before[name], provision))
            if each.compare and was != is_:
                words = _words(was), _words(is_)
                yield Message(
                    "{1}: {2} was {3}, is {4}.", provision.id, each.name, words[0], words[1]
                )
    for what in ("attribution", "standard_of_proof"):
        was, is_ = _words(getattr(old, what)), _words(getattr(new, what))
        if was != is_:
            yield Message("{1}: {2} was {3}, is {4}.", new.agreement, what, was, is_)
    for what in ("parties", "bodies", "sides", "sites", "deadlines"):
        if getattr(old, what) != getattr(new, what):
            yield Message("The {1} are others.", what)


def _name(provision: Provision) -> tuple[str, str]:
    return provision.id, "" if provision.since is None else provision.since.isoformat()


def _words(value: object) -> str:
    if isinstance(value, WeaponClass):
        mm = [None if c is None else c / 100 for c in (value.calibre_from, value.calibre_to)]
        parts = [*sorted(value.types), *sorted(value.models)]
        parts += [f"{word} {c:g} mm" for word, c in zip(("from", "below"), mm, strict=True) if c]
        return ", ".join(parts)
    if isinstance(value, frozenset | tuple):
        return ", ".join(sorted(map(str, value))) or "nothing"
    return str(value) if value not in (None, "") else "nothing"
