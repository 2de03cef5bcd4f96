"""Words for editions: their kind, readers and state, what is signed, and how a recount ends."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.edition_view import SignedWords, ViewedEdition
from fieldapp.app.reporting.report_recount import OTHER, PART, Recount
from fieldapp.observation.local_time import in_zone
from fieldapp.ui.base.record_words import without_effect
from fieldapp.ui.base.texts import counted, figure, language_names, tr
from fieldapp.wording.safe_text import visible

_NAMED: Final = 6
"""Cells that are named one by one."""


def audience_words() -> dict[str, str]:
    """Words for the readers of a copy or a text."""
    return {
        "internal": tr("for the mission alone"),
        "parties": tr("for the parties too"),
        "public": tr("for everybody"),
    }


def kind_words() -> dict[str, str]:
    """Words for the kinds of editions."""
    return {
        "daily": tr("daily report"),
        "spot": tr("spot report"),
        "weekly": tr("weekly report"),
        "thematic": tr("thematic report"),
        "correction": tr("correction"),
    }


def verdict_words() -> dict[str, str]:
    """Words for what a second person says of an edition."""
    return {
        "approved": tr("approved by {who}"),
        "returned": tr("sent back by {who}"),
        "dissent": tr("{who} disagrees"),
    }


def days_words(last: date, days: int) -> str:
    """Operational days, by the last of them and their number.

    >>> days_words(date(2018, 9, 16), 2)
    '2018-09-15 – 2018-09-16'
    """
    first = last - timedelta(days=days - 1)
    return f"{last}" if days == 1 else f"{first} – {last}"


def state_of(found: ListedEdition) -> str:
    """State of an edition, in short."""
    if found.waits:
        return tr("waits for another person's approval")
    if not found.in_force:
        return without_effect(found.effect.reason)
    since = tr("in force")
    if found.since is not None:
        since = tr("in force since entry {entry}").format(entry=figure(found.since))
    corrected = tr("corrected by edition {number}")  # first: a list has no room for both
    return "; ".join(
        [*(corrected.format(number=each.number) for each in found.corrected_by), since]
    )


def corrects_line(corrected: bytes, number: str) -> str:
    """The edition that an edition corrects.

    Args:
        corrected: Hash of that one.
        number: Of it; "" where it is not here.
    """
    if number:
        return tr("Corrects edition {number}").format(number=number)
    text = tr("Corrects an edition that is not here, {digits}")
    return f"⚠ {text.format(digits=corrected.hex(' ', 4))}"


def edition_lines(viewed: ViewedEdition, zone: str) -> list[str]:
    """An edition in full: days, basis, root, who signed, and what others said."""
    body = viewed.found.body
    lines = [state_of(viewed.found), *_frozen_lines(viewed.found, zone)]
    signed = in_zone(viewed.found.record.signed_at, zone)
    lines.append(tr("Signed by {who}, {time}").format(who=viewed.author, time=signed))
    for each in viewed.verdicts:
        words = verdict_words().get(each.code, each.code).format(who=each.who)
        words = f"{words}, {in_zone(each.at, zone)}"
        reason = without_effect(each.reason) if each.reason else ""
        lines.append(" · ".join(filter(None, (words, each.note, reason))))
    if body.note:
        lines.append(body.note)
    return [visible(each) for each in lines]


def published_lines(found: ListedEdition, folder: Path, pages: Sequence[str]) -> list[str]:
    """Words for who published an edition: where it is, what to pass on, what to publish too."""
    text = tr("Edition {number} is in {folder}. Pass on {pages}.")
    lines = [text.format(number=found.body.number, folder=folder, pages=", ".join(pages))]
    note = tr("Edition {number} corrects this one; publish that too.")
    lines += [f"⚠ {note.format(number=each.number)}" for each in found.corrected_by]
    if found.corrects:
        note = tr("Publish edition {number} again too: its pages then say that it is corrected.")
        lines.append(f"⚠ {note.format(number=found.corrects)}")
    return lines


def _frozen_lines(found: ListedEdition, zone: str) -> list[str]:
    body = found.body
    lines = []
    if body.period is not None:
        start, seconds = body.period
        ends = start + timedelta(seconds=seconds)
        period = tr("{first} to {last}, {hours} hours")
        lines.append(
            period.format(
                first=in_zone(start, zone), last=in_zone(ends, zone), hours=seconds // 3600
            )
        )
    if body.basis is not None:
        lines.append(tr("Frozen at entry {entry} of the log").format(entry=figure(body.basis[0])))
    lines.append(audience_words().get(body.audience, body.audience))
    if body.supersedes is not None:
        lines.append(corrects_line(body.supersedes, found.corrects))
    for _, root in body.roots:
        lines.append(tr("Root of its content {root}").format(root=root.hex(" ", 4)))
    return lines


def signed_lines(words: SignedWords, zone: str) -> list[str]:
    """All that whoever signs or approves is shown of a frozen report."""
    frozen = words.frozen
    body = frozen.edition
    names = language_names()
    kind = kind_words().get(body.kind, body.kind)
    lines = [tr("Edition {number}, {kind}").format(number=body.number, kind=kind)]
    if body.supersedes is not None:
        lines.append(corrects_line(body.supersedes, words.corrects))
    if body.period is not None:
        start, seconds = body.period
        period = tr("{first} to {last}, {hours} hours")
        ends = start + timedelta(seconds=seconds)
        lines.append(
            period.format(
                first=in_zone(start, zone), last=in_zone(ends, zone), hours=seconds // 3600
            )
        )
    size, root = body.basis or (0, b"")
    basis = tr("Rests on entry {entry} of the log, root {root}")
    lines.append(basis.format(entry=figure(size), root=root.hex(" ", 4)))
    lines.append(
        tr("Copies: {audience}; pages in {languages}").format(
            audience=audience_words().get(body.audience, body.audience),
            languages=", ".join(names.get(each, each) for each in body.languages),
        )
    )
    if body.note:
        lines.append(body.note)
    lines += ["", *words.summary, ""]
    lines.append(counted("{count} texts", words.texts))
    if words.typed:
        typed = counted("{count} typed figures, bound to no record: {figures}", len(words.typed),
                        figures="; ".join(words.typed[:_NAMED]))  # fmt: skip
        lines.append(f"⚠ {typed}")
    lines.append(tr("Root of its content {root}").format(root=dict(body.roots)[0].hex(" ", 4)))
    lines.append(
        tr("SHA-256 of all that it says {digest}").format(digest=frozen.digest.hex(" ", 4))
    )
    return [visible(each) for each in lines]


def recount_words(found: Recount) -> str:
    """Words for a recount: the same, not the same, or of a part; and what it leaves out."""
    words = _recounted(found)
    if not found.corrects:
        return words
    apart = tr(
        "What changed since the earlier edition was not compared; headquarters can do that: Check."
    )
    return f"{words}\n⚠ {apart}"


def _recounted(found: Recount) -> str:
    if found.word == PART:
        text = tr(
            "⚠ This laptop holds a part: {here} of the {named} records that the report rests on. "
            "Its figures cannot be made again here; headquarters can: Check."
        )
        return text.format(here=figure(found.here), named=figure(found.named))
    if found.word == OTHER:
        cells = counted(
            "⚠ Not the same: {count} cells come out otherwise from the records here: {cells}.",
            len(found.paths),
            cells=", ".join(found.paths[:_NAMED]),
        )
        if not found.others:
            return cells
        more = counted(
            "{count} records of these days are here that the report does not rest on: they came "
            "later, or it left them out.",
            found.others,
        )
        return f"{cells} {more}"
    return counted(
        "The same: each figure comes out again from the {count} records here.", found.named
    )
