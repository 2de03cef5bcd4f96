"""Card that revokes a laptop, and sets its last trusted record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from fieldapp.app.headquarters.roster_changes import Device
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.calm_inputs import DropDown, NumberField
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible

MOST: Final = 2**31 - 1  # what a spin box can hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """A revocation for an officer to sign.

    Attributes:
        device: The laptop.
        last_good_seq: Number of the last record that is trusted; None: none that comes from now on.
    """

    device: Device
    last_good_seq: int | None


class RevokeCard(QWidget):
    """Form of a revocation: which laptop, and what of it stays trusted.

    Signals:
        wanted: (Revocation) it is to be revoked.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked_for = ""
        self._devices: dict[str, Device] = {}
        self._newest: Mapping[bytes, int] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("Revoke a laptop"), "large"))
        layout.addWidget(
            label(
                tr(
                    "When it was lost, seized or copied. What it signed up to the record that you "
                    "name stays valid; the rest is kept and has no effect. It cannot be undone: "
                    "the holder needs a new key."
                ),
                "muted",
            )
        )
        self.laptop = DropDown()
        self.laptop.setAccessibleName(tr("Laptop"))
        self.laptop.currentIndexChanged.connect(lambda _index: self._told_newest())
        layout.addWidget(self.laptop)
        self.newest = label("", "muted")
        layout.addWidget(self.newest)
        self.from_now = QRadioButton(tr("Trust what is here already"))
        self.up_to = QRadioButton(tr("Trust only up to record"))
        self.from_now.setChecked(True)
        self._either = QButtonGroup(self)
        self._either.addButton(self.from_now)
        self._either.addButton(self.up_to)
        self.last_good = NumberField()
        self.last_good.setRange(0, MOST)
        self.last_good.setAccessibleName(tr("Number of the last trusted record"))
        self.last_good.setEnabled(False)
        self.up_to.toggled.connect(self.last_good.setEnabled)
        layout.addWidget(self.from_now)
        layout.addWidget(row(self.up_to, self.last_good))
        self.revoke_button = button(tr("Revoke…"), self._revoke, name="danger")
        self.revoke_button.setEnabled(False)
        layout.addWidget(row(self.revoke_button))

    def show_devices(self, devices: Sequence[Device], newest: Mapping[bytes, int]) -> None:
        """Offer these laptops.

        Args:
            devices: Trusted ones.
            newest: Number of the newest record here, by key identifier.
        """
        chosen = self._asked_for or self.laptop.currentData() or ""
        before, self._newest = self._newest, newest
        listed = {device.kid.hex(): device for device in devices}
        same = listed == self._devices and not self._asked_for
        chosen_kid = bytes.fromhex(chosen)
        if same and before.get(chosen_kid) == newest.get(chosen_kid):
            return  # what is typed stays
        self._devices = listed
        self.laptop.clear()
        for name, device in self._devices.items():
            words = [visible(device.call_sign), visible(device.team), name]
            self.laptop.addItem("   ".join(word for word in words if word), name)
        self._asked_for = ""
        self.choose(chosen)
        self.revoke_button.setEnabled(bool(devices))
        self._told_newest()

    def choose(self, kid_hex: str) -> None:
        """Choose a laptop by its key identifier, now or as soon as it is offered."""
        at = self.laptop.findData(kid_hex)
        if at >= 0:
            self.laptop.setCurrentIndex(at)
        else:
            self._asked_for = kid_hex

    def _told_newest(self) -> None:
        device = self._devices.get(self.laptop.currentData() or "")
        if device is None:
            self.newest.setText(tr("There is no laptop to revoke."))
            return
        number = self._newest.get(device.kid)
        if number is None:
            self.newest.setText(tr("Nothing came from this laptop yet."))
        else:
            self.newest.setText(
                tr("Its newest record here has number {number}.").format(number=number)
            )
        self.last_good.setValue(number or 0)

    def _revoke(self) -> None:
        device = self._devices.get(self.laptop.currentData() or "")
        if device is not None:
            number = self.last_good.value() if self.up_to.isChecked() else None
            self.wanted.emit(Revocation(device=device, last_good_seq=number))
