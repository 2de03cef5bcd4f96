"""Position that headquarters gave to a proven record's post: its own word, told apart from it."""

from __future__ import annotations

from fieldapp.errors import FieldappError, Message, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.keys import Verifier
from fieldapp.ledger.record import MAX_RECORD, Placement, Record, RecordType
from fieldapp.ledger.roster import Roster, may_sign
from fieldapp.mission.trust import Read
from fieldapp.observation.observation import Observation
from fieldapp.report.check_result import CheckResult, stamp
from fieldapp.report.proof import proof
from fieldapp.report.verify import verify_roster
from fieldapp.wording.safe_text import visible

FILES = frozenset({proof.PLACEMENT, proof.PLACEMENT_ENTRY})


def placed(
    read: Read, record: Record, roster: Roster, root_hash: bytes, wrong: list[str]
) -> list[CheckResult]:
    """Check the placement that a folder shows; nothing where it shows none."""
    raw = read(proof.PLACEMENT, MAX_RECORD)
    if raw is None:
        return []
    try:
        return [_checked(read, records_.parse(raw), record, roster, root_hash)]
    except FieldappError as e:
        wrong.append(f"The placement: {e}")
        return []


def _checked(
    read: Read, placement: Record, record: Record, roster: Roster, root_hash: bytes
) -> CheckResult:
    device = verify_roster.device(read, placement, roster, root_hash, proof.PLACEMENT_ENTRY)
    records_.verify(placement, Verifier(device.public_key))
    if not may_sign(device, RecordType.PLACEMENT):
        message = Message("Whoever signed it has the role {1}, which places no post.", device.role)
        raise VerificationError(message, check="placement")
    body = placement.body
    if not isinstance(body, Placement) or body.post is None or body.post.position is None:
        raise VerificationError(
            "The record that is here as a placement is none.", check="placement"
        )
    lon, lat = body.post.position
    said = (
        f"Headquarters gave the post “{visible(body.post.name)}” the position {lat:.5f}, "
        f"{lon:.5f}: “{visible(body.reason)}”. It signed that {stamp(placement.signed_at)} by its "
        "own clock, as a record of its own. "
    )
    seen = record.body.observation if isinstance(record.body, Amendment) else record.body
    if isinstance(seen, Observation) and seen.post is not None and seen.post.position is not None:
        text = f"{said}The record that is proven here tells another position itself."
        return CheckResult(about="placement", established=False, text=text)
    said += "The record that is proven here tells its post by the name alone."
    if device.revoked_at is not None:
        text = f"{said} The key that signed it was revoked since."
        return CheckResult(about="placement", established=False, text=text)
    known = {record.hash}
    if isinstance(record.body, Amendment):
        known.add(record.body.target)
    if not known & set(body.targets):
        text = f"{said} That it is about this record, this folder does not show."
        return CheckResult(about="placement", established=False, text=text)
    return CheckResult(about="placement", established=True, text=said)
