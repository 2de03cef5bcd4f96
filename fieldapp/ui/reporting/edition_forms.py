"""Forms of an edition: what is to be frozen, and for whom one is published."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.reporting.edition_freezing import WantedEdition
from fieldapp.app.reporting.edition_list import ListedEdition
from fieldapp.app.reporting.edition_view import audiences_of
from fieldapp.app.reporting.report_view import ReportView
from fieldapp.errors import StoreError
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.report.daily.edition_proposal import EDITION_KINDS, RELEASE_DEFAULT
from fieldapp.ui.base.basics import button, label, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import figure, in_words, language_names, tr
from fieldapp.ui.reporting.edition_words import audience_words, days_words, kind_words
from fieldapp.ui.widgets.check_menu import Choice, Choices
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.folder_choice import CarrierChoice

Freeze = Callable[[WantedEdition, Path], object]
Publish = Callable[[str, Path], object]


def folder_name(number: str) -> str:
    r"""Name of the folder of an edition, which every system takes.

    >>> folder_name("241/2026 corr.")
    'edition 241-2026 corr'
    """
    return "edition " + re.sub(r"[^\w -]+", "-", number).strip("- ")


class FreezeForm(QWidget):
    """Asks for number, kind, readers, languages and folder, then freezes the days that are shown.

    Args:
        view: The report that is shown.
        number: The next one.
        correctable: Editions in force of these days.
        freeze: Called with what is wanted, and the folder.
        back: Called where nothing is to be frozen.
    """

    def __init__(
        self,
        view: ReportView,
        number: str,
        correctable: Sequence[ListedEdition],
        freeze: Freeze,
        back: Callable[[], object],
    ) -> None:
        super().__init__()
        self._view, self._freeze = view, freeze
        self._release = RELEASE_DEFAULT
        self.number = Field(tr("Number"))
        self.number.line.setText(number)
        self.kind = DropDown()
        self.kind.setAccessibleName(tr("Kind"))
        for code in EDITION_KINDS:
            if code != "correction" or correctable:
                self.kind.addItem(kind_words()[code], code)
        self.corrects = DropDown()
        self.corrects.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.corrects.setAccessibleName(tr("Which edition it corrects"))
        for found in correctable:
            self.corrects.addItem(found.body.number, found.body.number)
        self.kind.currentIndexChanged.connect(lambda _index: self._choose_kind())
        self.note = Field(tr("Note"), hint=tr("Seen by everybody, such as what is corrected"))
        self.audience = DropDown()
        self.audience.setAccessibleName(tr("Readers"))
        for code in AUDIENCES:
            self.audience.addItem(audience_words()[code], code)
        self.languages = Choices(tr("Languages of the pages"))
        codes = tuple(dict.fromkeys(("en", view.language)))
        self.languages.fill([Choice(c, name) for c, name in language_names().items()], codes)
        self.policy = safe_label("", "muted")
        self.other_policy = button(tr("Other release policy…"), self._choose_policy)
        self.folder = CarrierChoice(tr("Where the frozen folder goes"))
        self.go = button("", self._go, name="first")
        self.trouble = label("", "error")
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (
            label(f"{tr('Freeze the report')} · {days_words(view.last, view.days)}", "title"),
            label(
                tr(
                    "The files are made once, kept here, and entered into the log. A person of "
                    "headquarters then signs the folder on a laptop of their own, and another "
                    "person approves it. What comes later changes nothing in it."
                ),
                "muted",
            ),
            self.number,
            flow(self.kind, self.corrects, self.audience, self.languages),
            self.note,
            flow(self.policy, self.other_policy),
            self.folder,
            label(tr("The files are not encrypted: guard the stick."), "caution"),
            self.trouble,
            flow(self.go, button(tr("Back"), back)),
        ):
            column.addWidget(each)
        column.addStretch(1)
        self._choose_kind()
        self._name_policy()
        self.show_entry(view)

    def is_of(self, view: ReportView) -> bool:
        """Whether a report is of the days that it freezes."""
        return (view.last, view.days) == (self._view.last, self._view.days)

    def show_entry(self, view: ReportView) -> None:
        """Name the newest entry of the log, as this report of the same days has it."""
        (heading,) = view.content.section("heading")
        entry = figure(int(heading.cells["log_size"] or 0))
        text = tr("Freeze at entry {entry}").format(entry=entry)
        self.go.setText(text)
        self.go.setAccessibleName(text)

    def _choose_kind(self) -> None:
        self.corrects.setVisible(self.kind.currentData() == "correction")

    def _name_policy(self) -> None:
        own = self._release == RELEASE_DEFAULT
        name = tr("the program's own") if own else self._release.name
        self.policy.setText(tr("Release policy: {name}").format(name=name))

    def _choose_policy(self) -> None:
        title = tr("Other release policy…")
        name, _ = QFileDialog.getOpenFileName(self, title, "", "*.toml")
        if name:
            self._release = Path(name)
            self._name_policy()

    def _go(self) -> None:
        folder = self.folder.folder()
        if folder is None:
            return
        correction = self.kind.currentData() == "correction"
        try:
            release = self._release.read_bytes()
        except OSError:
            self._refuse(in_words(StoreError("The release policy cannot be read.")))
            return
        if not self.languages.ticked:
            self._refuse(tr("Tick a language first."))
            return
        wanted = WantedEdition(
            number=self.number.text,
            kind=str(self.kind.currentData()),
            last=self._view.last,
            days=self._view.days,
            languages=self.languages.ticked,
            audience=str(self.audience.currentData()),
            release=release,
            corrects=str(self.corrects.currentData()) if correction else "",
            note=self.note.text,
        )
        self._freeze(wanted, folder / folder_name(wanted.number))

    def _refuse(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()


class PublishForm(QWidget):
    """Asks for readers and folder, then publishes an edition.

    Args:
        found: In force.
        publish: Called with the audience, and the folder.
        back: Called where nothing is to be published.
    """

    def __init__(self, found: ListedEdition, publish: Publish, back: Callable[[], object]) -> None:
        super().__init__()
        self._number, self._publish = found.body.number, publish
        self.audience = DropDown()
        self.audience.setAccessibleName(tr("Readers"))
        for code in audiences_of(found.body):
            self.audience.addItem(audience_words()[code], code)
        self.folder = CarrierChoice(tr("Where the edition goes"))
        title = tr("Publish edition {number}").format(number=self._number)
        self.go = button(tr("Publish"), self._go, name="first")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (
            safe_label(title, "title"),
            label(
                tr(
                    "It is checked first: nothing is written where something does not hold. The "
                    "folder has the copy for these readers and the proofs of both signatures."
                ),
                "muted",
            ),
            flow(self.audience),
            self.folder,
            flow(self.go, button(tr("Back"), back)),
        ):
            column.addWidget(each)
        column.addStretch(1)

    def _go(self) -> None:
        folder = self.folder.folder()
        if folder is not None:
            audience = str(self.audience.currentData())
            self._publish(audience, folder / f"{folder_name(self._number)} {audience}")
