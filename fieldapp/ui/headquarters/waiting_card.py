"""Card of the changes that wait for officers: what each changes, who signed, what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldapp.app.headquarters.roster_changes import WaitingChange
from fieldapp.mission.signing import change_words
from fieldapp.mission.signing.waiting_zones import ShownZones
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.basics import button, card_layout, clear, label, row, safe_label
from fieldapp.ui.base.texts import counted, said, tr
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.ui.mission.zones_preview import ZonesList, ZonesSketch


def change_text(change: WaitingChange) -> str:
    """Text of a change, with the words by which two officers compare it."""
    names = role_words()
    lines = [said(each) for each in change_words.in_words(change, lambda r: names.get(r, r))]
    lines.append(tr("To compare aloud: {words}").format(words=" ".join(change.compare)))
    return "\n".join(lines)


def heading(change: WaitingChange) -> str:
    """Number of a change, as officers call it."""
    return tr("Change {number}").format(number=change.number)


def _state(change: WaitingChange) -> tuple[object, ...]:
    return change.number, change.signed_by, change.missing, change.officers


class WaitingCard(QFrame):
    """Changes below each other; hidden where none waits.

    Signals:
        sign_wanted: (tuple of WaitingChange) an officer is to sign these.
        withdraw_wanted: (WaitingChange) this one is to be taken off the list.
    """

    sign_wanted = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        layout = card_layout(self)
        self.count = label("", "large")
        layout.addWidget(self.count)
        layout.addWidget(
            label(
                tr(
                    "Nothing of this is in force. Read what a change does, and compare the words "
                    "with whoever signed first, before you sign."
                ),
                "muted",
            )
        )
        self._changes = QVBoxLayout()
        layout.addLayout(self._changes)
        self.sign_all = button(tr("Sign all…"), self._sign_all, name="first")
        layout.addWidget(row(self.sign_all))
        self._shown: tuple[WaitingChange, ...] = ()
        self.hide()

    def show_changes(
        self, changes: Sequence[WaitingChange], zones: Mapping[int, ShownZones], zone: str
    ) -> None:
        """Show other changes.

        Args:
            changes: Those that wait.
            zones: As those that change zones or places make them, by number.
            zone: Time zone of the times shown.
        """
        before, self._shown = self._shown, tuple(changes)
        if list(map(_state, before)) == list(map(_state, changes)):
            return  # a question that is open on the card stays open
        clear(self._changes)
        self.count.setText(counted("{count} changes wait for officers' signatures", len(changes)))
        for change in changes:
            self._changes.addWidget(self._change(change, zones.get(change.number), zone))
        self.sign_all.setVisible(len(changes) > 1)
        self.setVisible(bool(changes))

    def _change(self, change: WaitingChange, zones: ShownZones | None, zone: str) -> QWidget:
        signed = ", ".join(map(str, change.signed_by)) or "–"
        made = in_named_zone(change.delta.made_at, zone)
        state = counted(
            "{made}. Signed by officer: {signed}. {count} signatures are missing.",
            change.missing, made=made, signed=signed,
        )  # fmt: skip
        box = QFrame()
        box.setObjectName(f"change {change.number}")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 6, 0, 6)
        inside.addWidget(label(heading(change), "large"))
        inside.addWidget(safe_label(change_text(change)))
        if zones is not None and zones.zones:
            sketch, listed = ZonesSketch(), ZonesList()
            sketch.show_zones(*zones)
            listed.show_zones(zones.zones)
            inside.addWidget(sketch)
            inside.addWidget(listed)
        inside.addWidget(label(state, "caution"))
        asked = row(
            label(tr("Withdraw it? It had no effect, and can be made again."), wrap=False),
            button(tr("Withdraw"), partial(self.withdraw_wanted.emit, change), name="danger"),
        )
        asked.hide()
        inside.addWidget(
            row(
                button(tr("Sign…"), partial(self.sign_wanted.emit, (change,)), name="first"),
                button(tr("Withdraw…"), partial(asked.setVisible, True)),
            )
        )
        inside.addWidget(asked)
        return box

    def _sign_all(self) -> None:
        self.sign_wanted.emit(self._shown)
