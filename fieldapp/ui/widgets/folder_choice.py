"""Choice of a stick or folder: plugged-in carriers are listed, any path can be typed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import size_words, tr
from fieldapp.wording.safe_text import visible

# Where desktops mount what is plugged in; elsewhere every volume but the system's is meant.
_PLUGGED: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")

LEAST: Final = 10**6  # bytes: what is smaller is no stick


def sticks() -> list[tuple[str, Path]]:
    """(what to call it, where it is mounted) of everything that is plugged in."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        drive = len(root) <= 3 and root[1:2] == ":" and not volume.isRoot()
        usable = volume.isReady() and not volume.isReadOnly() and volume.bytesTotal() > LEAST
        if usable and (root.startswith(_PLUGGED) or drive):
            free = size_words(volume.bytesAvailable())
            name = visible(volume.displayName() or root)
            found.append((tr("{name}, {size} free").format(name=name, size=free), Path(root)))
    return found


class _Sticks(DropDown):
    """Looks again at what is plugged in whenever it is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self.look()
        super().showPopup()

    def look(self) -> None:
        """Offer what is plugged in now; what is typed stays."""
        typed, folder = self.currentText(), self.currentData()
        self.clear()
        for words, root in sticks():
            self.addItem(words, root)
        kept = self.findData(folder) if folder is not None else -1
        if kept < 0 and not typed and self.count() == 1:
            kept = 0
        # Of several none is chosen for anybody.
        self.setCurrentIndex(kept)
        if kept < 0:
            self.setEditText(typed)


class CarrierChoice(QWidget):
    """A stick or folder.

    Args:
        title: What it is for.

    Signals:
        entered: Return was pressed in it.
    """

    entered = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.box = _Sticks()
        self.box.setAccessibleName(title)
        self.line = line = QLineEdit()
        self.box.setLineEdit(line)
        line.setAccessibleName(title)
        line.setPlaceholderText(tr("A stick that is plugged in, or a folder"))
        line.returnPressed.connect(self.entered)
        line.textEdited.connect(lambda _text: self.tell(""))
        self.trouble = label("", "error")
        self.trouble.hide()
        name = QLabel(title)
        name.setBuddy(self.box)
        beside = QHBoxLayout()
        beside.addWidget(self.box, 1)
        beside.addWidget(button(tr("Other folder…"), self._pick))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(name)
        layout.addLayout(beside)
        layout.addWidget(self.trouble)
        self.look()

    def look(self) -> None:
        """Offer what is plugged in now."""
        self.box.look()

    def folder(self) -> Path | None:
        """The chosen folder; None, with an error beside it, where there is none."""
        text, index = self.box.currentText().strip(), self.box.currentIndex()
        if index >= 0 and text == self.box.itemText(index):
            chosen = Path(self.box.itemData(index))
        elif text:
            chosen = Path(text).expanduser()
        else:
            self.tell(tr("Choose a stick or a folder first."))
            return None
        if not chosen.is_dir():
            self.tell(tr("There is no such folder. Is the stick plugged in?"))
            return None
        self.tell("")
        return chosen

    def tell(self, text: str) -> None:
        """Show an error; "" for none."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def _pick(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.box.accessibleName())
        if name:
            self.box.setEditText(name)
            self.tell("")
