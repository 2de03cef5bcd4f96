"""Operational day in words: its posts and records, gaps, and the sign-off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldapp.app.patrol.sign_off import Day, Missing
from fieldapp.app.patrol.visits import Visit
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.records.record_types import Patrol
from fieldapp.observation.operational_day import parse_cut_off
from fieldapp.ui.base.basics import button, card, clear, label, margins, row, safe_label
from fieldapp.ui.base.record_words import state_of, title_of
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.signing_preview import Signing


class DayView(QWidget):
    """Operational day of a patrol in words, with the sign-off.

    Args:
        zone: IANA name of the zone that times are shown in.
        cut_off: When a day begins, "19:30".
        status: Label of a code of list "status_watch".

    Attributes:
        notes: What was typed for a sign-off that is not signed yet, by day and by how many
            sign-offs it had.
        zone: As given.

    Signals:
        moved: (days) another day is wanted; 0 for this one.
        cut_off_chosen: (text) days begin at another time.
        edited: A note was typed.
        looked: (Day, note) what would sign the day off is to be shown.
        records_wanted: The drafts are to be looked at.
        route_wanted: (SHA-256) a route that was signed is to be shown.
    """

    moved = Signal(int)
    cut_off_chosen = Signal(str)
    edited = Signal()
    looked = Signal(object, str)
    records_wanted = Signal()
    route_wanted = Signal(object)

    def __init__(self, zone: str, cut_off: str, status: Callable[[str], str]) -> None:
        super().__init__()
        self._status = status
        self.zone = zone
        self.heading = label("", "title")
        self.span = label("", "muted")
        before = button(tr("◀ Day before"), lambda: self.moved.emit(-1))
        self.after = button(tr("Day after ▶"), lambda: self.moved.emit(1))
        self.today = button(tr("This day"), lambda: self.moved.emit(0))
        self.cut_off = Field(tr("Days begin at"))
        self.cut_off.fill(cut_off)
        self.cut_off.setMaximumWidth(max(150, self.cut_off.sizeHint().width()))
        self.cut_off.line.editingFinished.connect(self._choose_cut_off)
        self._chosen = cut_off
        self.notes: dict[tuple[date, int], str] = {}
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("The day in words"))
        self.area = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(8, 0, 0, 0))
        layout.addWidget(self.heading)
        layout.addWidget(self.span)
        layout.addWidget(row(before, self.today, self.after))
        layout.addWidget(self.cut_off)
        layout.addWidget(scroll, 1)

    def _choose_cut_off(self) -> None:
        text = self.cut_off.text.strip()
        if parse_cut_off(text) is None:
            self.cut_off.set_error(tr("A time of day, such as 19:30."))
            return
        self.cut_off.set_error("")
        if text != self._chosen:
            self._chosen = text
            self.cut_off_chosen.emit(text)

    def clock(self, at: datetime) -> str:
        """A moment on the clock of the zone, with its day."""
        return f"{at.astimezone(ZoneInfo(self.zone)):%Y-%m-%d %H:%M}"

    def named_between(self, start: datetime, end: datetime) -> str:
        """Span with the name of the zone, where nothing beside it tells that."""
        return f"{self.between(start, end)} {self.zone}"

    def between(self, start: datetime, end: datetime) -> str:
        """A span on the clock of the zone, the day told once where it is one."""
        first, last = (at.astimezone(ZoneInfo(self.zone)) for at in (start, end))
        if first == last:
            return self.clock(start)
        same = first.date() == last.date()
        return (
            f"{self.clock(start)} – {last:%H:%M}"
            if same
            else (f"{self.clock(start)} – {self.clock(end)}")
        )

    def show_day(self, found: Day, *, today: date) -> None:
        """Show a day."""
        clear(self.column)
        self.heading.setText(tr("Operational day {day}").format(day=f"{found.day:%Y-%m-%d}"))
        first, after = found.span
        self.span.setText(f"{self.clock(first)} – {self.clock(after)} {self.zone}")
        self.after.setEnabled(found.day < today)
        self.today.setEnabled(found.day != today)
        self.column.addWidget(self._missing(found))
        self.column.addWidget(self._posts(found))
        self.column.addWidget(self._records(found))
        self.column.addWidget(self._sign_off(found))
        self.column.addStretch(1)

    def reveal_signing(self) -> None:
        """Scroll to what is to be signed, once it has its place."""
        self.area.ensureWidgetVisible(self.signing)

    # --- Its parts.

    def _missing(self, found: Day) -> QWidget:
        parts: list[QWidget] = [label(tr("What is missing"), "large")]
        if not found.missing:
            parts.append(label(tr("✓ Nothing that can be seen from here."), "good"))
        for each in found.missing:
            parts.append(safe_label(f"⚠ {self.words_of(each)}", "caution"))
            if each.what == "drafts":
                parts.append(row(button(tr("Look at the drafts"), self.records_wanted.emit)))
        return card(*parts)

    def words_of(self, each: Missing) -> str:
        """Lacks of a day, in words."""
        span = self.between(*each.span) if each.span else ""
        words = {
            "records": tr("No observation and no watch was signed for this day."),
            "drafts": counted("{count} drafts are not signed.", each.count),
            "evidence": counted("{count} files of evidence are missing or changed.", each.count),
            "running": tr("The patrol has not been ended; it started {span}").format(span=span),
            "gap": tr("no watch covers {span}").format(span=span),
            "unwatched": counted(
                "{count} events outside of its watches, {span}", each.count, span=span
            ),
            "no_watch": counted("{count} observations and no watch", each.count),
            "contradiction": tr("These contradict each other: {statements}").format(
                statements=" ↔ ".join(
                    tr("No. {number}: {words}").format(number=side.number, words=side.text)
                    for side in each.between
                )
            ),
        }
        return ": ".join(filter(None, (each.post, words[each.what])))

    def _posts(self, found: Day) -> QWidget:
        parts: list[QWidget] = [label(tr("Posts"), "large")]
        if not found.visits:
            parts.append(label(tr("No post was told for this day yet."), "muted"))
        for visit in found.visits:
            parts += [safe_label(visit.post), label(self._visit(visit), "muted")]
        return card(*parts)

    def _visit(self, visit: Visit) -> str:
        words = [self.between(visit.first, visit.last)]
        if visit.watched:
            words.append(tr("watched {hours}").format(hours=hours(visit.watched)))
        for code, span in visit.apart:
            words.append(f"{self._status(code)} {hours(span)}")
        if visit.nothing:
            words.append(counted("{count} watches with nothing to report", visit.nothing))
        if visit.observations:
            words.append(counted("{count} observations", visit.observations))
        return " · ".join(words)

    def _records(self, found: Day) -> QWidget:
        parts: list[QWidget] = [label(tr("What was signed"), "large")]
        if not found.rows and not found.patrols:
            parts.append(label(tr("Nothing was signed for this day yet."), "muted"))
        for each in sorted((*found.patrols, *found.rows), key=self._when):
            if not isinstance(each.body, Patrol):
                place = f" · {each.place}" if each.place else ""
                line = f"{each.when}  {title_of(each)}{place}  ({state_of(each)})"
                parts.append(safe_label(line))
                continue
            parts.append(safe_label(f"{self._when(each)}  {title_of(each)}"))
            for ref in each.body.evidence:
                look = partial(self.route_wanted.emit, ref.sha256)
                parts.append(row(button(tr("Show the route"), look)))
        if found.more:
            parts.append(label(tr("… and {count} more").format(count=found.more), "muted"))
        return card(*parts)

    def _when(self, each: RecordRow) -> str:
        """A route's own time; of all else the row's."""
        body = each.body
        if isinstance(body, Patrol) and body.action == "route" and body.time is not None:
            return self.between(body.time.start, body.time.end or body.time.start)
        return each.when

    def _sign_off(self, found: Day) -> QWidget:
        parts: list[QWidget] = [label(tr("Sign the day off"), "large")]
        for number, at, end in found.signed_off:
            words = tr("✓ Signed off as number {number}, {time}")
            if end < found.span[1] - timedelta(seconds=1):
                words = tr("✓ Signed off up to {end} as number {number}, {time}")
            text = words.format(number=number, time=self.clock(at), end=self.clock(end))
            parts.append(label(text, "good"))
        if found.since:
            words = counted("{count} records were signed after that.", found.since)
            parts.append(label(words, "caution"))
        words = tr("It says: this is the day as this laptop has it, and what is missing is known.")
        parts.append(label(words, "muted"))
        note = Field(tr("Note to the sign-off"))
        note.fill(self.notes.get(found.unsigned, ""))
        note.edited.connect(partial(self._edited, found.unsigned))
        self.signing = Signing(tr("Review the sign-off"), tr("Sign the day off"))
        self.signing.looked.connect(lambda: self.looked.emit(found, note.text))
        return card(*parts, note, self.signing)

    def _edited(self, which: tuple[date, int], text: str) -> None:
        self.notes[which] = text
        self.signing.close_()
        self.edited.emit()


def hours(watched: timedelta) -> str:
    """A span in hours and minutes."""
    minutes = round(watched.total_seconds() / 60)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
