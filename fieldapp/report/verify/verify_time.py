"""Time bracket of a proven record: not before, not after, and by whose word.

A signature of a checkpoint at a time shows that the checkpoint existed by then. So *not after* is
the k-th earliest time that the log's witnesses state; k is the mission's, from the roster. *Not
before* is the time of a checkpoint that the record cites, and nobody but the log itself can say
when it made one: it is the hub's word. A time of zero, or one that has not come yet, says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from fieldapp.ledger.log.note import OpenedCheckpoint
from fieldapp.ledger.log.time_stamp import TimeStamp
from fieldapp.ledger.roster import Roster
from fieldapp.report.check_result import CheckResult, stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedTimes:
    """Times that the signatures of one checkpoint state.

    Attributes:
        log: The log's own, None where it states none.
        witnesses: Of each witness, by its name.
    """

    log: datetime | None
    witnesses: Mapping[str, datetime]

    def not_after(self, threshold: int) -> datetime | None:
        """Time by which so many witnesses had signed; None where too few did."""
        times = sorted(self.witnesses.values())
        return times[threshold - 1] if 0 < threshold <= len(times) else None


def stated(opened: OpenedCheckpoint, now: datetime) -> StatedTimes:
    """Times that say something: of each signer the earliest that has come."""
    times: dict[str, datetime] = {}
    for statement in opened.statements:
        at = statement.at
        if at is not None and at <= now:
            times[statement.name] = min(at, times.get(statement.name, at))
    log = times.pop(opened.checkpoint.origin, None)
    return StatedTimes(log=log, witnesses=times)


def not_after(opened: OpenedCheckpoint | None, roster: Roster, now: datetime) -> CheckResult:
    """By when the record existed."""
    about = "not after"
    if opened is None:
        text = "Its place in the log is not proven."
        return CheckResult(about=about, established=False, text=text)
    times, needed = stated(opened, now), roster.witness_threshold
    at = f"at {opened.checkpoint.size} entries"
    hub = f"The hub's log says {stamp(times.log)}." if times.log else "The hub's log says no time."
    listed = sorted(times.witnesses.items(), key=lambda item: (item[1], item[0]))
    each = "".join(f" {name} says {stamp(when)}." for name, when in listed)
    independent = times.not_after(needed)
    if independent is not None:
        who = "a witness had" if needed == 1 else f"{needed} witnesses had"
        text = f"It existed by {stamp(independent)}: {who} signed the log {at} by then.{each} {hub}"
        return CheckResult(about=about, established=True, text=text)
    if needed:
        text = (
            f"Not witnessed: the mission requires {needed} of its witnesses, and {len(listed)} "
            f"signed the log {at}.{each} {hub}"
        )
        return CheckResult(about=about, established=False, text=text)
    if times.log is None:
        text = f"It stands in the hub's log, {at}; no signature states a time. Not witnessed."
        return CheckResult(about=about, established=False, text=text)
    text = (
        f"It existed by {stamp(times.log)}, {at}: that is the hub's word alone. Not witnessed: the "
        "mission names no witness."
    )
    return CheckResult(about=about, established=True, text=text)


def stamped(made: TimeStamp, *, size: int, trusted: bool) -> CheckResult:
    """By when the record existed, as an outside authority says.

    Args:
        made: Its stamp, verified by its own certificate.
        size: Entries of the log that was stamped.
        trusted: The reader named that certificate.
    """
    text = f"{made.authority} stamped the log at {size} entries on {stamp(made.at)}"
    if trusted:
        text = f"It existed by {stamp(made.at)}: {text}. You named its certificate."
    else:
        text += (
            ", with the record in it. Its root certificate is stamp.pem of this folder, for which "
            "nobody here vouches: compare its SHA-256 with the authority's own, or verify with "
            f"--authority. {made.fingerprint.hex()}"
        )
    return CheckResult(about="stamp", established=trusted, text=text)


def not_before(cited: OpenedCheckpoint, claim: str, now: datetime) -> CheckResult:
    """After when the record was signed: the log's own line of the checkpoint that is cited."""
    size, when = cited.checkpoint.size, stated(cited, now).log
    text = f"It was signed after the log had {size} entries" + (
        f", which was at {stamp(when)}: that is the hub's word."
        if when
        else "; the log's own signature states no time for that."
    )
    return CheckResult(about="not before", established=when is not None, text=f"{text} {claim}")


def contradictions(
    cited: OpenedCheckpoint,
    opened: OpenedCheckpoint,
    roster: Roster,
    *,
    stamped_at: datetime | None,
    now: datetime,
) -> list[str]:
    """Impossible times: a cited checkpoint that is younger than the one that holds the record."""
    begins, ends = stated(cited, now).log, stated(opened, now)
    if begins is None:
        return []
    sources = (
        ("the hub's log", ends.log),
        ("its witnesses", ends.not_after(roster.witness_threshold)),
        ("the time stamp", stamped_at),
    )
    return [
        f"The times contradict each other: by {who} the record existed at {stamp(when)}, and the "
        f"checkpoint that it cites was made at {stamp(begins)}."
        for who, when in sources
        if when is not None and when < begins
    ]
