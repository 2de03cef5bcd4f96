"""Key fingerprint as two people compare it: numbered words, and the same in digits."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.mission.fingerprint import Fingerprint
from fieldapp.ui.base.basics import label, safe_label
from fieldapp.ui.base.texts import tr

_LONGEST = 8  # letters of a BIP-39 word


class FingerprintView(QWidget):
    """Empty until a fingerprint is shown."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.words = safe_label("", "figures")
        self.words.setAccessibleName(tr("Fingerprint in words"))
        self.digits = safe_label("", "figures")
        self.digits.setAccessibleName(tr("Fingerprint in digits"))
        layout.addWidget(self.words)
        layout.addWidget(label(tr("The same in digits: either will do."), "muted"))
        layout.addWidget(self.digits)

    def show_(self, shown: Fingerprint) -> None:
        """Show a fingerprint: two words a row, as wide as the digits below."""
        cells = [f"{n} {word:<{_LONGEST}}" for n, word in enumerate(shown.words, 1)]
        rows = ["   ".join(cells[at : at + 2]).rstrip() for at in range(0, len(cells), 2)]
        self.words.setText("\n".join(rows))
        self.digits.setText(shown.digits)
