"""`list`, `show` and `search`: what is in this home, and what was proven about it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from fieldapp.cli.base import selection
from fieldapp.cli.base.common import F, home_options, load_pack, opened, shown, table
from fieldapp.ledger.record import Review
from fieldapp.mission.pack import Pack
from fieldapp.observation.notation import amounts, bearings, coordinates
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.report.export_columns import columns
from fieldapp.store import drafts
from fieldapp.store.evidence import files
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds, letters, observations
from fieldapp.store.records.observations import ObservationRow
from fieldapp.store.records.search import STATES


def filters(command: F) -> F:
    """Add the options that both `list` and `search` have."""
    for option in reversed(
        (
            *selection.NARROWING,
            click.option(
                "--state",
                "states",
                multiple=True,
                type=click.Choice(["draft", *STATES]),
                help="Only what is in this state; may be repeated.",
            ),
            click.option("--all-versions", is_flag=True, help="Retracted and replaced ones too."),
            click.option("--limit", default=100, show_default=True, help="Rows at most."),
            click.option("--json", "as_json", is_flag=True, help="One JSON object a line."),
        )
    ):
        command = option(command)
    return command


@click.command("list")
@home_options
@filters
def list_records(*, home: Path, passphrase_file: Path | None, **asked: Any) -> None:
    """List observations, the newest event first."""
    with opened(home, passphrase_file) as store:
        _find(store, text="", **asked)


@click.command()
@home_options
@click.argument("text")
@filters
def search(*, home: Path, passphrase_file: Path | None, text: str, **asked: Any) -> None:
    """Search notes, places, weapons and what was typed for the words of TEXT."""
    with opened(home, passphrase_file) as store:
        _find(store, text=text, **asked)


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--sealed", "with_sealed", is_flag=True, help="Sealed fields too, such as a source.")
def show(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    as_json: bool,
    with_sealed: bool,
) -> None:
    """Show one observation in full, with its history and what was proven."""
    with opened(home, passphrase_file) as store:
        pack = load_pack(store)
        found = feeds.find(store, record_hash)
        row = observations.get(store, found)
        history = observations.history(store, found)
        told = letters.about(store, *(version.hash for version in history.versions))
        signers = {each.kid: pack.roster.device(each.kid) for each in told}
        device = pack.roster.device(row.kid)
        if as_json:
            click.echo(json.dumps(_members(row), ensure_ascii=False, indent=1))
            return
        click.echo(shown(one_line(row.observation, pack.vocabulary)))
        for name, value in columns(row).items():
            if value not in (None, "", False):
                click.echo(f"  {name:18} {shown(str(value))}")
        for name, text in row.observation.as_typed:
            click.echo(f"  typed {shown(name):12} {shown(text)}")
        click.echo(f"  {'signed by':18} {shown(device.call_sign) if device else row.kid.hex()}")
        for ref in row.observation.evidence:
            here = "here" if files.has(store, ref.sha256) else "not here"
            click.echo(f"  {'evidence':18} {ref.sha256.hex()[:16]} {ref.size} bytes, {here}")
        sealed = row.observation.sealed
        if sealed and not with_sealed:
            click.echo(f"  {'sealed':18} {len(sealed)}; shown with --sealed")
        for value in files.read_sealed(store, sealed) if with_sealed else ():
            click.echo(f"  {'sealed':18} {'not here' if value is None else shown(value)}")
    if len(history.versions) + len(history.corrections) > 1:
        click.echo("History:")
    for version in history.versions if len(history.versions) > 1 else ():
        mark = "current" if version.amended_by is None else "replaced"
        click.echo(f"  {_stamp(version.signed_at)}  {version.hash.hex()[:16]}  {mark}")
    for each in history.corrections:
        what = "retracted" if each.retracts else "amended"
        counts = "" if each.counts else " (without effect: forked or after a revocation)"
        click.echo(
            f"  {_stamp(each.signed_at)}  {each.hash.hex()[:16]}  {what}: "
            f"{shown(each.reason)}{counts}"
        )

    for letter in told:
        who, body = signers[letter.kid], letter.body
        named = shown(who.call_sign) if who else letter.kid.hex()
        if isinstance(body, Review):
            said = shown(f"{body.state}: {body.note}" if body.note else body.state)
            click.echo(f"  {_stamp(letter.signed_at)}  reviewed by {named}: {said}")


def _find(
    store: Store,
    *,
    text: str,
    kinds: Sequence[str],
    since: str | None,
    until: str | None,
    bbox: str | None,
    near: str | None,
    states: Sequence[str],
    all_versions: bool,
    limit: int,
    as_json: bool,
) -> None:
    pack = load_pack(store)
    if not states or "draft" in states:
        _show_drafts(store, as_json=as_json)
    wanted = tuple(state for state in states if state != "draft")
    if states and not wanted:
        return
    query = selection.query(
        pack, kinds=kinds, since=since, until=until, bbox=bbox, near=near, text=text, states=wanted,
        include_retracted=all_versions, include_amended=all_versions, limit=limit,
    )  # fmt: skip
    _print(observations.search(store, query), pack, as_json=as_json)


def _show_drafts(store: Store, *, as_json: bool) -> None:
    for draft in drafts.drafts(store):
        line = draft.content.decode("utf-8", "replace")
        if as_json:
            click.echo(json.dumps({"state": "draft", "typed": line}, ensure_ascii=False))
        else:
            click.echo(f"draft  {_stamp(draft.saved_at)}  {shown(line)}")


def _print(rows: list[ObservationRow], pack: Pack, *, as_json: bool) -> None:
    if as_json:
        for row in rows:
            click.echo(json.dumps(_members(row), ensure_ascii=False))
        return
    if not rows:
        click.echo("No observations. Log one with `fieldapp log`, or ask for fewer restrictions.")
        return
    click.echo(
        table(
            ("hash", "event", "state", "what", "post"),
            [
                (
                    row.hash.hex()[:12],
                    when(row.observation.time),
                    _state(row),
                    one_line(row.observation, pack.vocabulary),
                    place_of(row.observation),
                )
                for row in rows
            ],
        )
    )


def _state(row: ObservationRow) -> str:
    marks = [row.state]
    if row.retracted_by:
        marks.append("retracted")
    elif row.amended_by:
        marks.append("replaced")
    elif row.original:
        marks.append("amended")
    return ", ".join([*marks, *sorted(flag.replace("_", " ") for flag in row.flags)])


def _members(row: ObservationRow) -> dict[str, Any]:
    typed = {f"typed: {name}": text for name, text in row.observation.as_typed}
    known = {name: value for name, value in columns(row).items() if value not in (None, "")}
    return known | typed


def one_line(seen: Observation, vocabulary: Vocabulary) -> str:
    """An observation in one line of English."""
    what = " / ".join(vocabulary.label("what", code, "en") for code in seen.what)
    weapons = ", ".join(vocabulary.label("weapon", w.type, "en") for w in seen.weapons)
    parts = (
        "" if seen.kind == "ceasefire_violation" else vocabulary.label("kind", seen.kind, "en"),
        amounts.format_count(seen.count) if seen.count else "",
        what,
        ", ".join(vocabulary.label("assessment", code, "en") for code in seen.assessment),
        weapons,
        bearings.format_directions(seen.directions),
        amounts.format_distance(seen.distance) if seen.distance else "",
        "nothing heard or seen" if seen.nothing else "",
        ", ".join(code.replace("_", " ") for code in seen.status),
    )
    return " ".join(filter(None, parts))


def place_of(seen: Observation) -> str:
    """The post, or the site where there is no post: its name, else its coordinates."""
    place = seen.post or seen.site
    if place is None:
        return ""
    if place.name or place.lat_e7 is None or place.lon_e7 is None:
        return place.name or place.reference
    return coordinates.format_decimal(place.lat_e7, place.lon_e7)


def when(time: EventTime | None) -> str:
    """An event's time in the zone it was told in."""
    if time is None:
        return "not told"
    zone = ZoneInfo(time.zone) if time.zone else UTC
    start = time.start.astimezone(zone)
    text = f"{'~' if time.about else ''}{start:%Y-%m-%d %H:%M}"
    if time.precision in ("day", "month", "year"):
        text = text[: {"day": 10, "month": 7, "year": 4}[time.precision] + time.about]
    if time.end is None or time.end == time.start:
        return text
    end = time.end.astimezone(zone)
    return f"{text}–{end:%H:%M}" if end.date() == start.date() else f"{text}–{end:%d %b %H:%M}"


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
