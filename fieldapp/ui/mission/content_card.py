"""Card that changes zones, places, code lists and counting rule, and the dialog that shows how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.headquarters import mission_content
from fieldapp.app.headquarters.mission_content import CheckedContent, ContentFiles
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError, InputError
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.basics import button, label, row, safe_label, scrolled
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.mission.zones_preview import ZonesList, ZonesSketch
from fieldapp.wording.safe_text import visible


class ContentCard(QWidget):
    """Asks for a file, has it checked, and shows what it changes.

    Args:
        page: The page that it is on.

    Signals:
        wanted: (CheckedContent) officers are to sign it.
    """

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._files = ContentFiles()
        self.dialog: ContentDialog | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("Zones, places, words and counting"), "large"))
        layout.addWidget(
            label(
                tr(
                    "A file takes the place of what the mission pack has. It is checked and shown "
                    "before officers sign it; laptops are told in words what changed."
                ),
                "muted",
            )
        )
        kinds: tuple[tuple[str, str, Callable[[Path], ContentFiles]], ...] = (
            (tr("New zones…"), "*.geojson *.json", lambda path: ContentFiles(agreement=path)),
            (tr("New places…"), "*.csv", lambda path: ContentFiles(places=path)),
            (tr("New code list…"), "*.json", lambda path: ContentFiles(lists=(path,))),
            (tr("New counting rule…"), "*.toml", lambda path: ContentFiles(counting=path)),
        )
        buttons = [
            button(words, partial(self._choose, files, made)) for words, files, made in kinds
        ]
        layout.addWidget(flow(*buttons))
        self.named_by = DropDown()
        self.named_by.setAccessibleName(tr("Property that names the zones"))
        self.again = button(tr("Check again"), self._check_again)
        self.question = row(label(tr("Property that names the zones")), self.named_by, self.again)
        self.question.hide()
        layout.addWidget(self.question)
        self.trouble = label("", "error")
        self.trouble.hide()
        layout.addWidget(self.trouble)

    def _choose(self, kinds: str, made: Callable[[Path], ContentFiles]) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("File with the new content"), "", f"{kinds} ({kinds})"
        )
        if name:
            self.check(made(Path(name)))

    def _check_again(self) -> None:
        self.check(replace(self._files, zone_names=self.named_by.currentData()))

    def check(self, files: ContentFiles) -> None:
        """Have files checked, and show what they change."""
        self._files = files
        self.question.hide()
        self._tell("")
        self._page.ask(partial(_checked, files), self._show, self._refused)

    def _refused(self, error: FieldappError) -> None:
        self._tell(in_words(error))
        if isinstance(error, InputError) and self._files.agreement and error.suggestions:
            self.named_by.clear()
            for name in error.suggestions:
                self.named_by.addItem(visible(name), name)
            self.question.show()

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _show(self, checked: CheckedContent) -> None:
        self.dialog = ContentDialog(self, checked)
        self.dialog.accepted.connect(partial(self.wanted.emit, checked))
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class ContentDialog(QDialog):
    """Shows what new content changes: sentences, and zones on a sketch and in a list.

    Args:
        parent: The card.
        checked: The content.
    """

    def __init__(self, parent: QWidget, checked: CheckedContent) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What changes"))
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("What changes"), "title"))
        inside: list[QWidget] = [safe_label("\n".join(map(said, checked.words)))]
        if checked.zones:
            self.sketch = ZonesSketch()
            self.sketch.show_zones(checked.zones, checked.zones_before, checked.places)
            listed = ZonesList()
            listed.show_zones(checked.zones)
            words = tr("Every laptop judges by them: compare them with the agreement's text.")
            inside += [self.sketch, label(words, "muted"), listed]
        column = scrolled(*inside)
        column.setMinimumSize(640, 480 if checked.zones else 160)
        layout.addWidget(column, 1)
        self.go_on = button(tr("This is meant. Sign…"), self.accept, name="first")
        layout.addWidget(row(self.go_on, button(tr("Cancel"), self.reject)))


def _checked(files: ContentFiles, session: Session) -> CheckedContent:
    return mission_content.check(session.store, files, now())
