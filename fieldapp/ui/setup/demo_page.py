"""Page that shows how a demo mission is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldapp.ui.base.basics import card, centred, label, safe_label
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import tr


def step_words(what: str) -> str:
    """A step of the demo in words."""
    return {
        "mission": tr("Founding a mission and its headquarters"),
        "laptop": tr("Enrolling a laptop"),
        "rows": tr("Signing observations"),
        "seal": tr("Sealing them to a stick"),
        "import": tr("Importing them at headquarters"),
        "receive": tr("Taking receipts back"),
    }.get(what, "")


class DemoPage(QWidget):
    """Shows how far the demo is.

    Args:
        folder: Where it goes.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        self.progress = Progress(step_words)
        box = card(
            label(tr("A demo mission is being made"), "title"),
            label(
                tr(
                    "Three laptops, a stick and headquarters, with figures that the OSCE mission "
                    "published. It has nothing to do with your own records."
                )
            ),
            safe_label(str(folder), "muted"),
            self.progress,
        )
        self.setLayout(centred(box, 560))
