"""Card of the officers: who may sign, how many must, and the change of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.headquarters import new_officers
from fieldapp.app.headquarters.roster_changes import Mission
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError
from fieldapp.mission.fingerprint import fingerprint
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button, clear, label, row
from fieldapp.ui.base.calm_inputs import NumberField
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.widgets.new_passphrase import NewPassphrase


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficersChange:
    """A change of the officers, for officers to sign; as rotation.change_officers takes it."""

    add: tuple[bytes, ...]
    remove: tuple[int, ...]
    threshold: int


class OfficersCard(QWidget):
    """Officers with their fingerprints, each to be kept or not, and new ones.

    Args:
        page: The page that it is on.

    Signals:
        wanted: (OfficersChange) officers are to sign it.
    """

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._mission: Mission | None = None
        self._new: list[bytes] = []
        self._boxes: dict[int, QCheckBox] = {}
        self.dialog: NewOfficerDialog | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("Officers"), "large"))
        layout.addWidget(
            label(
                tr("Untick who is to sign no more. What laptops have on paper stays right."),
                "muted",
            )
        )
        self._lines = QVBoxLayout()
        layout.addLayout(self._lines)
        self.add_button = button(tr("New officer…"), self._choose_file)
        layout.addWidget(row(self.add_button))
        self.threshold = NumberField()
        self.threshold.setRange(1, 1)
        text = tr("Officers' signatures that a change needs")
        self.threshold.setAccessibleName(text)
        layout.addWidget(row(label(text), self.threshold))
        self.change_button = button(tr("Change officers…"), self._change, name="first")
        layout.addWidget(row(self.change_button))
        self.threshold.valueChanged.connect(lambda _value: self._enable())

    def show_mission(self, mission: Mission) -> None:
        """Show the officers that stand; what was ticked or added stays while they are the same."""
        before, self._mission = self._mission, mission
        if before is None or (before.officers, before.threshold) != (
            mission.officers,
            mission.threshold,
        ):
            self.put_aside()

    def put_aside(self) -> None:
        """Forget what was ticked or added."""
        mission, self._new, self._boxes = self._mission, [], {}
        clear(self._lines)
        if mission is None:
            return
        for officer in mission.officers:
            name = tr("Officer {number}").format(number=officer.number)
            box = QCheckBox(name)
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._enable())
            self._boxes[officer.number] = box
            self._lines.addWidget(box)
            self._lines.addWidget(label(" ".join(officer.fingerprint.words), "muted"))
        self.threshold.setMaximum(len(mission.officers))
        self.threshold.setValue(mission.threshold)
        self._enable()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Where the new officer's key is kept"),
            f"officer{new_officers.SUFFIX}",
            "*.key",
        )
        if name:
            self.dialog = NewOfficerDialog(
                self, Path(name).with_suffix(new_officers.SUFFIX), self._make
            )
            self.dialog.open()

    def _make(self, path: Path, passphrase: str, failed: Callable[[FieldappError], object]) -> None:
        keys = self._mission.keys if self._mission else ()
        self._page.ask(partial(_own_key, path, passphrase, keys), self._made, failed)

    def _made(self, public_key: bytes) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog.deleteLater()
            self.dialog = None
        if public_key not in self._new:
            self._new.append(public_key)
            self._lines.addWidget(label(tr("A new officer. Fingerprint of the key:"), wrap=False))
            self._lines.addWidget(label(" ".join(fingerprint(public_key).words), "words"))
        self._enable()

    def _asked(self) -> OfficersChange:
        gone = (number for number, box in self._boxes.items() if not box.isChecked())
        return OfficersChange(
            add=tuple(self._new), remove=tuple(gone), threshold=self.threshold.value()
        )

    def _enable(self) -> None:
        asked, mission = self._asked(), self._mission
        count = len(self._boxes) + len(asked.add) - len(asked.remove)
        self.threshold.setMaximum(max(1, count))
        other = mission is not None and asked.threshold != mission.threshold
        self.change_button.setEnabled(count > 0 and bool(asked.add or asked.remove or other))

    def _change(self) -> None:
        self.wanted.emit(self._asked())


class NewOfficerDialog(QDialog):
    """Asks a new officer for the passphrase of their own key; it stays until the key is made.

    Args:
        parent: The card.
        path: Of the key file.
        make: Called with path, passphrase, and what to call when it failed.
    """

    def __init__(
        self,
        parent: QWidget,
        path: Path,
        make: Callable[[Path, str, Callable[[FieldappError], object]], None],
    ) -> None:
        super().__init__(parent)
        self._path, self._make = path, make
        self.setWindowTitle(tr("New officer"))
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(tr("New officer"), "title"))
        text = tr(
            "The new officer alone types here. The passphrase opens {file}, and is asked for "
            "whenever this officer signs a change of the mission. Nobody else may know it."
        )
        layout.addWidget(label(text.format(file=path.name)))
        self.passphrase = NewPassphrase(self._take)
        layout.addWidget(self.passphrase)
        self.trouble = label("", "error")
        self.trouble.hide()
        layout.addWidget(self.trouble)
        self.take_button = button(tr("This opens my key"), self._take, name="first")
        layout.addWidget(row(self.take_button, button(tr("Cancel"), self.reject)))
        self.setMinimumWidth(560)
        self.passphrase.setFocus()

    def _take(self) -> None:
        wrong = self.passphrase.wrong()
        if wrong:
            self._tell(wrong)
            return
        self.take_button.setEnabled(False)
        self._make(self._path, self.passphrase.text, self._refused)

    def _refused(self, error: FieldappError) -> None:
        self.take_button.setEnabled(True)
        self._tell(in_words(error))

    def _tell(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))


def _own_key(path: Path, passphrase: str, keys: tuple[Path, ...], session: Session) -> bytes:
    return new_officers.own_key(session.store, path, passphrase, keys)
