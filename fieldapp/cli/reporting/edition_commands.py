"""`report freeze`, `sign`, `approve`, `publish`; `edition`: signed editions of the daily report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click

from fieldapp.app.judging import counting_state
from fieldapp.app.judging.typed_period import typed_day
from fieldapp.app.reporting import (
    edition_check,
    edition_freezing,
    edition_list,
    edition_publishing,
    edition_signing,
    edition_view,
)
from fieldapp.app.reporting.edition_freezing import WantedEdition
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.cli.base.common import counted, home_options, json_text, now, opened_session, shown
from fieldapp.languages import LANGUAGES
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.report.daily.edition_proposal import EDITION_KINDS, RELEASE_DEFAULT
from fieldapp.verification.findings.finding_checks import CHECKS
from fieldapp.wording.finding_text import finding_reason_words
from fieldapp.wording.observation_text import stamp

_SOME: Final = 8
_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@home_options
@click.option("--number", required=True, help="As it is printed: 241/2026.")
@click.option("--day", required=True, help="The operational day, or the last one: 2018-09-16.")
@click.option("--days", default=1, show_default=True, help="How many days, up to that one.")
@click.option(
    "--kind",
    type=click.Choice(EDITION_KINDS),
    default="daily",
    show_default=True,
    help="Of edition; a correction names the one that it corrects.",
)
@click.option("--corrects", default="", help="Number of the edition that a correction corrects.")
@click.option("--note", default="", help="What is said of it, such as what is corrected.")
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice(tuple(LANGUAGES)),
    default=("en",),
    show_default="en",
    help="Of the PDFs, the binding one first; may be given several times.",
)
@click.option(
    "--audience",
    type=click.Choice(AUDIENCES),
    default="internal",
    show_default=True,
    help="The widest that it may go to: a copy is made for each up to it.",
)
@click.option(
    "--release",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=RELEASE_DEFAULT,
    help="Release policy: what others than the mission see; the program's own where left out.",
)
@click.option("--out", type=_FOLDER, required=True, help="A folder that does not exist yet.")
def freeze(
    *,
    home: Path,
    passphrase_file: Path | None,
    number: str,
    day: str,
    days: int,
    kind: str,
    corrects: str,
    note: str,
    languages: tuple[str, ...],
    audience: str,
    release: Path,
    out: Path,
) -> None:
    """Freeze a report at the newest entry of the log; at headquarters. It is to be signed then."""
    with opened_session(home, passphrase_file) as session:
        wanted = WantedEdition(
            number=number,
            kind=kind,
            last=typed_day(day, counting_state.state_at(session), now()),
            days=days,
            languages=tuple(dict.fromkeys(languages)),
            audience=audience,
            release=release.read_bytes(),
            corrects=corrects,
            note=note,
        )
        frozen = edition_freezing.freeze(session, wanted, out, now=now(), step=lambda *_: None)
        waiting = edition_list.waiting(session, number)
    made = frozen.edition
    size, _ = made.basis or (0, b"")
    click.echo(f"Frozen at entry {size}: edition {shown(made.number)}.")
    click.echo(f"Root of its content: {made.roots[0][1].hex()}")
    click.echo(f"Written to {shown(str(out))}. A person of headquarters signs it: report sign.")
    if waiting:
        text = f"  note: another edition with the number {made.number} waits for an approval."
        click.echo(shown(f"{text} The one that is approved first holds."), err=True)
    for beside in frozen.beside:
        click.echo(
            f"  note: edition {shown(beside)} of these days is in force, and this one does not "
            "correct it: --kind correction --corrects does.",
            err=True,
        )
    for audience_, number_ in frozen.lone.items():
        if number_:
            rows = counted(number_, "row")
            text = (
                f"  note: copy for {audience_}: {rows} alone at their place and hour; look at them."
            )
            click.echo(text, err=True)
    tell_regions(frozen.otherwise)


def tell_regions(otherwise: Sequence[bytes]) -> None:
    """Note records that move a total of a region; see `fieldapp show`."""
    if otherwise:
        records = ", ".join(each.hex()[:16] for each in otherwise[:_SOME])
        more = f" and {len(otherwise) - _SOME} more" if len(otherwise) > _SOME else ""
        click.echo(
            f"  note: {counted(len(otherwise), 'record')} with another region than the list of "
            f"places has, or others of their post: {records}{more}.",
            err=True,
        )


@click.command()
@home_options
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def sign(*, home: Path, passphrase_file: Path | None, folder: Path) -> None:
    """Sign the frozen report in FOLDER as its author; another person must approve it."""
    with opened_session(home, passphrase_file) as session:
        made = edition_signing.sign(
            session, edition_signing.open_folder(session, folder), now=now()
        )
    digits = made.record.hash.hex()[:16]
    click.echo(f"Signed {digits}: edition {shown(made.body.number)}. {_standing(made)}.")


@click.command()
@home_options
@click.argument("record_hash", metavar="HASH")
@click.option(
    "--files",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The frozen folder; needed to approve.",
)
@click.option("--return", "returned", is_flag=True, help="Send it back with a question.")
@click.option("--dissent", is_flag=True, help="Disagree; it stays open and this goes with it.")
@click.option("--note", default="", help="Why; needed unless you approve.")
def approve(
    *,
    home: Path,
    passphrase_file: Path | None,
    record_hash: str,
    folder: Path | None,
    returned: bool,
    dissent: bool,
    note: str,
) -> None:
    """Approve the edition HASH of another person, whose files are compared with what it names."""
    if returned and dissent:
        raise click.UsageError("Give --return or --dissent, not both.")
    verdict = "returned" if returned else "dissent" if dissent else "approved"
    with opened_session(home, passphrase_file) as session:
        found = edition_list.of_hash(session, record_hash)
        frozen = edition_signing.open_folder(session, folder, found) if folder else None
        made = edition_signing.judge(session, found, verdict, note, frozen, now=now())
    click.echo(f"Signed: edition {shown(made.body.number)} {verdict}. {_standing(made)}.")


@click.command()
@home_options
@click.argument("number")
@click.option("--audience", type=click.Choice(AUDIENCES), required=True, help="Who gets it.")
@click.option("--out", type=_FOLDER, required=True, help="A folder that does not exist yet.")
def publish(
    *, home: Path, passphrase_file: Path | None, number: str, audience: str, out: Path
) -> None:
    """Write the edition NUMBER for an audience, with the proofs of both signatures.

    It is checked first; what does not hold is not published.
    """
    with opened_session(home, passphrase_file) as session:
        found = edition_list.of_number(session, number)
        pages = edition_publishing.publish(session, found, audience, out, now=now())
    click.echo(f"Published edition {shown(number)} for {audience} readers: {shown(str(out))}")
    click.echo(shown(f"  pass on: {', '.join(pages)}"))
    for each in found.corrected_by:
        click.echo(
            shown(f"  note: edition {each.number} corrects this one; publish that too."), err=True
        )
    if found.corrects:
        again = "again too: its pages then say that it is corrected."
        click.echo(shown(f"  note: publish edition {found.corrects} {again}"), err=True)


# --- Editions.


@click.group()
def edition() -> None:
    """Editions of the daily report: who signed and approved them, checks, differences."""


@edition.command("show")
@home_options
@click.argument("number", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show_edition(
    *, home: Path, passphrase_file: Path | None, number: str | None, as_json: bool
) -> None:
    """Show the edition NUMBER with its files, or list all editions in the order of the log."""
    with opened_session(home, passphrase_file) as session:
        if number is None:
            found = edition_list.listed(session)
        else:
            found = [edition_list.of_number(session, number)]
    for each in found:
        if as_json:
            click.echo(json_text(_members(each)))
            continue
        body = each.body
        size, _ = body.basis or (0, b"")
        head = f"{each.record.hash.hex()[:12]}  {body.number}  {body.kind}, as of entry {size}"
        click.echo(shown(f"{head}  [{_standing(each)}]  {body.note}".rstrip()))
        if number is not None:
            for line in _lines(each):
                click.echo(shown(line))
    if not found and not as_json:
        click.echo("No editions.")


@edition.command("check")
@home_options
@click.argument("number")
def check_edition(*, home: Path, passphrase_file: Path | None, number: str) -> int:
    """Check the edition NUMBER with all records: each cell is computed again at its entry."""
    with opened_session(home, passphrase_file) as session:
        found = edition_check.check(session, edition_list.of_number(session, number))
    for each in found:
        click.echo(shown(f"{'ok ' if each.holds else 'NOT'}  {each.text}"))
    return 0 if all(each.holds for each in found) else 1


@edition.command("diff")
@home_options
@click.argument("number")
@click.argument("other")
def diff_editions(*, home: Path, passphrase_file: Path | None, number: str, other: str) -> None:
    """Say what the edition OTHER changed of the edition NUMBER, which is of the same days."""
    with opened_session(home, passphrase_file) as session:
        one, two = (edition_list.of_number(session, each) for each in (number, other))
        found = edition_view.differences(session, one, two, "en")
    for line in found or ("Nothing changed.",):
        click.echo(shown(line))


def _standing(found: ListedEdition) -> str:
    if found.waits:
        return "waiting for another person's approval"
    if found.effect.reason:
        reason = found.effect.reason
        return f"without effect: {finding_reason_words(reason, CHECKS.get(reason))}"
    standing = "in force" if found.since is None else f"in force since entry {found.since}"
    return "; ".join(
        [standing, *(f"corrected by edition {each.number}" for each in found.corrected_by)]
    )


def _lines(found: ListedEdition) -> list[str]:
    body = found.body
    start, seconds = body.period or (found.record.signed_at, 0)
    lines = [
        f"  from {stamp(start)}, {seconds // 3600} hours; for {body.audience} readers",
        f"  signed {stamp(found.record.signed_at)}, root {dict(body.roots).get(0, b'').hex()}",
    ]
    if body.supersedes:
        lines.append(f"  corrects edition {found.corrects or body.supersedes.hex()}")
    for record, why in found.verdicts:
        said_ = edition_list.edition_body(record)
        reason = f", without effect: {finding_reason_words(why, CHECKS.get(why))}" if why else ""
        lines.append(f"  {said_.state} {stamp(record.signed_at)}{reason} {said_.note}".rstrip())
    return lines + [f"  {each.sha256.hex()}  {each.name}" for each in body.files]


def _members(found: ListedEdition) -> dict[str, Any]:
    body = found.body
    start, seconds = body.period or (None, 0)
    return {
        "hash": found.record.hash.hex(),
        "number": body.number,
        "kind": body.kind,
        "period": [start and start.isoformat(), seconds],
        "audience": body.audience,
        "languages": list(body.languages),
        "basis": body.basis and [body.basis[0], body.basis[1].hex()],
        "root": dict(body.roots).get(0, b"").hex(),
        "files": [{"name": e.name, "sha256": e.sha256.hex(), "size": e.size} for e in body.files],
        "previous": body.previous and body.previous.hex(),
        "supersedes": body.supersedes and body.supersedes.hex(),
        "corrects": found.corrects or None,
        "corrected_by": [each.number for each in found.corrected_by],
        "note": body.note,
        "kid": found.record.kid.hex(),
        "signed_at": found.record.signed_at.isoformat(),
        "entry": found.entry,
        "since": found.since,
        "why_not": found.effect.reason or None,
        "verdicts": [
            {
                "hash": record.hash.hex(),
                "kid": record.kid.hex(),
                "signed_at": record.signed_at.isoformat(),
                "verdict": edition_list.edition_body(record).state,
                "note": edition_list.edition_body(record).note,
                "why_not": why or None,
            }
            for record, why in found.verdicts
        ],
    }
