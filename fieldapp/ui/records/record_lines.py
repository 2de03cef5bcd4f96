"""One record in plain words, part by part: for the pane, for the clipboard, and on paper."""

from __future__ import annotations

from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.app.records.record_detail import Detail, EvidencePiece, Happened
from fieldapp.app.records.tasks import UNFINISHED
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.record_words import (
    answer_words,
    body_words,
    decided,
    distrust_words,
    judged,
    request_words,
    state_of,
    title_of,
    waiting_words,
    without_effect,
)
from fieldapp.ui.base.texts import counted, size_words, tr
from fieldapp.wording.observation_text import moment
from fieldapp.wording.safe_text import quoted

HeadedLines = tuple[str, list[str]]
"""A heading, "" for none, and its lines."""


def grouped(digits: str) -> str:
    """A hash in groups of eight, so that it can wrap and be read aloud."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def when_words(found: Detail, zone: str) -> str:
    """Time of the event, in a zone that is named; of signing, where no event is told."""
    if found.observation is not None and found.observation.time is not None:
        return moment(found.observation.time)
    return in_named_zone(found.signed_at, zone)


def edits_shown(draft: Draft, lexicon: Lexicon | None) -> dict[str, str]:
    """Fields told in the form of a draft, as they stand now: the line may have told them anew."""
    if lexicon is None:
        return dict(draft.edits)
    texts = lexicon.understand(draft, now()).texts
    found = {name: texts.get(name, text) for name, text in draft.edits.items()}
    return {name: lexicon.shown(name, text) for name, text in found.items() if text}


def head_words(found: Detail, zone: str) -> str:
    """Time, and below it what a glance must not miss: what was decided, and its files."""
    files = counted("{count} files", found.listed.files) if found.listed.files else ""
    words = " · ".join(filter(None, (decided(found.listed), *_waiting(found), files)))
    return f"{when_words(found, zone)}\n{words}" if words else when_words(found, zone)


def _waiting(found: Detail) -> list[str]:
    """Questions and tasks about it that nobody has finished, by their number."""
    waiting = [each.what for each in found.history if each.state in UNFINISHED]
    return waiting_words(waiting.count("asked"), waiting.count("tasked"))


def warning_lines(found: Detail) -> list[str]:
    """Warning to whoever reads it: it has no effect, or its laptop is trusted no more."""
    row = found.listed
    if row.reason:
        return [f"⚠ {without_effect(row.reason)}"]
    doubt = "" if found.observation is None else distrust_words(row.distrust, row.signer)
    return [f"⚠ {doubt}"] if doubt else []


def heading_of(found: Detail) -> str:
    """Heading of a record, in one line."""
    body = found.listed.body
    return title_of(found.listed) or (body_words(body) if body is not None else "")


def signed_lines(found: Detail, zone: str) -> list[str]:
    """Proof of a record: its state, who signed it when, its place in the log, its hash."""
    text = tr("No. {number}, signed {time} by {signer}").format(
        number=found.listed.seq, time=in_named_zone(found.signed_at, zone), signer=found.signer
    )
    clock = "" if found.clock == "device" else f" ({found.clock.replace('_', ' ')})"
    lines = [state_of(found.listed), f"{text}{clock}"]
    lines.append(tr("by the clock of the laptop, which is a claim"))
    if found.log_index is not None:
        lines.append(tr("Place {index} in the hub's log").format(index=found.log_index))
    return [*lines, grouped(found.listed.hash.hex())]


def retraction_lines(found: Detail) -> list[str]:
    """Words about a record that was retracted, and about the retraction while it is only here."""
    lines = [tr("✗ Retracted: it stays visible and counts no more.")]
    signed = [each for each in found.history if each.what == "retracted" and not each.reason]
    if not found.sent:
        lines.append(tr("Neither it nor its retraction was sent: headquarters does not count it."))
    elif signed and signed[-1].state in ("signed", "sealed"):
        lines.append(tr("The retraction itself is only here: send it, headquarters still counts."))
    return lines


def happened_words(each: Happened) -> str:
    """One event of its history."""
    words = {
        "version": "{text}",
        "amended": tr("corrected: {text}"),
        "retracted": tr("retracted: {text}"),
        "contradicted": tr("contradicted by {signer}: {text}"),
        "reviewed": tr("reviewed by {signer}: {text}"),
        "found": tr("finding: {text}"),
        "placed": tr("placed by headquarters, {signer}: {text}"),
        "unplaced": tr("placement withdrawn by {signer}: {text}"),
        "asked": tr("{signer} asked: {text}"),
        "tasked": tr("task by {signer}: {text}"),
        "answered": tr("{signer} answered: {text}"),
    }
    state, dot, note = each.text.partition(" · ")
    text = f"{judged(state)}{dot}{note}" if each.what in ("reviewed", "found") else each.text
    if each.what == "answered":
        text = f"{answer_words().get(state, state)}{dot}{note}"
    what = "contradicted" if each.reason == "contradicts" else each.what
    text = words[what].format(text=quoted(text), signer=each.signer)
    return f"{text} ({without_effect(each.reason)})" if each.reason else text


def piece_lines(piece: EvidencePiece, zone: str) -> list[str]:
    """A piece of evidence: what it is, where it is, its hash."""
    where = tr("here, encrypted") if piece.here else tr("✗ missing on this laptop")
    if piece.can_ask or piece.asked is not None:
        where = tr("not on this laptop")
    if piece.erased:
        where = erased_words(piece.erased)
    words = [f"{piece.media_type}, {size_words(piece.size)}, {where}"]
    if piece.asked is not None:
        words.append(request_words(piece.asked, zone))
    return ["\n".join(words), grouped(piece.sha256.hex())]


def erased_words(reason: str) -> str:
    """Words in place of a piece that headquarters erased."""
    return tr("erased by headquarters: {reason}").format(reason=reason)


def sealed_lines(found: Detail) -> list[str]:
    """Number of sealed fields of a record, and why some of them were erased."""
    if not found.sealed:
        return []
    words = counted("{count} sealed fields, such as a source's name", found.sealed)
    return [words, *map(erased_words, found.erased_values)]


def parts(found: Detail, zone: str) -> list[HeadedLines]:
    """All of it, from the top."""
    sections: list[HeadedLines] = [("", [when_words(found, zone)])]
    sections[0][1].extend(warning_lines(found))
    if found.lines:
        sections.append(("", [f"{name}: {quoted(text)}" for name, text in found.lines]))
    signed = signed_lines(found, zone)
    if found.log_index is None:
        signed.insert(-1, tr("Its place in the hub's log is not known here."))
    sections.append((tr("Signed"), signed))
    if len(found.history) > 1:
        sections.append(
            (
                tr("History"),
                [
                    f"{in_named_zone(each.at, zone)}: {happened_words(each)}"
                    for each in found.history
                ],
            )
        )
    sections += [(tr("Evidence"), piece_lines(piece, zone)) for piece in found.evidence]
    if found.typed:
        sections.append((tr("As typed"), [f"{name}: {text}" for name, text in found.typed]))
    if found.sealed:
        sections.append(("", sealed_lines(found)))
    return sections


def as_text(found: Detail, zone: str) -> str:
    """All of it as plain text."""
    blocks = [
        "\n".join([heading, *lines] if heading else lines) for heading, lines in parts(found, zone)
    ]
    return "\n\n".join([heading_of(found), *blocks])
