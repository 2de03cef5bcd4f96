"""Founding a mission: headquarters' first page, with what its keys decide said before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fieldapp.desk.mission_founding import MAX_OFFICERS, Plan
from fieldapp.desk.officers import OFFICERS
from fieldapp.errors import FieldappError
from fieldapp.observation.visible import visible
from fieldapp.ui.new_passphrase import NewPassphrase, named
from fieldapp.ui.parts import button, card, centred, label, row, scrolled, told
from fieldapp.ui.texts import in_words, tr

Found = Callable[[Plan, str, Callable[[FieldappError], None]], None]
"""Called with what the mission is to be, the passphrase, and what to call when it failed."""

_WIDTH: Final = 720


class FoundPage(QWidget):
    """Makes a mission.

    Args:
        home: Where headquarters' home will be.
        found: See Found.
        back: Called when the person wants to do something else.
    """

    def __init__(self, home: Path, found: Found, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._found = found
        self.name = _line(tr("Name of the mission"))
        self.passphrase = NewPassphrase(self._try)
        self.officers, self.threshold = QSpinBox(), QSpinBox()
        self.decides = label("", "caution")
        self.address = _line(tr("Address of the hub on the network"))
        self.address.setPlaceholderText("https://hub.example.org:8443")
        self.agreement = _FileLine(tr("Zones and lines of the agreement, GeoJSON"), "*.geojson")
        self.places = _FileLine(tr("Names of places, CSV"), "*.csv")
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("Found the mission"), self._try, name="first")
        self.back = button(tr("Back"), back)
        box = card(
            label(tr("Found a mission"), "title"),
            label(tr("For headquarters alone. Laptops join a mission; they do not found one.")),
            told(str(home), "muted"),
            *named(self.name, tr("Name of the mission")),
            self.passphrase,
            label(tr("Who decides"), "large"),
            self._keys(),
            self.decides,
            label(tr("The officers' keys will be here, all opened by this same passphrase:")),
            told(str(home / OFFICERS), "muted"),
            label(tr("What laptops get"), "large"),
            *named(self.address, tr("Address of the hub on the network; empty: sticks only")),
            self.agreement,
            self.places,
            label(tr("Without a file of places, laptops know those of the demo only."), "muted"),
            self.trouble,
            row(self.button, self.back),
        )
        inside = QWidget()
        inside.setLayout(centred(box, _WIDTH, above=1, below=2))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside))
        self._tell_keys()
        self.name.setFocus()

    def _keys(self) -> QWidget:
        made = QWidget()
        lines = QFormLayout(made)
        lines.setContentsMargins(0, 0, 0, 0)
        for box, name in (
            (self.officers, tr("Security officers with a key")),
            (self.threshold, tr("Signatures that a change needs")),
        ):
            box.setRange(1, MAX_OFFICERS)
            box.setMaximumWidth(8 * self.fontMetrics().averageCharWidth() + 60)
            box.setAccessibleName(name)
            box.valueChanged.connect(lambda _value: self._tell_keys())
            lines.addRow(name, box)
        self.officers.setValue(3)
        self.threshold.setValue(2)
        return made

    def _tell_keys(self) -> None:
        officers = self.officers.value()
        self.threshold.setMaximum(officers)
        needed = self.threshold.value()
        if needed == 1:
            text = tr(
                "Any one of these keys alone decides who belongs to the mission. For a trial "
                "that will do; in earnest take 2 of 3."
            )
        elif needed == officers:
            text = tr(
                "All of them must sign. When one key is lost, nothing can be changed any more: "
                "nobody enrolled, nobody revoked."
            )
        else:
            text = tr(
                "{needed} of {officers} must sign. Fewer stolen keys change nothing; {lost} may "
                "be lost."
            ).format(needed=needed, officers=officers, lost=officers - needed)
        self.decides.setText(text)

    def _try(self) -> None:
        wrong = self._wrong()
        if wrong:
            self._tell(wrong)
            return
        self.trouble.hide()
        self._working(on=True)
        plan = Plan(
            name=self.name.text().strip(),
            officers=self.officers.value(),
            threshold=self.threshold.value(),
            agreement=self.agreement.path(),
            places=self.places.path(),
            address=self.address.text().strip(),
        )
        self._found(plan, self.passphrase.text, self.refuse)

    def _wrong(self) -> str:
        if not self.name.text().strip():
            return tr("The name of the mission is empty.")
        for line in (self.agreement, self.places):
            path = line.path()
            if path is not None and not path.is_file():
                return tr("There is no such file: {name}").format(name=path)
        return self.passphrase.wrong()

    def _working(self, *, on: bool) -> None:
        self.button.setEnabled(not on)
        self.back.setEnabled(not on)
        making = tr("Making the keys: this takes some seconds")
        self.button.setText(making if on else tr("Found the mission"))

    def refuse(self, error: FieldappError) -> None:
        """Tell what went wrong; ready for another try."""
        self._working(on=False)
        self._tell(in_words(error))

    def _tell(self, text: str) -> None:
        self.trouble.setText(visible(text))
        self.trouble.show()


class _FileLine(QWidget):
    """A file by its path, or none.

    Args:
        title: What it is.
        kinds: Of files that are offered.
    """

    def __init__(self, title: str, kinds: str) -> None:
        super().__init__()
        self._title, self._kinds = title, kinds
        self.line = _line(title)
        self.line.setPlaceholderText(tr("None"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        name, line = named(self.line, title)
        layout.addWidget(name)
        beside = row(line, button(tr("File…"), self._choose), stretch=False)
        layout.addWidget(beside)

    def path(self) -> Path | None:
        """The file that is meant."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._title, "", f"{self._kinds};;*")
        if name:
            self.line.setText(name)


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
