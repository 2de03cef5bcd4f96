"""`statement` and `statements`: what a party says, and what is due about it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from fieldapp.app.desk import statement_chain, statement_signing
from fieldapp.app.desk.statement_chain import ListedStatement, OwnObservations
from fieldapp.app.desk.statement_signing import TypedStatement
from fieldapp.app.home import preferences
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown
from fieldapp.observation.local_time import in_zone
from fieldapp.verification.statements import Deadline

STATEMENT_KINDS = (
    "allegation",
    "notification",
    "denial",
    "casualty_report",
    "answer",
    "withdrawal",
)


@click.command()
@home_options
@click.argument("text")
@click.option("--party", required=True, help="Who says it: a party's id, or a body; no person.")
@click.option("--received", default="", help="When it was received: 2026-03-01T10:00+02:00; now.")
@click.option("--ref", "reference", default="", help="The source's own number: 77/26.")
@click.option(
    "--kind", type=click.Choice(STATEMENT_KINDS), default="allegation", show_default=True,
    help="What kind of statement it is.",
)  # fmt: skip
@click.option("--channel", default="", help="hotline, letter, liaison, media or meeting.")
@click.option("--time", default="", help="When it is to have happened, as in a line of the log.")
@click.option("--place", default="", help="Where: a name, or coordinates in any notation.")
@click.option("--quantity", default="", help="How many, in their words and units.")
@click.option("--origin", default="", help="Where they say that it came from.")
@click.option("--replies-to", default="", metavar="HASH", help="The statement that it is about.")
@click.option("--source", default="", help="The person who told it; kept sealed.")
@click.option(
    "--zone",
    default="Europe/Kyiv",
    show_default=True,
    help="IANA time zone that times are told in.",
)
def statement(
    *,
    home: Path,
    passphrase_file: Path | None,
    text: str,
    party: str,
    received: str,
    reference: str,
    kind: str,
    channel: str,
    time: str,
    place: str,
    quantity: str,
    origin: str,
    replies_to: str,
    source: str,
    zone: str,
) -> None:
    """Sign the statement TEXT of a party, in its words; it is counted with nothing."""
    typed = TypedStatement(
        text=text,
        party=party,
        received=received,
        reference=reference,
        kind=kind,
        channel=channel,
        time=time,
        place=place,
        quantity=quantity,
        origin=origin,
        replies_to=replies_to,
        source=source,
    )
    with opened_session(home, passphrase_file) as session:
        signed = statement_signing.sign(session, typed, zone=zone, now=now())
        found = statement_chain.find(session, signed.hash.hex())
    click.echo(f"Signed {signed.hash.hex()[:16]} of {shown(party)}.")
    for each in found.deadlines:
        click.echo(f"  {_deadline(each, zone)}")


@click.command()
@home_options
@click.argument("statement_hash", metavar="[HASH]", required=False)
@click.option("--due", is_flag=True, help="Only those with a deadline that is not met.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def statements(
    *,
    home: Path,
    passphrase_file: Path | None,
    statement_hash: str | None,
    due: bool,
    as_json: bool,
) -> None:
    """List parties' statements, what is due first; of one, what the mission observed there."""
    at = now()
    with opened_session(home, passphrase_file) as session:
        zone = preferences.read(session.store).zone
        if statement_hash is not None:
            found = [statement_chain.find(session, statement_hash)]
            own = statement_chain.nearby(session, found[0], zone)
        else:
            found, own = statement_chain.listing(session), None
    if due:
        found = [each for each in found if each.due is not None]
    for each in found:
        if as_json:
            members = _members(each, at)
            members |= {} if own is None else {"own_observations": _own_members(own)}
            click.echo(json_text(members))
            continue
        click.echo("\n".join(shown(line) for line in _lines(each, at, zone)))
        for line in () if own is None else _own_lines(own):
            click.echo(shown(line))
    if not found and not as_json:
        click.echo("No statements." if not due else "Nothing is due.")


def _deadline(deadline: Deadline, zone: str) -> str:
    what = {"inspect": "to be looked into by", "answer": "to be answered by"}[deadline.name]
    return f"{what} {in_zone(deadline.at, zone)}"


def _lines(listed: ListedStatement, at: datetime, zone: str) -> list[str]:
    observation = listed.row.observation
    kind = observation.statement_kind or "statement"
    reference = f" {observation.reference}" if observation.reference else ""
    due = listed.due
    standing = "closed" if listed.next is None else f"next: {listed.next}"
    late = " OVERDUE" if listed.is_overdue(at) else ""
    head = f"{listed.thread.hex()[:12]}  {observation.party}{reference}  {kind}  [{standing}{late}]"
    lines = [f"{head}  {observation.note}"]
    lines += [f"  they say: {observation.quantity}"] if observation.quantity else []
    lines += [f"  {_deadline(due, zone)}"] if due is not None else []
    without = {"inspect": "inspection", "answer": "answer"}
    lines += [
        f"  closed without {without[each.name]}"
        for each in listed.deadlines
        if each.dropped_at is not None
    ]
    steps = (f"{each.name} {in_zone(each.at, zone)} ({each.role})" for each in listed.steps)
    return [*lines, f"  {' · '.join(steps)}"]


def _own_lines(own: OwnObservations) -> list[str]:
    by_kind = dict(own.totals.counted)
    lines = ["  The mission itself observed in that place and time, which proves nothing of it:"]
    for total in by_kind.values():
        top = total.claim.at_most
        words = str(total.claim.at_least) if top == total.claim.at_least else (
            f"at least {total.claim.at_least}"
        )  # fmt: skip
        lines.append(f"    {words} in {counted(total.rows, 'row')}")
    if not by_kind:
        lines.append("    nothing that was counted")
    if own.where.weak:
        lines.append("    They tell no exact time or place: these may be other events.")
    lines += [f"    {row.hash.hex()[:16]}" for row in own.rows]
    return [*lines, *(f"    {row.hash.hex()[:16]}, linked with these" for row in own.linked)]


def _own_members(own: OwnObservations) -> dict[str, Any]:
    where = own.where
    return {
        "since": where.since.isoformat(),
        "until": where.until.isoformat(),
        "near": None if where.near is None else list(where.near),
        "weak": where.weak,
        "records": [row.hash.hex() for row in own.rows],
        "linked": [row.hash.hex() for row in own.linked],
        "totals": {
            kind: {
                "at_least": total.claim.at_least,
                "at_most": total.claim.at_most,
                "best": total.claim.best,
                "rows": total.rows,
            }
            for kind, total in own.totals.counted
        },
    }


def _members(listed: ListedStatement, at: datetime) -> dict[str, Any]:
    statement = listed.row.observation
    return {
        "hash": listed.thread.hex(),
        "party": statement.party,
        "kind": statement.statement_kind or None,
        "reference": statement.reference or None,
        "channel": statement.channel or None,
        "text": statement.note,
        "quantity": statement.quantity or None,
        "origin": statement.origin or None,
        "received": listed.received.isoformat(),
        "replies_to": statement.replies_to and statement.replies_to.hex(),
        "steps": [
            {
                "name": each.name,
                "at": each.at.isoformat(),
                "role": each.role,
                "hash": each.hash.hex(),
                "note": each.note or None,
            }
            for each in listed.steps
        ],
        "deadlines": [
            {
                "name": each.name,
                "at": each.at.isoformat(),
                "met_at": each.met_at and each.met_at.isoformat(),
                "dropped_at": each.dropped_at and each.dropped_at.isoformat(),
                "breached": each.is_breached(at),
            }
            for each in listed.deadlines
        ],
        "overdue": listed.is_overdue(at),
        "next": listed.next,
        "replies": [each.hash.hex() for each in listed.replies],
    }
