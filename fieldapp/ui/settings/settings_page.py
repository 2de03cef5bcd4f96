"""Page *Settings*: preferences, disk usage, passphrase, base maps, wipe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.exchange import transfer
from fieldapp.app.exchange.transfer import Undelivered
from fieldapp.app.home import device, disk_usage, preferences
from fieldapp.app.home.disk_usage import Storage
from fieldapp.app.home.wipe_home import wipe
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import counted, language_names, size_words, tr
from fieldapp.ui.settings.basemaps_card import BaseMaps
from fieldapp.ui.settings.passphrase_card import PassphraseCard
from fieldapp.ui.settings.wipe_dialog import WipeDialog

NOTATIONS: Final = {
    "mgrs": "MGRS  37U CQ 12345 67890",
    "decimal": "48.4353000, 38.2205000",
    "dm": "48°26.1180'N 38°13.2300'E",
    "dms": "48°26'07.08\"N 38°13'13.80\"E",
    "utm": "UTM  37U 412345 5365123",
    "plus_code": "Plus Code  8GXX7MJC+4X",
}

_LEAST: Final = 22  # characters of a choice: a position in MGRS


class SettingsPage(Page):
    """Page of preferences: one choice a line; each takes effect at once."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Settings"))
        # Each has its parent before anything is in it: see Client.stack.
        inside = QWidget()
        self.body.addWidget(_scrolling(inside), 1)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(10)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
            columns.addLayout(column, 1)
        lines = QWidget()
        self.form = QFormLayout(lines)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(10)
        themes = {"light": tr("Light"), "dark": tr("Dark"), "night": tr("Night, red")}
        sizes = {
            "small": tr("Small"),
            "normal": tr("Normal"),
            "large": tr("Large"),
            "largest": tr("Largest"),
        }
        idle = {n: counted("{count} minutes", n) for n in preferences.IDLE_MINUTES}
        self.choices: dict[str, DropDown] = {}
        self._add("language", tr("Language"), language_names())
        self._add("theme", tr("Theme"), themes)
        self._add("size", tr("Size of text"), sizes)
        self._add("fingers", tr("Used with"), _hands())
        self._add("notation", tr("Positions are shown as"), NOTATIONS)
        self._add("idle_minutes", tr("Lock after"), idle)
        self.zone = QLineEdit(client.preferences.zone)
        self.zone.setAccessibleName(tr("Time zone"))
        self.zone.editingFinished.connect(self._zone)
        self.zone_wrong = label("", "error")
        self.zone_wrong.hide()
        zone = QVBoxLayout()
        zone.addWidget(self.zone)
        zone.addWidget(self.zone_wrong)
        name = QLabel(tr("Time zone"))
        name.setBuddy(self.zone)
        self.form.addRow(name, zone)
        self.storage = safe_label("")
        self.passphrase = PassphraseCard(self._change_passphrase)
        locking = tr("Locking ends the program and starts it again: only that clears its memory.")
        left.addWidget(card(lines, label(locking, "muted")))
        left.addWidget(card(label(tr("Storage used"), "large"), self.storage))
        left.addStretch(1)
        self.basemaps = BaseMaps(client)
        self.basemaps.changed.connect(lambda: self.preferences_set.emit(client.preferences))
        self.basemaps.changed.connect(lambda: self.ask(disk_usage.used, self._show_storage))
        right.addWidget(self.passphrase)
        right.addWidget(self.basemaps)
        right.addWidget(
            card(
                label(tr("Before a seizure, or before it is given away"), "large"),
                row(button(tr("Wipe this laptop…"), self._ask_wipe, name="danger")),
            )
        )
        right.addStretch(1)

    def entered(self) -> None:
        """Show what the home takes now."""
        self.ask(disk_usage.used, self._show_storage)
        self.ask(lambda _session: preferences.zones(), self._offer_zones)
        self.basemaps.refresh()

    def focus(self, name: str) -> None:
        """Put the focus back on a choice, on a page that was made again because of it."""
        box = self.choices.get(name)
        if box is not None:
            box.setFocus()

    def _add(self, name: str, title: str, choices: dict[Any, str]) -> None:
        box = DropDown()
        box.setAccessibleName(title)
        # As wide as the card lets it be: the longest choice pushed the page sideways in large text.
        box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST)
        for value, words in choices.items():
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(getattr(self.client.preferences, name)))
        box.activated.connect(lambda index: self._choose(name, box.itemData(index)))
        name_ = QLabel(title)
        name_.setBuddy(box)
        self.form.addRow(name_, box)
        self.choices[name] = box

    def _zone(self) -> None:
        name = self.zone.text().strip()
        known = preferences.known_zone(name)
        wrong = "" if known else tr("There is no such time zone. Such as Europe/Kyiv.")
        self.zone_wrong.setText(wrong)
        self.zone_wrong.setVisible(not known)
        self.zone.setAccessibleDescription(wrong)
        if known and name != self.client.preferences.zone:
            self._choose("zone", name)

    def _offer_zones(self, names: list[str]) -> None:
        offers = QCompleter(names, self.zone)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(offers)

    def _choose(self, name: str, value: Any) -> None:
        made = self.client.preferences = replace(self.client.preferences, **{name: value})
        # Before the pages are made again: this one may be gone when the answer comes.
        self.ask(lambda session: preferences.write(session.store, made), lambda _: None)
        self.preferences_set.emit(made)

    # --- Storage, passphrase, wiping.

    def _show_storage(self, found: Storage) -> None:
        lines = (
            tr("Records and drafts: {size}").format(size=size_words(found.database)),
            counted(
                "Evidence: {count} files, {size}", found.pieces, size=size_words(found.evidence)
            ),
            tr("Mission pack and maps: {size}").format(size=size_words(found.pack)),
            tr("Free on this disk: {size}").format(size=size_words(found.free)),
        )
        self.storage.setText("\n".join(lines))

    def _change_passphrase(
        self,
        old: str,
        new: str,
        done: Callable[[object], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        work = partial(device.change_passphrase, self.client.home, old, new)
        self.ask(lambda _session: work(), done, failed)

    def _ask_wipe(self) -> None:
        self.ask(transfer.undelivered, self._warn)

    def _warn(self, left: Undelivered) -> None:
        unproven = left.records - left.unsealed
        counts = (
            (left.unsealed, counted("{count} records in no bundle", left.unsealed)),
            (unproven, counted("{count} sealed records not proven to have arrived", unproven)),
            (left.drafts, counted("{count} drafts not signed", left.drafts)),
            (
                left.evidence,
                counted("{count} evidence files that only this laptop has", left.evidence),
            ),
        )
        lost = [words for count, words in counts if count]
        heading = (
            tr("This is not at headquarters yet, and would be lost. Tick each:")
            if lost
            else tr("Every record is proven to be at headquarters.")
        )
        WipeDialog(self, heading, lost, self._wipe).open()

    def _wipe(self) -> None:
        home = self.client.home
        self.ask(lambda _session: wipe(home), lambda _: self.lock_wanted.emit())


def _hands() -> dict[bool, str]:
    return {False: tr("Keyboard and mouse"), True: tr("Touch screen: large buttons")}


def _scrolling(inside: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setWidget(inside)
    made.setAccessibleName(tr("Settings"))
    return made
