"""Words of the window for exchanges with headquarters: what came, what the log proves of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fieldapp.app.exchange import exchange_summary
from fieldapp.app.exchange.exchange_summary import Arrived, LastExchange, Sender
from fieldapp.app.exchange.other_histories import FOLDER, HistoryAlarm
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.texts import counted, tr
from fieldapp.wording.safe_text import visible

MOST_NAMED: Final = 6  # laptops in one sentence; the inbox has all of them


def unwitnessed_words(count: int) -> str:
    """Own records in the log that too few witnesses cosigned."""
    return counted(
        "{count} records are in the log, not witnessed yet: they count as proven once the "
        "cosigned checkpoint has come.",
        count,
    )


def history_words(name: str, size: int, root: bytes, *, signed: bool) -> str:
    """A laptop has seen another history of the log, and what that proves."""
    text = tr(
        "Laptop {name} has seen another history of the log: {size} entries, root {root}…"
    ).format(name=name, size=size, root=root.hex()[:16])
    proof = (
        tr("The log's key signed that head too: this proves that the log has two histories.")
        if signed
        else tr("The log's signature on that head did not come with it: look at that laptop.")
    )
    place = tr("Both heads are in this home's folder {folder}: show them to the security officer.")
    return f"{text} {proof} {place.format(folder=FOLDER)}"


def alarm_lines(alarms: Sequence[HistoryAlarm]) -> list[str]:
    """Each alarm in words, safe to show."""
    return [
        history_words(
            visible(each.call_sign or each.kid.hex()), each.size, each.root, signed=each.signed
        )
        for each in alarms
    ]


def last_words(last: LastExchange, zone: str) -> str:
    """When an exchange last took place, and what came last, in one line."""
    by_stick = tr("Last taken from a stick: {when}.")
    text = by_stick if last.way == exchange_summary.STICK else tr("Last with the hub: {when}.")
    words = [text.format(when=in_named_zone(last.at, zone))]
    if last.refused:
        words.append(tr("Some of it was refused."))
    elif last.brought is None or last.brought.at != last.at:
        words.append(tr("Nothing new."))
    if last.brought is not None and last.brought.at != last.at:
        words.append(tr("Before that, {when}:").format(when=in_named_zone(last.brought.at, zone)))
    return " ".join([*words, *(arrived_lines(last.brought) if last.brought else [])])


def arrived_lines(came: Arrived) -> list[str]:
    """Sentences on what an exchange brought, as its reader knows it; none where it was nothing."""
    lines = []
    if came.logged:
        text = counted("{count} of your records are proven to be in the log.", came.logged)
        lines.append(text)
    if came.counts:
        what = ", ".join(_counts(came.counts, came.laptops))
        lines.append(tr("Came: {what}.").format(what=what))
    if came.senders:
        lines.append(tr("From: {names}.").format(names=_senders(came)))
    if came.evidence:
        lines.append(counted("{count} files that you asked for came.", came.evidence))
    if came.shown:
        lines.append(counted("{count} items came: see the page Shown to us.", came.shown))
    if came.version:
        lines.append(tr("Mission pack version {number}.").format(number=came.version))
    return lines


def sender_words(sender: Sender) -> str:
    """A laptop's call sign, and counts of what it sent; safe to show."""
    return visible(f"{sender.name}: {', '.join(_counts(sender.counts))}")


def _senders(came: Arrived) -> str:
    named = [
        f"{visible(each.name)} ({', '.join(_counts(each.counts))})"
        for each in came.senders[:MOST_NAMED]
    ]
    more = len(came.senders) - len(named)
    return "; ".join([*named, *([counted("{count} more laptops", more)] if more else [])])


def _counts(count: Mapping[str, int], laptops: int = 0) -> Iterator[str]:
    """Counts of others' records: what is for the reader first."""
    if "questions" in count:
        yield counted("{count} questions to you", count["questions"])
    if "tasks" in count:
        yield counted("{count} tasks for you", count["tasks"])
    if "reviews" in count:
        yield counted("{count} reviews of your records", count["reviews"])
    if "answers" in count:
        yield counted("{count} answers to tasks", count["answers"])
    if "observations" in count and laptops:
        from_ = counted("from {count} laptops", laptops)
        yield counted("{count} observations {laptops}", count["observations"], laptops=from_)
    elif "observations" in count:
        yield counted("{count} observations", count["observations"])
    if "corrections" in count:
        yield counted("{count} corrections and retractions", count["corrections"])
    if "patrols" in count:
        yield counted("{count} notes of patrols", count["patrols"])
    if "judged" in count:
        yield counted("{count} reviews of others' records", count["judged"])
    if "given" in count:
        yield counted("{count} questions and tasks for others", count["given"])
    if "others" in count:
        yield counted("{count} other records", count["others"])
