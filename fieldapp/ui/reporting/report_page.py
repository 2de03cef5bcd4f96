"""Report page: a report as it stands, its text and its editions, beside its pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.desk import queue_view
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.reporting import draft_report, report_view
from fieldapp.app.reporting.report_view import ReportView, WantedReport
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, label, safe_label
from fieldapp.ui.base.calm_inputs import DropDown, NumberField
from fieldapp.ui.base.flow_layout import Flow, flow
from fieldapp.ui.base.page_requests import ShowEdition, ShowRecord
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import counted, in_words, language_names, tr
from fieldapp.ui.reporting.editions_pane import EditionsPane
from fieldapp.ui.reporting.report_preview import ReportPreview
from fieldapp.ui.reporting.report_tree import ReportTree
from fieldapp.ui.reporting.text_pane import TextPane

_DAYS: Final = (1, 2, 3, 7, 14, 30)
_MOST_ENTRIES: Final = 2**31 - 1  # of a number field
_STEPPER: Final = 32  # pixels of its two arrows
_LINES: Final = 3  # of the chosen row, below the tree
_PAUSE_MS: Final = 500  # without typing, before the pages are made again


class ReportPage(Page):
    """The page for whoever makes the daily report."""

    takes = (ShowEdition,)

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Report"))
        self._view: ReportView | None = None
        self._shown: WantedReport | None = None  # what the view is of
        self._asked = 0
        self._day = ""  # as it was typed and left with Enter; "" for the present one
        self._language = client.preferences.language
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._typeset_pages)
        self._controls()
        self.tree = ReportTree()
        self.tree.opened.connect(lambda hash_: self.requested.emit(ShowRecord(hash_)))
        self.tree.wanted.connect(self._want_words)
        self.tree.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.chosen = safe_label("", "muted")
        self.chosen.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.preview = ReportPreview()
        # Each has its parent before anything is in it: see Client.stack.
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        left = QWidget(split)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.chosen)
        self.text = TextPane(self.ask)
        self.text.rewritten.connect(self._rewritten)
        self.editions = EditionsPane(client, self.ask)
        self.editions.pages.connect(self._show_edition)
        self.editions.signed.connect(self.changed)
        self._choosers = QButtonGroup(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chooser())
        self.panes = QStackedWidget(left)
        column.addWidget(self.panes, 1)
        for pane in (contents, self.text, self.editions):
            self.panes.addWidget(pane)
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setSizes([480, 560])
        split.setStretchFactor(1, 1)
        self.body.addWidget(split, 1)
        self.progress = Progress(lambda step: tr("Writing {file}").format(file=step))
        self.body.addWidget(self.progress)

    def _chooser(self) -> QWidget:
        """Buttons that choose what stands on the left."""
        titles = (tr("Contents"), tr("Text"), tr("Editions"))
        for at, title in enumerate(titles):
            made = QToolButton()
            made.setObjectName("chip")
            made.setText(title)
            made.setAccessibleName(title)
            made.setCheckable(True)
            made.setAutoExclusive(True)  # a screen reader says that it is one of several
            self._choosers.addButton(made, at)
        buttons = self._choosers.buttons()
        buttons[0].setChecked(True)
        self._choosers.idClicked.connect(self._choose_pane)
        return flow(*buttons)

    def _choose_pane(self, at: int) -> None:
        self.panes.setCurrentIndex(at)
        if self.panes.currentWidget() is self.editions:
            self.editions.show_again()
            self.editions.refresh()
        elif self._view is not None:
            self._typeset_pages()

    def _controls(self) -> None:
        self.day = QLineEdit()
        self.day.setAccessibleName(tr("Last day"))
        self.day.setPlaceholderText(tr("today, or 2018-09-16"))
        self.day.setFixedWidth(17 * self.fontMetrics().averageCharWidth())
        self.day.returnPressed.connect(self._take_day)
        self.day.textEdited.connect(lambda _text: self._allow_write())
        self.days = DropDown()
        self.days.setAccessibleName(tr("Days"))
        for number in _DAYS:
            self.days.addItem(counted("{count} days", number), number)
        self.days.currentIndexChanged.connect(lambda _index: self.refresh())
        self.language = DropDown()
        self.language.setAccessibleName(tr("Language of the pages"))
        for code, name in language_names().items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self._language))
        self.language.currentIndexChanged.connect(lambda _index: self.refresh())
        self.earlier = NumberField()
        self.earlier.setAccessibleName(tr("Changed since entry"))
        self.earlier.setRange(0, _MOST_ENTRIES)
        self.earlier.setSpecialValueText("–")
        self.earlier.setFixedWidth(12 * self.fontMetrics().averageCharWidth() + _STEPPER)
        self.earlier.setKeyboardTracking(False)
        self.earlier.valueChanged.connect(lambda _value: self.refresh())
        before = button("◀", partial(self._step, -1))
        before.setAccessibleName(tr("The days before"))
        after = button("▶", partial(self._step, 1))
        after.setAccessibleName(tr("The days after"))
        self._beside = before, after
        self.write = button(tr("Write to a folder…"), self._choose_folder)
        for pressed in (before, after, self.write):  # until a report is here
            pressed.setEnabled(False)
        self.outcome = safe_label("", "good")
        self.outcome.hide()
        controls = QWidget()
        flow = Flow(controls)
        since = label(tr("Changed since entry"), "muted", wrap=False)
        for each in (
            before, self.day, after, self.days, self.language, since, self.earlier, self.write,
        ):  # fmt: skip
            flow.addWidget(each)
        self.body.addWidget(controls)
        self.body.addWidget(self.outcome)

    # --- As every page.

    @property
    def busy(self) -> bool:
        """Files are being written."""
        return self.progress.busy or self.editions.progress.busy

    def entered(self) -> None:
        """Bring it up to date."""
        self.outcome.hide()
        self.tree.setFocus()
        self.refresh()

    def fulfil(self, request: object) -> None:
        """Show one edition among the others."""
        assert isinstance(request, ShowEdition)  # noqa: S101 - `takes` says so
        self.editions.seek(request.hash)
        self._choosers.button(self.panes.indexOf(self.editions)).click()

    def records_changed(self) -> None:
        """Bring the page up to date: records came or were decided."""
        if self.isVisible():
            self.refresh()

    def home_moved(self) -> None:
        """Show what came or was decided."""
        self.refresh()

    def restyle(self) -> None:
        """Fit the pages to the theme."""
        self.preview.restyle()

    def leave(self) -> None:
        """Keep what is typed; stop between two files."""
        self.text.keep()
        for each in (self.progress, self.editions.progress):
            if each.busy:
                each.stop()

    def end(self) -> None:
        """Close the pages before what they are read from."""
        self.preview.clear()

    def carried(self) -> object:
        """The days that were chosen, for the page in another language."""
        self.leave()
        return self._wanted()

    def carry_on(self, carried: object) -> None:
        """Go on with these days."""
        assert isinstance(carried, WantedReport)  # noqa: S101 - as `carried` gave it
        self._put(carried)

    # --- What is asked for.

    def _wanted(self) -> WantedReport:
        earlier = self.earlier.value() or None
        return WantedReport(self._day, self.days.currentData(), earlier)

    def _take_day(self) -> None:
        self._day = self.day.text().strip()
        self.day.setModified(False)
        self.refresh()

    def _put(self, wanted: WantedReport) -> None:
        self._day = wanted.day
        self.day.setText(wanted.day)
        for field in (self.days, self.earlier):
            field.blockSignals(True)
        self.days.setCurrentIndex(self.days.findData(wanted.days))
        self.earlier.setValue(wanted.earlier or 0)
        for field in (self.days, self.earlier):
            field.blockSignals(False)

    def _step(self, step: int) -> None:
        if self._view is not None:
            self._put(report_view.day_beside(self._wanted(), self._view.last, step))
            self.refresh()

    def refresh(self) -> None:
        """Ask for the report again; answers to earlier questions are not shown."""
        self.text.keep()
        self._asked += 1
        language = self.language.currentData()
        wanted = self._wanted()
        work = partial(report_view.view, wanted=wanted, language=language, now=now())
        self.ask(work, partial(self._show, self._asked, wanted), self._failed)
        self._allow_write()

    def _allow_write(self) -> None:
        """Allow to write the days that are shown, not those before what was typed or asked for."""
        current = self._view is not None and self._shown == self._wanted()
        self.write.setEnabled(current and not self.busy and not self.day.isModified())
        for each in self._beside:
            each.setEnabled(self._view is not None)

    def _failed(self, error: FieldappError) -> None:
        """Show nothing of other days beside an error."""
        self._view = None
        self._allow_write()
        self.tree.clear()
        self.text.clear()
        self.editions.show_report(None)
        self.preview.clear()
        self.editions.show_again()
        self.tell_error(error)

    def _show(self, asked: int, wanted: WantedReport, view: ReportView) -> None:
        if asked != self._asked:
            return
        self._view, self._shown = view, wanted
        if not self.day.isModified():  # a person who types keeps what is typed
            self.day.setText(f"{view.last}")
        self._allow_write()
        self.tree.show_report(view)
        self.text.show_report(view)
        self.editions.show_report(view)
        if self.panes.currentWidget() is self.editions:
            self.editions.refresh()
        else:
            self._typeset_pages()

    def _rewritten(self, view: ReportView) -> None:
        """Show the texts as they are kept now, once nobody types."""
        self._view = view
        self.tree.show_missing(view)
        self.editions.show_report(view)
        self._soon.start()

    def _typeset_pages(self) -> None:
        view = self._view
        if view is not None:
            self.ask(partial(_typeset, view), partial(self._show_pages, view))

    def _show_pages(self, view: ReportView, raw: bytes) -> None:
        if view is self._view and self.panes.currentWidget() is not self.editions:
            self.preview.show_pdf(raw)

    def _show_edition(self, raw: bytes) -> None:
        """Show frozen pages beside the editions alone; what stands there is what is signed."""
        if self.panes.currentWidget() is not self.editions:
            return
        if raw:
            self.preview.show_pdf(raw)
        else:
            self.preview.clear()

    def _choose(self, item: object) -> None:
        current = self.tree.currentItem() if item is not None else None
        self.chosen.setText("" if current is None else current.text(0))

    def _want_words(self, hashes: Sequence[bytes]) -> None:
        preferences = self.client.preferences
        work = partial(
            queue_view.rows_of,
            hashes=hashes,
            language=preferences.language,
            zone=preferences.zone,
        )
        self.ask(work, self.tree.put_words)

    # --- Written.

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Write to a folder…"))
        if folder:
            self.write_to(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Write content, tables, and the pages in English and the language that is shown."""
        view = self._view
        if view is None:
            return
        languages = tuple(dict.fromkeys(("en", self.language.currentData())))
        step = self.progress.begin(self.client.worker)
        self._allow_write()
        self.outcome.hide()

        def work(session: Session) -> list[str]:
            return draft_report.write_draft(session, view.content, folder, languages, step)

        def done(names: list[str]) -> None:
            self._written(
                counted("{count} files written to {folder}.", len(names), folder=folder)
                + " "
                + tr("They are not encrypted.")
            )

        def failed(error: FieldappError) -> None:
            self._written("")
            if isinstance(error, CancelledError):
                self.tell(tr("Stopped. No file was written."))
            else:
                self.tell(in_words(error))

        self.ask(work, done, failed)

    def _written(self, text: str) -> None:
        self.progress.end()
        self._allow_write()
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))


def _typeset(view: ReportView, session: Session) -> bytes:
    words = draft_report.with_map(pack_of(session), view.content, view.words)
    return draft_report.typeset(view.content, words)
