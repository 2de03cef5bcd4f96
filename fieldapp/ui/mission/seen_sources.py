"""Part of a page that takes what shows how far the log was: folders, and addresses."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from fieldapp.ui.base.basics import button, label, row, safe_label
from fieldapp.ui.base.texts import tr


class SeenSources(QWidget):
    """Takes sticks that laptops receive from, and public copies; `sources` has them."""

    def __init__(self) -> None:
        super().__init__()
        self._folders: list[str] = []
        self._chosen = safe_label("", "muted")
        self._chosen.hide()
        self.add = button(tr("Add a stick or a public copy…"), self._choose)
        self.addresses = QLineEdit()
        self.addresses.setPlaceholderText("https://mirror.example.org")
        self.addresses.setAccessibleName(tr("Addresses of public copies, if there are any"))
        name = label(self.addresses.accessibleName())
        name.setBuddy(self.addresses)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (row(self.add), self._chosen, name, self.addresses):
            layout.addWidget(each)

    @property
    def sources(self) -> tuple[str, ...]:
        """Folders that were chosen, and addresses that were typed."""
        return (*self._folders, *self.addresses.text().split())

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Add a stick or a public copy…"))
        if name and name not in self._folders:
            self._folders.append(name)
            self._chosen.setText(safe_label("\n".join(self._folders)).text())
            self._chosen.show()
