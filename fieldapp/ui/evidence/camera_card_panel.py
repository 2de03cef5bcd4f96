"""Panel that chooses which days of a camera card are added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from fieldapp.media.camera_card import CardFile
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.texts import counted, size_words, tr


class CardPanel(QFrame):
    """The days of a card, the newest ticked.

    Args:
        files: Of the card.
        chosen: Gets the files of the ticked days.
        gone: Called instead where the person thinks better of it.
    """

    def __init__(
        self,
        files: Sequence[CardFile],
        chosen: Callable[[list[CardFile]], object],
        gone: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._files = files
        self._chosen = chosen
        layout = QVBoxLayout(self)
        layout.addWidget(label(tr("Which days of the card are taken in?"), "title"))
        layout.addWidget(
            label(
                " ".join(
                    (
                        tr("Days are by the clock of the camera, which is a claim."),
                        tr("Files that are here already are recognised and taken in once."),
                    )
                ),
                "muted",
            )
        )
        self.days = QListWidget()
        self.days.setAccessibleName(tr("Days of the card"))
        self._fill()
        self.days.itemChanged.connect(lambda _item: self._count())
        layout.addWidget(self.days, 1)
        self.sum = label("", "muted", wrap=False)
        self.go_on = button(tr("Take them in"), self._take, name="first")
        every = button(tr("All days"), lambda: self._tick(Qt.CheckState.Checked))
        none = button(tr("No day"), lambda: self._tick(Qt.CheckState.Unchecked))
        layout.addWidget(row(every, none, self.sum))
        layout.addWidget(row(self.go_on, button(tr("Cancel"), gone)))
        self._count()
        self.setFocusProxy(self.days)

    def _fill(self) -> None:
        counts = Counter(each.day for each in self._files)
        sizes: Counter[object] = Counter()
        for each in self._files:
            sizes[each.day] += each.size
        for number, day in enumerate(sorted(counts, reverse=True)):
            files = counted("{count} files, {size}", counts[day], size=size_words(sizes[day]))
            text = f"{day:%Y-%m-%d}: {files}"
            line = QListWidgetItem(text)
            line.setData(Qt.ItemDataRole.UserRole, day)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Unchecked if number else Qt.CheckState.Checked)
            self.days.addItem(line)
        self.days.setCurrentRow(0)

    def _ticked(self) -> list[CardFile]:
        lines = [self.days.item(n) for n in range(self.days.count())]
        days = {
            line.data(Qt.ItemDataRole.UserRole)
            for line in lines
            if line.checkState() == Qt.CheckState.Checked
        }
        return [each for each in self._files if each.day in days]

    def _tick(self, state: Qt.CheckState) -> None:
        for n in range(self.days.count()):
            self.days.item(n).setCheckState(state)

    def _count(self) -> None:
        files = self._ticked()
        self.sum.setText(
            counted(
                "{count} files, {size}",
                len(files),
                size=size_words(sum(each.size for each in files)),
            )
        )
        self.go_on.setEnabled(bool(files))

    def _take(self) -> None:
        self._chosen(self._ticked())
