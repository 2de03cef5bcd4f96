"""Card that asks what task is given about a record: to whom, what kind, until when, where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from fieldapp.app.records import task_signing
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.task_signing import TypedTask
from fieldapp.app.records.tasks import GivenTask
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.basics import margins
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.record_words import task_kinds, urgency_words
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.wording.safe_text import visible

LONGEST: Final = 60  # letters of another task's text in the list


class TaskFields(QWidget):
    """The fields below the text.

    Args:
        signer: Whom the task goes to where nobody is named.
        others: Unfinished tasks, one of which may be its twin.
        zone: IANA name of the zone that times are shown in.
    """

    def __init__(self, signer: str, others: Sequence[GivenTask], zone: str) -> None:
        super().__init__()
        self.kind = _choice({kind: task_kinds()[kind] for kind in task_signing.KINDS})
        self.to = Field(tr("For whom: a call sign or a team"), hint=visible(signer))
        self.due = Field(tr("Due (may stay empty)"), hint=tr("1600, or 3 Oct 1600"))
        self.place = Field(tr("Where (may stay empty)"), hint=tr("Coordinates or a known place"))
        self.urgency = _choice({each: urgency_words()[each] for each in task_signing.URGENCIES})
        self.pair = _choice(
            {"": tr("no other task")}
            | {each.hash.hex(): _task_words(each, zone) for each in others}
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 0, 0))
        for each in (
            *_named(tr("Kind of task"), self.kind),
            self.to,
            self.due,
            self.place,
            *_named(tr("How urgent"), self.urgency),
            *(_named(tr("At the same time as"), self.pair) if others else ()),
        ):
            column.addWidget(each)

    def typed(self, text: str, about: bytes) -> TypedTask:
        """The task as it stands in the fields."""
        return TypedTask(
            to=self.to.text.strip(),
            text=text,
            kind=self.kind.currentData(),
            due=self.due.text,
            place=self.place.text,
            about=(about.hex(),),
            pair=self.pair.currentData(),
            urgency=self.urgency.currentData(),
        )


def ask_task(
    found: Detail,
    others: Sequence[GivenTask],
    zone: str,
    done: Callable[[TypedTask], object],
    gone: Callable[[], object],
) -> QFrame:
    """A card that asks what is to be done about a record; `done` gets the task."""
    fields = TaskFields(found.signer, others, zone)
    return ask_reason(
        tr("Give a task about this record"),
        tr("It is signed, and goes to {signer} unless somebody else is named.").format(
            signer=visible(found.signer)
        ),
        tr("Sign the task"),
        lambda text: done(fields.typed(text, found.listed.hash)),
        gone,
        asked=tr("What is to be done?"),
        more=fields,
    )


def _choice(words: Mapping[str, str]) -> DropDown:
    made = DropDown()
    for code, text in words.items():
        made.addItem(text, code)
    made.setMinimumContentsLength(8)
    made.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _named(name: str, choice: DropDown) -> tuple[QLabel, DropDown]:
    made = QLabel(name)
    made.setBuddy(choice)
    choice.setAccessibleName(name)
    return made, choice


def _task_words(each: GivenTask, zone: str) -> str:
    due = "" if each.task.due is None else in_named_zone(each.task.due, zone)
    kind = task_kinds().get(each.task.kind, each.task.kind)
    text = each.task.text if len(each.task.text) <= LONGEST else f"{each.task.text[:LONGEST]}…"
    return visible(" · ".join(filter(None, (each.laptop, kind, due, text))))
