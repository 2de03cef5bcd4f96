"""Card that asks what task is given about a record: to whom, what kind, until when, where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from fieldapp.app.records import task_signing
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.task_signing import TaskReading, TypedTask
from fieldapp.app.records.tasks import GivenTask
from fieldapp.observation.local_time import in_named_zone
from fieldapp.observation.notation import position
from fieldapp.ui.base.basics import margins
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.record_words import task_kinds, urgency_words
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.reason import ask_reason
from fieldapp.wording.safe_text import quoted, visible

SOON_MS: Final = 300  # after the last key
LONGEST: Final = 60  # letters of another task's text in the list


Check = Callable[[QWidget, TypedTask, Callable[[TaskReading], None]], object]
"""(for whom, task, gets how it was read) reads a task back."""
Give = Callable[[bytes, TypedTask, Sequence[str]], object]
"""(hash of the record, task, call signs of whom it goes to) signs a task."""


class TypedFields(QWidget):
    """Fields below the text of a task; each says how it is read as it is typed.

    Args:
        about: Hash of the record.
        zone: IANA name of the zone that times are shown in.
        check: Reads what is typed back.
        fields: By their names in a reading.

    Attributes:
        goes_to: Call signs of whom it goes to.
    """

    def __init__(self, about: bytes, zone: str, check: Check, fields: Mapping[str, Field]) -> None:
        super().__init__()
        self._about, self._zone, self._check = about, zone, check
        self._fields = fields
        self.goes_to: Sequence[str] = ()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        for field in fields.values():
            field.edited.connect(lambda _text: self._soon.start())

    def typed(self, text: str) -> TypedTask:
        """The task as it stands in the fields."""
        raise NotImplementedError

    def look(self, then: Callable[[], object] | None = None) -> None:
        """Say below each field how it is read; `then` is done where all of it can be signed."""
        asked = self.typed("")

        def came(read: TaskReading) -> None:
            if asked != self.typed(""):
                return  # somebody typed on
            self.show_reading(read)
            wrong = [field for name, field in self._fields.items() if name in read.errors]
            if then is not None and wrong:
                wrong[0].line.setFocus()
            elif then is not None:
                then()

        self._check(self, asked, came)

    def show_reading(self, read: TaskReading) -> None:
        """Say below each field how it is read, or why it cannot be."""
        self.goes_to = read.to
        readings = {
            "to": _to_words(read),
            "due": "" if read.due is None else in_named_zone(read.due, self._zone),
            "place": "" if read.place is None else position.format_place(read.place),
        }
        for name, field in self._fields.items():
            error = read.errors.get(name)
            field.read_back("" if error else readings[name])
            field.set_error(in_words(error) if error else "")


class QuestionFields(TypedFields):
    """When an answer to a question is due; arguments as TypedFields."""

    def __init__(self, about: bytes, zone: str, check: Check) -> None:
        self.due = Field(tr("An answer is due (may stay empty)"), hint=_due_hint())
        super().__init__(about, zone, check, {"due": self.due})
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 0, 0))
        column.addWidget(self.due)

    def typed(self, text: str) -> TypedTask:
        """The question as it stands in the field."""
        about = (self._about.hex(),)
        return TypedTask(to="", text=text, kind="question", due=self.due.text, about=about)


class WhomField(TypedFields):
    """Whom an inquiry about a statement goes to; arguments as TypedFields."""

    def __init__(self, about: bytes, zone: str, check: Check) -> None:
        self.to = Field(tr("Call sign or team"), hint=tr("who is to look"))
        super().__init__(about, zone, check, {"to": self.to})
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 0, 0))
        column.addWidget(self.to)

    def typed(self, text: str) -> TypedTask:
        """The inquiry as it stands in the field."""
        to = self.to.text.strip()
        return TypedTask(to=to, text=text, kind="inquiry", about=(self._about.hex(),))


class TaskFields(TypedFields):
    """The fields below the text of a task; arguments as TypedFields.

    Args:
        signer: Whom the task goes to where nobody is named.
        others: Unfinished tasks, one of which may be its twin.
    """

    def __init__(
        self, about: bytes, zone: str, check: Check, *, signer: str, others: Sequence[GivenTask]
    ) -> None:
        self.kind = _choice({kind: task_kinds()[kind] for kind in task_signing.KINDS})
        self.to = Field(tr("For whom: a call sign or a team"), hint=visible(signer))
        self.due = Field(tr("Due (may stay empty)"), hint=_due_hint())
        self.place = Field(tr("Where (may stay empty)"), hint=tr("Coordinates or a known place"))
        self.urgency = _choice({each: urgency_words()[each] for each in task_signing.URGENCIES})
        self.pair = _choice(
            {"": tr("no other task")}
            | {each.hash.hex(): _task_words(each, zone) for each in others}
        )
        read_back = {"to": self.to, "due": self.due, "place": self.place}
        super().__init__(about, zone, check, read_back)
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

    def typed(self, text: str) -> TypedTask:
        """The task as it stands in the fields."""
        return TypedTask(
            to=self.to.text.strip(),
            text=text,
            kind=self.kind.currentData(),
            due=self.due.text,
            place=self.place.text,
            about=(self._about.hex(),),
            pair=self.pair.currentData(),
            urgency=self.urgency.currentData(),
        )


def ask_question(
    found: Detail,
    read: TaskReading,
    *,
    zone: str,
    check: Check,
    give: Give,
    gone: Callable[[], object],
) -> QFrame:
    """A card that asks what whoever signed a record is asked."""
    fields = QuestionFields(found.listed.hash, zone, check)
    copied = [_copied_words(name) for name in read.copied]
    goes = tr("The question is signed and goes to {signer} alone.").format(signer=found.signer)
    return ask_reason(
        tr("Ask who signed it"),
        "\n".join([goes, *copied]),
        tr("Sign the question"),
        lambda text: give(found.listed.hash, fields.typed(text), read.to),
        gone,
        asked=tr("What do you ask?"),
        more=fields,
        check=fields.look,
    )


def ask_task(
    found: Detail,
    others: Sequence[GivenTask],
    read: TaskReading,
    *,
    zone: str,
    check: Check,
    give: Give,
    gone: Callable[[], object],
) -> QFrame:
    """A card that asks what is to be done about a record.

    Args:
        found: The record.
        others: Unfinished tasks, one of which may be its twin.
        read: How the task is read while nobody is named.
        zone: IANA name of the zone that times are shown in.
        check: Reads what is typed back.
        give: Signs the task.
        gone: Called instead where the person thinks better of it.
    """
    signer = "" if "to" in read.errors else found.signer
    fields = TaskFields(found.listed.hash, zone, check, signer=signer, others=others)
    fields.show_reading(read)
    goes = tr("It is signed, and goes to {signer} unless somebody else is named.")
    return ask_reason(
        tr("Give a task about this record"),
        goes.format(signer=visible(signer)) if signer else tr("It is signed. Name who gets it."),
        tr("Sign the task"),
        lambda text: give(found.listed.hash, fields.typed(text), fields.goes_to),
        gone,
        asked=tr("What is to be done?"),
        more=fields,
        check=fields.look,
    )


def _due_hint() -> str:
    return tr("1600, tomorrow 0900, or 3 Oct 1600")


def _to_words(read: TaskReading) -> str:
    return visible("\n".join([", ".join(read.to), *map(_copied_words, read.copied)]))


def _copied_words(name: str) -> str:
    text = tr("⚠ The key of {name} was copied: whoever has it reads this, too.")
    return text.format(name=visible(name))


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
    return quoted(" · ".join(filter(None, (each.laptop, kind, due, text))))
