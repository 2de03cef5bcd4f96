"""`queue`: what waits for a decision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from fieldapp.app.desk import queue_state
from fieldapp.app.home.session import pack_of
from fieldapp.app.judging import counting_state, total_members
from fieldapp.cli.base.common import home_options, json_text, now, opened_session, shown
from fieldapp.cli.judging.basis_heading import heading
from fieldapp.mission.pack import Pack
from fieldapp.verification import review_queue
from fieldapp.verification.review_queue import WAITING_KINDS, QueuedRecord


@click.command()
@home_options
@click.option("--mine", is_flag=True, help="Only what you have taken.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice((*WAITING_KINDS, "warned")),
    help="Only this kind; may be given several times. warned: something is odd.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def queue(
    *,
    home: Path,
    passphrase_file: Path | None,
    mine: bool,
    kinds: tuple[str, ...],
    as_json: bool,
) -> None:
    """List what waits for a decision: overdue first, then what is due, grave, and oldest."""
    at = now()
    with opened_session(home, passphrase_file) as session:
        found: Iterable[QueuedRecord] = queue_state.my_queue(session, at)
        pack = pack_of(session)
        basis = total_members.basis_members(counting_state.state_at(session))
    if kinds:
        found = review_queue.of_kinds(found, kinds)
    listed = [each for each in found if each.mine or not mine]
    if not as_json:
        click.echo(f"{heading(basis)}.")
    for each in listed:
        click.echo(json_text(_members(each, pack)) if as_json else shown(_line(each, pack, at)))
    if not listed and not as_json:
        click.echo("Nothing waits.")


def _line(item: QueuedRecord, pack: Pack, at: datetime) -> str:
    waiting = item.waiting
    marks = [*(["URGENT"] if waiting.urgent else []), *(["OVERDUE"] if item.overdue else [])]
    marks += [f"taken by {_name(item.taken_by, pack)}"] if item.taken_by else []
    marks += ["yours"] if item.mine else []
    marks += [f"not yours to judge: {item.conflict}"] if item.conflict else []
    due = f"  due {waiting.due:%Y-%m-%d %H:%M}Z" if waiting.due else ""
    hours = int((at - waiting.since).total_seconds()) // 3600
    about = [*waiting.names, *([_times(waiting.times)] if waiting.times else [])]
    if waiting.others:
        about.append(f"with {' '.join(each.hex()[:12] for each in waiting.others)}")
    head = f"{waiting.hash.hex()[:12]}  {waiting.kind}  {', '.join(waiting.why)}"
    about_it = f"  {', '.join(about)}" if about else ""
    tail = f"  [{'; '.join(marks)}]" if marks else ""
    return f"{head}  {_name(waiting.owner, pack)}  {hours} h{due}{about_it}{tail}"


def _times(times: tuple[datetime, datetime | None]) -> str:
    first, last = times
    return f"{first:%Y-%m-%d %H:%M}Z to {f'{last:%Y-%m-%d %H:%M}Z' if last else 'now'}"


def _name(kid: bytes, pack: Pack) -> str:
    device = pack.roster.device(kid)
    return device.name if device else kid.hex()


def _members(item: QueuedRecord, pack: Pack) -> dict[str, Any]:
    waiting = item.waiting
    return {
        "kind": waiting.kind,
        "hash": waiting.hash.hex(),
        "why": list(waiting.why),
        "since": waiting.since.isoformat(),
        "due": waiting.due and waiting.due.isoformat(),
        "overdue": item.overdue,
        "urgent": waiting.urgent,
        "casualties": waiting.casualties,
        "mission_hit": waiting.mission_hit,
        "in_zone": waiting.in_zone,
        "owner": _name(waiting.owner, pack),
        "taken_by": None if item.taken_by is None else _name(item.taken_by, pack),
        "mine": item.mine,
        "conflict": item.conflict or None,
        "others": [each.hex() for each in waiting.others],
        "names": list(waiting.names),
        "times": waiting.times and [each and each.isoformat() for each in waiting.times],
    }
