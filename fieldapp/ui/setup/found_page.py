"""Page that founds a mission: headquarters, officers, and what their keys decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.headquarters.found_mission import MAX_OFFICERS, Plan, knows_countries
from fieldapp.app.headquarters.roster_changes import OFFICERS
from fieldapp.errors import FieldappError, InputError
from fieldapp.mission.content import PackContent
from fieldapp.ui.base.background import ShowFailure
from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label, scrolled
from fieldapp.ui.base.calm_inputs import DropDown, NumberField
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.mission.zones_preview import ZonesPreview
from fieldapp.ui.setup.officer_keys import OfficerKeys
from fieldapp.ui.widgets.new_passphrase import NewPassphrase, named
from fieldapp.wording.safe_text import visible

Checked = Callable[[Plan, Callable[[PackContent], None], ShowFailure], None]
"""Called with what the mission is to be, and what to call with its pack's content, or an error."""

FoundMission = Callable[[Plan, dict[str, bytes], str, tuple[str, ...], ShowFailure], None]
"""Called with the plan, its pack's targets, the passphrases of headquarters and of each officer,
and what to call when it failed."""

_WIDTH: Final = 720
_DIRECTLY: Final = Qt.FindChildOption.FindDirectChildrenOnly


class FoundPage(QWidget):
    """Plans a mission; then its officers choose their passphrases.

    Args:
        home: Where headquarters' home will be.
        checked: See Checked.
        found: See Found.
        back: Called when the person wants to do something else.
    """

    def __init__(
        self, home: Path, checked: Checked, found: FoundMission, back: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._checked = checked
        self._found = found
        self._targets: dict[str, bytes] = {}
        self.name = _line(tr("Name of the mission"))
        self.passphrase = NewPassphrase(self._try)
        self.officers, self.threshold = NumberField(), NumberField()
        self.decides = label("", "caution")
        self.address = _line(tr("Address of the hub on the network"))
        self.address.setPlaceholderText("https://hub.example.org:8443")
        self.agreement = _FileLine(tr("Zones and lines of the agreement, GeoJSON"), "*.geojson")
        self.zone_names = _NamedBy()
        self.agreement.line.textChanged.connect(self.zone_names.forget)
        self.places = _FileLine(tr("Names of places, CSV"), "*.csv")
        self.country = _line(tr("Or the places of a country"))
        self.country.setPlaceholderText(tr("two letters, such as UA"))
        country = row(*named(self.country, tr("Or the places of a country")), stretch=False)
        country.setVisible(knows_countries())
        self.regions = label(
            tr(
                "A country's places have no regions: what is logged then gets none by itself, and "
                "reports tell totals of all regions alone."
            ),
            "muted",
        )
        self.regions.hide()
        self.country.textChanged.connect(lambda text: self.regions.setVisible(bool(text.strip())))
        self.trouble = label("", "error")
        self.trouble.hide()
        self.button = button(tr("Found the mission"), self._try, name="first")
        self.back = button(tr("Back"), back)
        self.box = card(
            label(tr("Found a mission"), "title"),
            label(tr("For headquarters alone. Laptops join a mission; they do not found one.")),
            safe_label(str(home), "muted"),
            *named(self.name, tr("Name of the mission")),
            self.passphrase,
            label(tr("Who decides"), "large"),
            self._keys(),
            self.decides,
            label(tr("The keys will be here. Next, each officer chooses what opens theirs.")),
            safe_label(str(home / OFFICERS), "muted"),
            label(tr("What laptops get"), "large"),
            *named(self.address, tr("Address of the hub on the network; empty: sticks only")),
            self.agreement,
            self.zone_names,
            self.places,
            country,
            label(tr("Without either, laptops know the places of the demo only."), "muted"),
            self.regions,
            self.trouble,
            row(self.button, self.back),
        )
        inside = QWidget()
        inside.setLayout(centred(self.box, _WIDTH, above=1, below=2))
        self.form = scrolled(inside)
        self.officers_keys = OfficerKeys(_WIDTH, self._make, self._plan_again)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.officers_keys)
        self.zones = ZonesPreview(self._ask_officers, self._plan_again)
        self.stack.addWidget(self.zones)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
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

    def _plan(self) -> Plan:
        return Plan(
            name=self.name.text().strip(),
            officers=self.officers.value(),
            threshold=self.threshold.value(),
            agreement=self.agreement.path(),
            zone_names=self.zone_names.chosen(),
            places=self.places.path(),
            country=self.country.text().strip().upper(),
            address=self.address.text().strip(),
        )

    def _try(self) -> None:
        """Check the plan before anybody chooses a passphrase for it."""
        self.trouble.hide()
        wrong = self._wrong()
        if wrong is not None:
            self._tell(*wrong)
            return
        self._working(on=True)
        self._checked(self._plan(), self._show_zones, self._refused)

    def _wrong(self) -> tuple[str, QWidget] | None:
        """Errors, each with its field."""
        if not self.name.text().strip():
            return tr("The name of the mission is empty."), self.name
        passphrase = self.passphrase.wrong()
        if passphrase:
            return passphrase, self.passphrase
        for line in (self.agreement, self.places):
            path = line.path()
            if path is not None and not path.is_file():
                return tr("There is no such file: {name}").format(name=path), line
        return None

    def _working(self, *, on: bool) -> None:
        self.button.setEnabled(not on)
        self.back.setEnabled(not on)
        self.button.setText(tr("Checking…") if on else tr("Found the mission"))

    def _show_zones(self, prepared: PackContent) -> None:
        self._working(on=False)
        self._targets = prepared.targets
        if not prepared.zones:
            self._ask_officers()
            return
        self.stack.setCurrentWidget(self.zones)
        self.zones.show_zones(prepared.zones)

    def _ask_officers(self) -> None:
        self.stack.setCurrentIndex(1)
        self.officers_keys.begin(self.officers.value(), self.passphrase.text)

    def _plan_again(self) -> None:
        self.stack.setCurrentIndex(0)
        self.name.setFocus()

    def _make(self, secrets: tuple[str, ...]) -> None:
        self._found(
            self._plan(), self._targets, self.passphrase.text, secrets, self.officers_keys.refuse
        )

    def _refused(self, error: FieldappError) -> None:
        self._working(on=False)
        field = error.field if isinstance(error, InputError) else ""
        if isinstance(error, InputError) and field == "agreement":
            self.zone_names.offer(error.suggestions)
        lines = {
            "name": self.name,
            "threshold": self.threshold,
            "address": self.address,
            "agreement": self.agreement,
            "places": self.places,
            "country": self.country,
        }
        self._tell(in_words(error), lines.get(field, self.button))

    def _tell(self, text: str, at: QWidget) -> None:
        """Show an error below its field, or above the button, and go there."""
        self.trouble.setText(visible(text))
        layout = self.box.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - card made it
        layout.removeWidget(self.trouble)
        place = next(
            each
            for each in self.box.findChildren(QWidget, options=_DIRECTLY)
            if each is at or each.isAncestorOf(at)
        )
        layout.insertWidget(layout.indexOf(place) + (at is not self.button), self.trouble)
        self.trouble.show()
        at.setFocus()
        layout.activate()
        self.form.ensureWidgetVisible(self.trouble, 0, 60)


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
        self.setFocusProxy(self.line)
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


class _NamedBy(QWidget):
    """Choice of the property that names the zones; shown where a file needs it."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = DropDown()
        self.choice.setAccessibleName(tr("The zones are named by"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("The zones are named by")))
        layout.addWidget(self.choice)
        self.forget()

    def offer(self, properties: Sequence[str]) -> None:
        """Let the person choose among properties of the file, where there are any."""
        if properties:
            self.choice.clear()
            for name in properties:
                self.choice.addItem(visible(name), name)
            self.show()

    def forget(self) -> None:
        """Back to the property `name`: another file is meant."""
        self.choice.clear()
        self.hide()

    def chosen(self) -> str:
        """Property that holds the names."""
        return self.choice.currentData() or "name"


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made
