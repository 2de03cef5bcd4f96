"""Card that enrols a laptop: its request, fingerprint, and entry in the roster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.headquarters import roster_changes
from fieldapp.app.headquarters.roster_changes import ROLES, Device
from fieldapp.app.home.session import Session
from fieldapp.mission.enrolment import EnrolmentRequest
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button, label, row, safe_label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import tr
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.ui.widgets.fingerprint_view import FingerprintView
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """An enrolment for an officer to sign; `follows` is the kid of its holder's earlier laptop."""

    request: EnrolmentRequest
    call_sign: str
    role: str
    team: str
    person_of: str
    follows: bytes | None
    party: str


class EnrolCard(QWidget):
    """A form that opens once a request is loaded.

    Args:
        page: The page that it is on.

    Signals:
        wanted: (Enrolment) the fingerprint was compared, and the laptop is to be enrolled.
    """

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._request: EnrolmentRequest | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("Enrol a laptop"), "large"))
        layout.addWidget(
            label(tr("Its holder brings the request on a stick, and is here in person."), "muted")
        )
        self.load_button = button(tr("Load a request…"), self._choose, name="first")
        layout.addWidget(row(self.load_button))
        self.form = QWidget()
        self.form.hide()
        layout.addWidget(self.form)
        inside = QVBoxLayout(self.form)
        inside.setContentsMargins(0, 0, 0, 0)
        self.claim = safe_label("", "muted")
        inside.addWidget(self.claim)
        self.fingerprint = FingerprintView()
        inside.addWidget(self.fingerprint)
        self.compared = QCheckBox(tr("The laptop shows the same, and I know who holds it"))
        self.compared.toggled.connect(lambda _on: self._enable())
        inside.addWidget(self.compared)
        self.call_sign, self.team, self.role = QLineEdit(), QLineEdit(), DropDown()
        self.party = QLineEdit()
        self.party.setPlaceholderText(tr("a liaison officer's alone: its id in the rules"))
        self.follows = DropDown()
        self.call_sign.textChanged.connect(lambda _text: self._enable())
        self.person = DropDown()
        for role in ROLES:
            self.role.addItem(role_words()[role], role)
        lines = QFormLayout()
        for name, widget in (
            (tr("Call sign"), self.call_sign),
            (tr("Role"), self.role),
            (tr("Team"), self.team),
            (tr("Party"), self.party),
            (tr("Holder"), self.person),
            (tr("Instead of"), self.follows),
        ):
            widget.setAccessibleName(name)
            lines.addRow(name, widget)
        inside.addLayout(lines)
        self.odd = label("", "caution")
        self.odd.hide()
        inside.addWidget(self.odd)
        self.enrol_button = button(tr("Enrol…"), self._enrol, name="first")
        inside.addWidget(row(self.enrol_button, button(tr("Put it aside"), self.put_aside)))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Load a request…"), "", "*.request;;*.txt;;*"
        )
        if name:
            self.load(Path(name))

    def show_revoked(self, devices: Sequence[Device]) -> None:
        """Offer the laptops that a new one can be instead of."""
        offered = [device.kid for device in devices]
        if [self.follows.itemData(at) for at in range(1, self.follows.count())] == offered:
            return  # what was chosen stays
        self.follows.clear()
        self.follows.addItem(tr("No earlier laptop"), None)
        for device in devices:
            self.follows.addItem(f"{visible(device.call_sign)}   {device.kid.hex()}", device.kid)

    def load(self, path: Path) -> None:
        """Read a request and show whose it claims to be."""
        self.put_aside()
        self._page.ask(partial(_read, path), self._show)

    def put_aside(self) -> None:
        """Forget the request."""
        self._request = None
        self.form.hide()
        self.load_button.show()

    def _show(self, request: EnrolmentRequest) -> None:
        self._request = request
        zone = self._page.client.preferences.zone
        claim = tr("The request says: {call_sign}, made {when}").format(
            call_sign=request.call_sign, when=in_named_zone(request.made_at, zone)
        )
        self.claim.setText(visible(claim))
        self.fingerprint.show_(request.fingerprint)
        safe = visible(request.call_sign)
        self.odd.setText(tr("The call sign in the request holds hidden characters: type it anew."))
        self.odd.setVisible(safe != request.call_sign)
        self.call_sign.setText(request.call_sign.strip() if safe == request.call_sign else "")
        self.call_sign.setCursorPosition(0)
        self.role.setCurrentIndex(0)
        self._list_persons()
        self.follows.setCurrentIndex(0)
        self.compared.setChecked(False)
        self.load_button.hide()
        self.form.show()
        self._enable()
        self.compared.setFocus()

    def _list_persons(self) -> None:
        """Offer everybody who holds or held a laptop: two laptops are not two persons."""
        self.person.clear()
        self.person.addItem(tr("somebody without another laptop"), "")
        pack = self._page.client.standing.pack
        for device in pack.roster.devices if pack else ():
            if device.person:
                text = tr("who has or had {call_sign}").format(call_sign=device.call_sign)
                self.person.addItem(visible(text), device.kid.hex())

    def _enable(self) -> None:
        self.enrol_button.setEnabled(
            self.compared.isChecked() and bool(self.call_sign.text().strip())
        )

    def _enrol(self) -> None:
        if self._request is not None:
            self.wanted.emit(
                Enrolment(
                    request=self._request,
                    call_sign=self.call_sign.text().strip(),
                    role=self.role.currentData(),
                    team=self.team.text().strip(),
                    person_of=self.person.currentData(),
                    follows=self.follows.currentData(),
                    party=self.party.text().strip(),
                )
            )


def _read(path: Path, _session: Session) -> EnrolmentRequest:
    return roster_changes.read_request(path)
