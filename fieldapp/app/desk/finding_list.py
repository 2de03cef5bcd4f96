"""Findings as they are listed: drafts, what waits for whom, what is in force, and what was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.app.desk import finding_drafts, queue_view
from fieldapp.app.desk.finding_drafts import KeptFinding
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records.record_list import RecordRow
from fieldapp.ledger.roster import same_person
from fieldapp.mission.pack import Pack
from fieldapp.verification.effect import WITHDRAWN
from fieldapp.verification.findings.finding_effect import SUPERSEDED

GROUPS: Final = (
    "draft", "for_me", "waits", "shaken", "in_force", "superseded", "withdrawn", "without_effect",
)  # fmt: skip
"""Groups of a list, in its order: drafts; what waits for the approval of whoever holds this home;
what waits for somebody else's; of those in force the shaken and doubted ones, and the others; what
was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One row of the list.

    Attributes:
        group: One of GROUPS.
        state: Code of the finding; of a withdrawal, that of the finding it takes back.
        at: When it was signed, or saved, UTC.
        role: Of its author, "" of a draft and of an unknown device.
        mine: The person who holds this home signed it.
        count: Records that it rests on.
        about: The first of them, None where it is not here.
        found: The finding or withdrawal, None of a draft.
        kept: The draft, None of a finding.
    """

    group: str
    state: str
    at: datetime
    role: str
    mine: bool
    count: int
    about: RecordRow | None
    found: ListedFinding | None = None
    kept: KeptFinding | None = None

    @property
    def name(self) -> str:
        """Name of the row: a draft's, or the hash in hexadecimal."""
        return self.kept.name if self.kept else self.found.record.hash.hex() if self.found else ""

    def is_of(self, name: str) -> bool:
        """True where it shows a draft of this name, or the record with this hash.

        Verdicts, and the withdrawal that took it out of force, stand in their finding's row.
        """
        if self.found is None:
            return name == self.name
        by = self.found.conclusion.effect.replaced_by
        records = (self.found.record.hash, *(record.hash for record, _ in self.found.verdicts))
        if name in {each.hex() for each in records}:
            return True
        return self.group == "withdrawn" and by is not None and by.hex() == name


def listing(session: Session, *, language: str, zone: str) -> tuple[FindingRow, ...]:
    """All findings and drafts that are here: GROUPS in their order, the newest first in each.

    A withdrawal stands by itself while it waits or is without effect; then the finding says it.

    Raises:
        StoreError: There is no mission pack, or the disk failed.
    """
    found = {each.record.hash: each for each in signed_findings.listed(session)}
    kept = finding_drafts.kept(session)
    first = [bytes.fromhex(each.draft.targets[0]) for each in kept if each.draft.targets]
    first += [each.conclusion.targets[0] for each in found.values() if each.conclusion.targets]
    rows = queue_view.rows_of(session, first, language=language, zone=zone)
    made = [_of_draft(each, rows) for each in kept]
    pack, own = pack_of(session), session.store.kid
    made += [
        _of_finding(each, found, rows, pack, own)
        for each in found.values()
        if each.body.withdraws is None or each.conclusion.effect.reason
    ]
    made.sort(key=lambda each: each.at, reverse=True)
    return tuple(sorted(made, key=lambda each: GROUPS.index(each.group)))


def _of_draft(each: KeptFinding, rows: Mapping[bytes, RecordRow]) -> FindingRow:
    targets = each.draft.targets
    return FindingRow(
        group="draft",
        state=each.draft.state,
        at=each.saved_at,
        role="",
        mine=True,
        count=len(targets),
        about=rows.get(bytes.fromhex(targets[0])) if targets else None,
        kept=each,
    )


def _of_finding(
    each: ListedFinding,
    found: Mapping[bytes, ListedFinding],
    rows: Mapping[bytes, RecordRow],
    pack: Pack,
    own: bytes,
) -> FindingRow:
    targets = each.conclusion.targets
    of = found.get(each.body.withdraws or b"")
    device = pack.roster.device(each.record.kid)
    return FindingRow(
        group=group_of(each, pack, own),
        state=each.body.state if of is None else of.body.state,
        at=each.record.signed_at,
        role=device.role if device else "",
        mine=is_own(each.record.kid, pack, own),
        count=len(targets),
        about=rows.get(targets[0]) if targets else None,
        found=each,
    )


def group_of(each: ListedFinding, pack: Pack, own: bytes) -> str:
    """Group in which a finding stands for whoever holds a home."""
    reason = each.conclusion.effect.reason
    if each.waits:
        given = [record.kid for record, why in each.verdicts if not why]
        already_own = any(is_own(kid, pack, own) for kid in given)
        return "waits" if each.barred or already_own else "for_me"
    if not reason:
        return "shaken" if each.conclusion.shaken or each.doubted else "in_force"
    return {SUPERSEDED: "superseded", WITHDRAWN: "withdrawn"}.get(reason, "without_effect")


def is_own(kid: bytes, pack: Pack, own: bytes) -> bool:
    """True where the person who holds a home signed with this key."""
    one, other = pack.roster.device(kid), pack.roster.device(own)
    return kid == own or (one is not None and other is not None and same_person(one, other))


def group_counts(rows: Sequence[FindingRow]) -> dict[str, int]:
    """Number of rows in each group."""
    return {group: sum(each.group == group for each in rows) for group in GROUPS}
