"""`list`, `show` and `search`: the observations of this home, and what is proven of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click

from fieldapp.app.entry import draft_store
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import read
from fieldapp.app.records.distrust import Distrust, distrust
from fieldapp.app.records.read import ObservationRow, OpenedRecord, Purpose
from fieldapp.app.records.record_list import draft_words
from fieldapp.app.records.typed_selection import STATES
from fieldapp.cli.base import selection
from fieldapp.cli.base.common import (
    F,
    home_options,
    json_text,
    opened_session,
    say_left_out,
    shown,
    table,
)
from fieldapp.errors import InputError
from fieldapp.ledger.record import Body, Finding, Placement, Review
from fieldapp.mission.pack import Pack
from fieldapp.observation.notation.position import format_place
from fieldapp.report.exports.export_columns import columns
from fieldapp.verification.effect import CONTRADICTS
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.verification.review_queue import COPIED, REVOKED
from fieldapp.wording.effect_text import reason_words
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.observation_text import brief, labels, place_name, span, stamp, words


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
            click.option(
                "--all-versions", is_flag=True, help="Retracted, replaced and void ones too."
            ),
            click.option("--limit", default=100, show_default=True, help="Rows at most."),
            click.option("--json", "as_json", is_flag=True, help="One JSON object a line."),
        )
    ):
        command = option(command)
    return command


@click.command("list")
@home_options
@filters
def list_records(*, home: Path, passphrase_file: Path | None, **narrowing: Any) -> None:
    """List observations, the newest event first."""
    with opened_session(home, passphrase_file) as session:
        _find(session, text="", **narrowing)


_STATES: Final = {"unwitnessed": "logged, not witnessed"}
_DISTRUST: Final = {REVOKED: "laptop revoked", COPIED: "key copied"}
"""Of the laptop, though what it signed before counts."""


@click.command()
@home_options
@click.argument("text")
@filters
def search(*, home: Path, passphrase_file: Path | None, text: str, **narrowing: Any) -> None:
    """Search notes, places, weapons and what was typed for the words of TEXT."""
    with opened_session(home, passphrase_file) as session:
        _find(session, text=text, **narrowing)


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
    with opened_session(home, passphrase_file) as session:
        purpose = Purpose.SEALED if with_sealed else Purpose.SHOW
        opened = read.open_record(session, read.find(session, record_hash), purpose)
        pack = pack_of(session)
        doubt = distrust(session.store, pack)
    if opened.row is None:
        raise InputError("There is no observation with this hash.", field="hash")
    if as_json:
        click.echo(json_text(_members(opened.row, doubt), indent=1))
        return
    _show_row(opened, opened.row, pack)
    if doubted := _DISTRUST.get(doubt(opened.row.kid)):
        click.echo(f"  {'distrust':18} {doubted}")
    if opened.observation is not None and opened.observation.sealed and not with_sealed:
        click.echo(f"  {'sealed':18} {len(opened.observation.sealed)}; shown with --sealed")
    commitments = opened.observation.sealed if opened.observation and with_sealed else ()
    for commitment, value in zip(commitments, opened.sealed, strict=True):
        text = _absent(opened, commitment) if value is None else shown(value)
        click.echo(f"  {'sealed':18} {text}")
    _show_history(opened, pack)
    for record, effect in opened.about:
        body = record.body
        by, why = _signer(pack, record.kid), effect.reason
        if why and isinstance(body, Finding):
            why = finding_reason_words(why, CHECKS.get(why))
        said = f"{_judged(body, by)}{_without(why)}"
        click.echo(shown(f"  {stamp(record.signed_at)}  {said}"))


def _judged(body: Body, by: str) -> str:
    if isinstance(body, Placement):
        verb = "placement withdrawn" if body.post is None else "placed"
        where = "" if body.post is None else f"{format_place(body.post)}: "
        return f"{verb} by {by}: {where}{body.reason}"
    assert isinstance(body, Review | Finding)  # noqa: S101 - nothing else is of this kind
    verb = "reviewed" if isinstance(body, Review) else "found"
    return f"{verb} by {by}: {body.state}" + (f": {body.note}" if body.note else "")


def _absent(opened: OpenedRecord, sha256: bytes) -> str:
    erasure = opened.erased.get(sha256)
    if erasure is None:
        return "not here"
    return f"erased by headquarters on {erasure.at:%Y-%m-%d}: {shown(erasure.reason)}"


def _show_row(opened: OpenedRecord, row: ObservationRow, pack: Pack) -> None:
    # `list`, which is this module's too, needs no geometry.
    from fieldapp.app.entry import listed_region
    from fieldapp.app.records import zone_lines

    click.echo(shown(brief(row.observation, labels(pack.vocabulary, "en"), words("en"))))
    for name, value in columns(row).items():
        if value not in (None, "", False):
            text = _STATES.get(row.state, row.state) if name == "state" else str(value)
            click.echo(f"  {name:18} {shown(text)}")
    for name, text in (
        *listed_region.lines(row.observation, pack, words("en")),
        *zone_lines.lines(row.observation, pack.agreement, words("en")),
    ):
        click.echo(f"  {name.lower():18} {shown(text)}")
    for name, text in row.observation.as_typed:
        click.echo(f"  typed {shown(name):12} {shown(text)}")
    if row.observation.observed_by is not None:
        observer = _signer(pack, row.observation.observed_by)
        if pack.roster.device(row.observation.observed_by) is None:
            observer += f" ({words('en')['no_device']})"
        click.echo(
            f"  {'observed by':18} {shown(observer)}, logged by {shown(_signer(pack, row.kid))}"
        )
    click.echo(f"  {'signed by':18} {shown(_signer(pack, row.kid))}")
    for ref in opened.evidence:
        where = "here" if ref.sha256 in opened.here else _absent(opened, ref.sha256)
        click.echo(f"  {'evidence':18} {ref.sha256.hex()[:16]} {ref.size} bytes, {where}")


def _show_history(opened: OpenedRecord, pack: Pack) -> None:
    if len(opened.versions) + len(opened.corrections) > 1:
        click.echo("History:")
    for version in opened.versions if len(opened.versions) > 1 else ():
        mark = "current" if version.amended_by is None else "replaced"
        mark = "" if version.reason else mark
        line = f"{version.hash.hex()[:16]}  {mark}{_without(version.reason)}"
        click.echo(f"  {stamp(version.signed_at)}  {line}")
    for correction in opened.corrections:
        what = "retracted" if correction.retracts else "amended"
        if correction.without_effect == CONTRADICTS:
            what = f"contradicted by {shown(_signer(pack, correction.kid))}, {what}"
        click.echo(
            f"  {stamp(correction.signed_at)}  {correction.hash.hex()[:16]}  {what}: "
            f"{shown(correction.reason)}{_without(correction.without_effect)}"
        )


def _without(reason: str) -> str:
    return f" (without effect: {reason_words(reason)})" if reason else ""


def _signer(pack: Pack, kid: bytes) -> str:
    device = pack.roster.device(kid)
    return device.name if device else kid.hex()


def _find(
    session: Session,
    *,
    text: str,
    states: Sequence[str],
    all_versions: bool,
    limit: int,
    as_json: bool,
    **narrowed: Any,
) -> None:
    pack = pack_of(session)
    if not states or "draft" in states:
        _show_drafts(session, as_json=as_json)
    wanted = tuple(state for state in states if state != "draft")
    if states and not wanted:
        return
    query = selection.query(
        session, text=text, states=wanted, include_retracted=all_versions,
        include_amended=all_versions, include_void=all_versions, limit=limit, **narrowed,
    )  # fmt: skip
    typed = {
        "text": text,
        **narrowed,
        "state": states,
        "all versions": all_versions,
        "limit": limit,
    }
    found = read.search(session, query, Purpose.SHOW, selection.in_words(session, typed))
    _print(found, pack, distrust(session.store, pack), as_json=as_json)
    if not found:
        for word, like in read.like_words(session, text):
            hint = f" Like it: {', '.join(map(shown, like))}." if like else ""
            click.echo(f"  note: no observation has the word {shown(word)}.{hint}", err=True)
    if not all_versions:
        say_left_out(read.left_out(session))


def _show_drafts(session: Session, *, as_json: bool) -> None:
    for kept in draft_store.all_drafts(session):
        line = draft_words(kept.draft)
        if as_json:
            click.echo(json_text({"state": "draft", "typed": line}))
        else:
            click.echo(f"draft  {stamp(kept.saved_at)}  {shown(line)}")


def _print(rows: list[ObservationRow], pack: Pack, doubt: Distrust, *, as_json: bool) -> None:
    if as_json:
        for row in rows:
            click.echo(json_text(_members(row, doubt)))
        return
    if not rows:
        click.echo("No observations. Log one with `fieldapp log`, or ask for fewer restrictions.")
        return
    label, word = labels(pack.vocabulary, "en"), words("en")
    click.echo(
        table(
            ("hash", "event", "state", "what", "post"),
            [
                (
                    row.hash.hex()[:12],
                    span(row.observation.time) if row.observation.time else "not told",
                    _state(row, doubt),
                    brief(row.observation, label, word),
                    place_name(row.observation),
                )
                for row in rows
            ],
        )
    )


def _state(row: ObservationRow, doubt: Distrust) -> str:
    marks = [_STATES.get(row.state, row.state)]
    if row.reason:
        marks.append(f"without effect: {reason_words(row.reason)}")
    elif row.retracted_by:
        marks.append("retracted")
    elif row.amended_by:
        marks.append("replaced")
    elif row.original:
        marks.append("amended")
    marks += sorted(flag.replace("_", " ") for flag in row.flags)
    doubted = "" if row.reason else _DISTRUST.get(doubt(row.kid), "")
    return ", ".join(filter(None, [*marks, doubted]))


def _members(row: ObservationRow, doubt: Distrust) -> dict[str, Any]:
    typed = {f"typed: {name}": text for name, text in row.observation.as_typed}
    cells = columns(row) | {"distrust": doubt(row.kid)}
    return {name: value for name, value in cells.items() if value not in (None, "")} | typed
