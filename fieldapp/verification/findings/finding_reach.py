"""Records that a finding is about: headquarters and `verify` ask this one rule. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.bodies.judging_bodies import Answer
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Body


def is_about(finding: bytes, record: bytes, bodies: Mapping[bytes, Body]) -> bool:
    """Whether a finding is the record, is judged by it, or rests on it.

    It rests on every version of what it names, on the members of a link, on the results of an
    answer; never on a link that it does not name, nor on that link's other members.

    Args:
        finding: Hash of the author's finding.
        record: Hash of the record.
        bodies: By hash: both of them, and what the finding rests on.
    """
    of, body = bodies.get(record), bodies[finding]
    if record == finding or (isinstance(of, Finding) and of.approves == finding):
        return True
    reached, due = set[bytes](), set(body.targets if isinstance(body, Finding) else ())
    while due:
        reached |= due
        named = {hash_ for name in due for hash_ in _below(bodies.get(name))}
        named |= {h for h, b in bodies.items() if isinstance(b, Amendment) and b.target in due}
        due = named - reached
    return record in reached


def _below(body: Body | None) -> tuple[bytes, ...]:
    if isinstance(body, Link):
        return body.members
    if isinstance(body, Amendment):
        return (body.target,)
    return body.results if isinstance(body, Answer) else ()
