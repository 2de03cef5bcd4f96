"""Words of commands for exchanges: what came, what is not witnessed, other histories of the log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import click

from fieldapp.app.exchange.exchange_summary import Arrived
from fieldapp.app.exchange.other_histories import FOLDER, HistoryAlarm
from fieldapp.cli.base.common import counted, shown

_ARRIVALS: Final = {
    "questions": ("question to you (see `tasks`)", "questions to you (see `tasks`)"),
    "tasks": ("task for you (see `tasks`)", "tasks for you (see `tasks`)"),
    "reviews": ("review of your records (see `show`)", "reviews of your records (see `show`)"),
    "answers": ("answer to a task (see `tasks`)", "answers to tasks (see `tasks`)"),
    "observations": ("observation", "observations"),
    "corrections": ("correction or retraction", "corrections and retractions"),
    "patrols": ("note of a patrol", "notes of patrols"),
    "judged": ("review of others' records", "reviews of others' records"),
    "given": ("question or task for others", "questions and tasks for others"),
    "others": ("other record", "other records"),
}
"""Kinds of what came, one and several, in the order in which they are said."""


def arrived_lines(came: Arrived) -> list[str]:
    """Sentences on what an exchange brought, as its reader knows it; none where it was nothing."""
    lines = [f"Mission pack: version {came.version}."] if came.version else []
    if came.logged:
        verb = "is" if came.logged == 1 else "are"
        lines.append(f"{counted(came.logged, 'record')} of yours {verb} proven to be in the log.")
    if came.counts:
        lines.append(f"Came: {', '.join(_counts(came.counts, came.laptops))}.")
    senders = [f"{each.name} ({', '.join(_counts(each.counts))})" for each in came.senders]
    if senders:
        lines.append(f"From: {shown('; '.join(senders))}.")
    if came.evidence:
        lines.append(f"{counted(came.evidence, 'file')} that you asked for came.")
    if came.shown:
        lines.append(f"{counted(came.shown, 'item')} for you came from headquarters (see `shown`).")
    return lines


def _counts(counts: Mapping[str, int], laptops: int = 0) -> Iterator[str]:
    for kind, (one, several) in _ARRIVALS.items():
        if count := counts.get(kind, 0):
            text = f"{count} {one if count == 1 else several}"
            many = laptops and kind == "observations"
            yield f"{text} from {counted(laptops, 'laptop')}" if many else text


def tell_log(unwitnessed: int, alarms: Sequence[HistoryAlarm]) -> None:
    """Tell how many own records are not witnessed, and who has seen another history."""
    if unwitnessed:
        verb = "is" if unwitnessed == 1 else "are"
        click.echo(
            f"{counted(unwitnessed, 'record')} {verb} in the log, not witnessed: too few witnesses "
            "cosigned it. They count as proven once the cosigned checkpoint has come."
        )
    for each in alarms:
        name = shown(each.call_sign or each.kid.hex())
        click.echo(other_history(name, each.size, each.root, signed=each.signed), err=True)


def other_history(name: str, size: int, root: bytes, *, signed: bool) -> str:
    """An alarm, and what it proves; the name is `shown`."""
    head = f"{counted(size, 'entry')}, root {root.hex()[:16]}…"
    what = (
        "The log's key signed that head too: this proves that the log has two histories."
        if signed
        else "The log's signature on that head did not come with it: look at that laptop."
    )
    return (
        f"ALARM: laptop {name} has seen another history of the log: {head} {what} Both heads are "
        f"in the home's folder {FOLDER}: show them to the security officer."
    )
