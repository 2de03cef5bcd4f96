"""Page after a founding: the root hash, and what to do with the officers' keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app.headquarters.roster_changes import OFFICERS
from fieldapp.ui.base.basics import button, card, centred, label, row, safe_label
from fieldapp.ui.base.texts import tr

_WIDTH: Final = 720


class FoundedPage(QWidget):
    """Page with what has to be done with a mission's keys once it is founded.

    Args:
        home: Headquarters' home.
        name: Of the mission.
        root_hash: 32 bytes.
        officers: How many keys there are.
        go_on: Called when it was read.
    """

    def __init__(
        self, home: Path, name: str, root_hash: bytes, officers: int, go_on: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        digits = root_hash.hex()
        lines = (digits[:32], digits[32:])
        groups = (" ".join(each[i : i + 8] for i in range(0, 32, 8)) for each in lines)
        self.root_hash = safe_label("", "figures")
        self.root_hash.setText("\n".join(groups))
        self.root_hash.setAccessibleName(tr("Root hash, for every laptop's paper"))
        self.go_on = button(tr("Open headquarters"), go_on, name="first")
        keys = tr(
            "Give each of the {count} officers their key file on a stick of their own, and delete "
            "it here: whoever has enough of the keys decides who belongs to the mission."
        )
        box = card(
            label(tr("The mission is founded"), "title"),
            safe_label(name),
            label(tr("1. Write the root hash on paper: every laptop needs it, once."), "large"),
            self.root_hash,
            label(tr("2. Take the officers' keys away from this machine."), "large"),
            label(keys.format(count=officers)),
            safe_label(str(home / OFFICERS), "muted"),
            label(
                tr("3. On the page Mission enrol the laptops, and publish the mission pack."),
                "large",
            ),
            row(self.go_on, button(tr("Copy the root hash"), self._copy)),
        )
        self.setLayout(centred(box, _WIDTH))
        self.go_on.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.root_hash.text())
