"""Settings: what is kept in the home's preferences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from fieldapp.desk import preferences
from fieldapp.errors import FieldappError
from fieldapp.ui.page import Client, Page
from fieldapp.ui.parts import label, narrow
from fieldapp.ui.texts import LANGUAGES, tr

NOTATIONS: Final = {
    "mgrs": "MGRS  37U CQ 12345 67890",
    "decimal": "48.4353000, 38.2205000",
    "dm": "48°26.1180'N 38°13.2300'E",
    "dms": "48°26'07.08\"N 38°13'13.80\"E",
    "utm": "UTM  37U 412345 5365123",
    "plus_code": "Plus Code  8GXX7MJC+4X",
}


class SettingsPage(Page):
    """One choice a line; each takes effect at once.

    Signals:
        chosen: (Preferences) something was changed.
    """

    chosen = Signal(object)

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Settings"))
        lines = QWidget()
        self.form = QFormLayout(lines)
        self.form.setHorizontalSpacing(18)
        self.form.setVerticalSpacing(10)
        themes = {"light": tr("Light"), "dark": tr("Dark"), "night": tr("Night, red")}
        sizes = {
            "small": tr("Small"),
            "normal": tr("Normal"),
            "large": tr("Large"),
            "largest": tr("Largest"),
        }
        idle = {n: tr("{count} minutes").format(count=n) for n in preferences.IDLE_MINUTES}
        self.choices: dict[str, QComboBox] = {}
        self._add("language", tr("Language"), LANGUAGES)
        self._add("theme", tr("Theme"), themes)
        self._add("size", tr("Size of text"), sizes)
        self._add("notation", tr("Positions are shown as"), NOTATIONS)
        self._add("idle_minutes", tr("Lock after"), idle)
        self.zone = QLineEdit(client.preferences.zone)
        self.zone.setAccessibleName(tr("Time zone"))
        self.zone.editingFinished.connect(self._zone)
        self.form.addRow(tr("Time zone"), self.zone)
        self.body.addWidget(narrow(lines, 620))
        self.body.addWidget(
            label(
                tr("Locking ends the program and starts it again: only that clears its memory."),
                "muted",
            )
        )
        self.body.addStretch(1)

    def _add(self, name: str, title: str, choices: dict[Any, str]) -> None:
        box = QComboBox()
        box.setAccessibleName(title)
        for value, words in choices.items():
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(getattr(self.client.preferences, name)))
        box.activated.connect(lambda index: self._choose(name, box.itemData(index)))
        self.form.addRow(title, box)
        self.choices[name] = box

    def _zone(self) -> None:
        name = self.zone.text().strip()
        if not preferences.known_zone(name):
            self.tell(tr("There is no such time zone. Such as Europe/Kyiv."))
            return
        self.tell("")
        if name != self.client.preferences.zone:
            self._choose("zone", name)

    def _choose(self, name: str, value: Any) -> None:
        made = replace(self.client.preferences, **{name: value})
        try:
            preferences.write(self.client.home, made)
        except FieldappError as e:
            self.tell_error(e)
            return
        self.chosen.emit(made)
