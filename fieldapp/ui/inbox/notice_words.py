"""Words of the window for notices; every text is safe to show."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from fieldapp.app.records import notices
from fieldapp.app.records.notices import Notice
from fieldapp.app.records.record_list import RecordRow
from fieldapp.errors import of_parts
from fieldapp.ui.base.record_words import (
    fetch_words,
    judged,
    task_kinds,
    task_lines,
    task_states,
    title_of,
)
from fieldapp.ui.base.texts import said, tr
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.wording.safe_text import visible

UNREAD: Final = "●"
DONE: Final = "✓"


def sign(notice: Notice) -> str:
    """UNREAD, DONE, or nothing."""
    if not notice.read:
        return UNREAD
    return DONE if notice.done else ""


def heading(notice: Notice) -> str:
    """Heading of a notice, in a few words."""
    state = task_states().get(notice.state, notice.state)
    match notice.kind:
        case notices.URGENT:
            return tr("Urgent")
        case notices.REVIEW:
            return tr("Review: {state}").format(state=judged(notice.state))
        case notices.FINDING:
            return tr("Finding: {state}").format(state=judged(notice.state))
        case notices.CONTRADICTION:
            return tr("Contradicted")
        case notices.TASK:
            kind = notice.task.task.kind if notice.task is not None else ""
            words = task_kinds().get(kind, kind.replace("_", " "))
            return visible(words if notice.state == "open" else f"{words}: {state}")
        case notices.ANSWER:
            return visible(tr("Answer: {state}").format(state=state))
        case notices.PACK:
            return tr("Mission pack version {number}").format(number=notice.content["version"])
    return tr("Evidence that you asked for") if notice.kind == notices.EVIDENCE else tr("Refused")


def in_one_line(notice: Notice) -> str:
    """Text of a notice in one line, with the record that it is about."""
    titles = [title_of(row) for row in notice.rows.values()]
    return visible(" · ".join(filter(None, ("  ".join(says(notice)), *titles[:1]))))


def says(notice: Notice) -> list[str]:
    """Text of a notice, line by line."""
    if notice.kind == notices.REFUSAL:
        advice = said(notice.advice) or tr(
            "Nothing of it was taken. Receive again; if it comes back, tell headquarters."
        )
        lines = [said(notice.wrong), advice, notice.what]
    elif notice.kind == notices.PACK:
        lines = _changes(notice)
    elif notice.kind == notices.EVIDENCE:
        lines = [fetch_words(notice.state)]
    elif "earlier" in notice.content:
        lines = [
            tr(
                "Earlier urgent records of {name}, not listed here: {count}. Look in Records."
            ).format(name=notice.signer, count=notice.content["earlier"])
        ]
    elif notice.task is not None:
        _, *lines = task_lines(replace(notice.task.task, about=()))
        if notice.kind == notices.ANSWER and notice.task.note:
            lines = [notice.task.note, tr("Asked: {text}").format(text=lines[0])]
    else:
        lines = [notice.text]
    return [visible(line) for line in lines if line]


def _changes(notice: Notice) -> list[str]:
    content = notice.content
    lines = []
    if "role" in content:
        role = role_words().get(content["role"], content["role"])
        lines.append(tr("Your role is now: {role}").format(role=role))
    if "team" in content:
        lines.append(tr("Your team is now: {team}").format(team=content["team"]))
    if "officers" in content:
        lines.append(
            tr("The officers who decide about the mission have changed. Ask if that surprises you.")
        )
    if "ended" in content:
        lines.append(
            tr("The mission ends. Send everything; when all of it is in the log, wipe this laptop.")
        )
    if "revoked" in content:
        names = ", ".join(content["revoked"])
        lines.append(tr("No longer trusted: {names}").format(names=names))
    lines += [said(of_parts(parts)) for parts in content.get("content", ())]
    return lines or [tr("Nothing of it concerns your role, your team or whose key is trusted.")]


def record_line(row: RecordRow | None) -> str:
    """A record that a notice is about; None for one that is not here."""
    if row is None:
        return tr("A record that is not on this laptop.")
    return "\n".join(filter(None, (title_of(row), row.when, row.place)))
