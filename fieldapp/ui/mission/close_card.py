"""Card of the mission page: the mission's end, from the end of enrolment to the archive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.headquarters import end_mission
from fieldapp.app.headquarters.end_mission import LastCheckpoint, Outstanding
from fieldapp.app.home.session import Session, pack_of
from fieldapp.errors import FieldappError
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import button, label, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.progress import Progress, Report
from fieldapp.ui.base.texts import counted, said, tr
from fieldapp.ui.mission.close_dialog import CloseDialog
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """State of the mission's end: when enrolment ended, what has not come, whether it is closed."""

    ended_at: datetime | None
    outstanding: Outstanding | None
    closed: bool


class CloseCard(QWidget):
    """Has officers end enrolment, and closes the mission.

    Args:
        page: On whose behalf the work is done.

    Signals:
        end_enrolment: Officers are to say that the mission ends.
        done: (text) something was done.
    """

    end_enrolment = Signal()
    done = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.dialog: CloseDialog | None = None
        self.words = safe_label("")
        self.progress = Progress(lambda what: what)
        self.end = button(tr("End enrolment…"), self.end_enrolment.emit)
        self.close_button = button(tr("Close the mission…"), self._choose)
        self.archive_again = button(tr("Write the archive again…"), self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            label(tr("End of the mission"), "large"),
            self.words,
            self.progress,
            flow(self.end, self.close_button, self.archive_again),
        ):
            layout.addWidget(widget)

    def refresh(self) -> None:
        """Ask how far the mission's end has come."""
        self._page.ask(_ending, self.show_ending)

    def show_ending(self, found: Ending) -> None:
        """Show how far the mission's end has come."""
        self.end.setVisible(found.ended_at is None)
        self.close_button.setVisible(found.ended_at is not None and not found.closed)
        self.archive_again.setVisible(found.closed)
        lacking = [] if found.outstanding is None else _lacking(found.outstanding)
        if found.ended_at is None:
            words = tr(
                "First officers end enrolment, and laptops bring what they have. Then the mission "
                "is closed: the log's key is destroyed, and everything goes into an archive."
            )
        elif found.closed:
            words = tr("The mission is closed: the log's key is destroyed, and nothing is signed.")
        else:
            words = tr("Enrolment ended {when}. Import the last sticks before you close.").format(
                when=in_named_zone(found.ended_at, self._page.client.preferences.zone)
            )
        self.words.setText(safe_label("\n".join([words, *lacking])).text())

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Close the mission…"), "mission-archive.age", "*.age"
        )
        if name:
            self.ask_close(Path(name))

    def ask_close(self, archive: Path, more: Sequence[str] = ()) -> None:
        """Check that the mission can be closed, then say what that destroys, and ask.

        Args:
            archive: File to write.
            more: What lacks, besides what is outstanding now.
        """
        self._page.ask(partial(_checked, archive), partial(self._ask, archive, more))

    def _ask(self, archive: Path, more: Sequence[str], outstanding: Outstanding | None) -> None:
        if outstanding is None:  # closed already: nothing is destroyed any more
            self._close(archive, although=True)
            return
        lacking = [*_lacking(outstanding), *more]
        self.dialog = CloseDialog(
            self, visible(str(archive)), lacking, partial(self._close, archive, although=bool(more))
        )
        self.dialog.open()

    def _close(self, archive: Path, *, although: bool) -> None:
        report = self.progress.begin(self._page.client.worker)
        self._enable(on=False)
        self._page.ask(
            partial(_closed, archive, although, report),
            partial(self._closed, archive),
            self._failed,
        )

    def _closed(self, archive: Path, lacks: LastCheckpoint | None) -> None:
        self.progress.end()
        self._enable(on=True)
        if lacks is not None:
            self.ask_close(archive, _not_signed(lacks))
            return
        text = tr(
            "The mission is closed. Archive: {archive}. Earlier backups, and copies of "
            "recovery.age, still have the log's key: destroy them."
        )
        self.done.emit(text.format(archive=archive))
        self.refresh()

    def _enable(self, *, on: bool) -> None:
        self.close_button.setEnabled(on)
        self.archive_again.setEnabled(on)

    def _failed(self, error: FieldappError) -> None:
        self.progress.end()
        self._enable(on=True)
        self._page.tell_error(error)
        self._page.of_itself(self.refresh)


def _lacking(found: Outstanding) -> list[str]:
    lines = []
    if found.silent:
        lines.append(tr("Nothing came of: {names}.").format(names=_names(found.silent)))
    if found.gaps:
        lines.append(tr("Records are missing of: {names}.").format(names=_names(found.gaps)))
    if found.evidence:
        lines.append(counted("{count} pieces of evidence have not come.", found.evidence))
    if found.held:
        lines.append(counted("{count} files wait, or were refused.", found.held))
    return lines


def _names(call_signs: Sequence[str]) -> str:
    return ", ".join(map(visible, call_signs))


def _not_signed(lacks: LastCheckpoint) -> list[str]:
    lines = [
        tr("{name} did not cosign the last checkpoint: {why}").format(
            name=visible(each.name), why=said(each.problem)
        )
        for each in lacks.witnesses
    ]
    if lacks.not_stamped:
        lines.append(tr("The log was not stamped: {why}").format(why=said(lacks.not_stamped)))
    return lines


def _ending(session: Session) -> Ending:
    ended_at = pack_of(session).roster.ended_at
    closed = end_mission.is_closed(session.store)
    open_ = ended_at is not None and not closed
    outstanding = end_mission.outstanding(session) if open_ else None
    return Ending(ended_at=ended_at, outstanding=outstanding, closed=closed)


def _checked(archive: Path, session: Session) -> Outstanding | None:
    """Outstanding things as of now; None where it is closed; an error where it cannot be."""
    end_mission.check(session, archive, now())
    return None if end_mission.is_closed(session.store) else end_mission.outstanding(session)


def _closed(
    archive: Path,
    although: bool,  # noqa: FBT001 - a part of a call
    report: Report,
    session: Session,
) -> LastCheckpoint | None:
    """Close; or what the last checkpoint lacks, where nobody was asked about it."""
    with end_mission.alone(session.store):
        if not end_mission.is_closed(session.store):
            public = end_mission.public_folder(session.store)
            lacks = end_mission.last_checkpoint(session, public, now())
            if (lacks.witnesses or lacks.not_stamped) and not although:
                return lacks
        end_mission.close(session, archive, now=now(), progress=report)
    return None
