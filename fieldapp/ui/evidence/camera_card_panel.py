"""Panel that chooses which days of a camera card are added, with the pictures of a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout

from fieldapp.app.evidence import library
from fieldapp.errors import FieldappError
from fieldapp.media.camera_card import Card, CardFile, offered
from fieldapp.media.decoder import Picture
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.pixmaps import pixmap
from fieldapp.ui.base.texts import counted, in_words, size_words, tr
from fieldapp.ui.records.picture_view import error_words
from fieldapp.wording.safe_text import visible

_SIDE: Final = 96  # pixels of a thumbnail
_MOST: Final = 200  # thumbnails of a day
_LOW: Final = 190  # pixels that the lists are high at least
_NAMED: Final = 5  # files left out that are named


class CardPanel(QFrame):
    """The days of a card, of which the newest that is not in the future is ticked.

    Args:
        page: On whose behalf pictures are decoded.
        card: What is on it.
        today: By this laptop's clock, in the zone of the card's days.
        chosen: Gets the files of the ticked days.
        gone: Called instead where the person thinks better of it.
    """

    def __init__(
        self,
        page: Page,
        card: Card,
        today: date,
        chosen: Callable[[list[CardFile]], object],
        gone: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._page = page
        self._card = card
        self._today = today
        self._chosen = chosen
        layout = QVBoxLayout(self)
        layout.addWidget(label(tr("Which days of the card are taken in?"), "title"))
        layout.addWidget(label(" ".join(self._explained()), "muted"))
        self.days = QListWidget()
        self.days.setObjectName("choices")  # its ticks are seen in the chosen row, too
        self.days.setAccessibleName(tr("Days of the card"))
        self.pictures = QListWidget()
        self.pictures.setAccessibleName(tr("Pictures of the day"))
        self.pictures.setViewMode(QListWidget.ViewMode.IconMode)
        self.pictures.setIconSize(QSize(_SIDE, _SIDE))
        self.pictures.setGridSize(QSize(_SIDE + 44, _SIDE + 34))
        self.pictures.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.pictures.setMovement(QListWidget.Movement.Static)
        for each in (self.days, self.pictures):
            each.setMinimumHeight(_LOW)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.days)
        split.addWidget(self.pictures)
        split.setStretchFactor(1, 1)
        layout.addWidget(split, 1)
        self.sum = label("", "muted", wrap=False)
        self.go_on = button(tr("Take them in"), self._take, name="first")
        every = button(tr("All days"), lambda: self._tick(Qt.CheckState.Checked))
        none = button(tr("No day"), lambda: self._tick(Qt.CheckState.Unchecked))
        layout.addWidget(row(every, none, self.sum))
        layout.addWidget(row(self.go_on, button(tr("Cancel"), gone)))
        self._fill()
        self.days.itemChanged.connect(lambda _item: self._count())
        self.days.currentItemChanged.connect(lambda _now, _before: self._show_day())
        self._count()
        self._show_day()
        self.setFocusProxy(self.days)

    def _explained(self) -> list[str]:
        words = [
            tr("Days are by the clock of the camera, which is a claim."),
            tr("Files that are here already are recognised and taken in once."),
        ]
        left = self._card.left_out
        if left:
            names = ", ".join(visible(name) for name in left[:_NAMED])
            more = "…" if len(left) > _NAMED else "."
            opening = counted("{count} files that are no evidence are left out:", len(left))
            words.append(f"{opening} {names}{more}")
        return words

    def _fill(self) -> None:
        files = self._card.files
        counts = Counter(each.day for each in files)
        sizes: Counter[date] = Counter()
        for each in files:
            sizes[each.day] += each.size
        first = offered(self._card, self._today)
        for day in sorted(counts, reverse=True):
            words = counted("{count} files, {size}", counts[day], size=size_words(sizes[day]))
            late = f"  {tr('⚠ in the future')}" if day > self._today else ""
            line = QListWidgetItem(f"{day:%Y-%m-%d}: {words}{late}")
            line.setData(Qt.ItemDataRole.UserRole, day)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if day == first else Qt.CheckState.Unchecked)
            self.days.addItem(line)
            if day == first:
                self.days.setCurrentItem(line)
        self.days.setMinimumWidth(self.days.sizeHintForColumn(0) + 30)

    # --- Pictures of the day that is looked at.

    def _show_day(self) -> None:
        day = self.days.currentItem().data(Qt.ItemDataRole.UserRole)
        files = [each for each in self._card.files if each.day == day]
        self.pictures.clear()
        for each in files[:_MOST]:
            self.pictures.addItem(visible(each.path.name))
        if len(files) > _MOST:
            self.pictures.addItem(counted("and {count} more", len(files) - _MOST))
        self._decode(day, files[:_MOST], 0)

    def _decode(self, day: date, files: list[CardFile], at: int) -> None:
        if at == len(files) or self.days.currentItem().data(Qt.ItemDataRole.UserRole) != day:
            return

        def shown(picture: Picture | None) -> None:
            self._decoded(day, at, picture)
            self._decode(day, files, at + 1)

        def failed(error: FieldappError) -> None:
            self._tell(day, at, in_words(error))
            self._decode(day, files, at + 1)

        work = partial(library.preview, path=files[at].path, side=_SIDE)
        self._page.client.worker.run(self, work, shown, failed)

    def _decoded(self, day: date, at: int, picture: Picture | None) -> None:
        if picture is None:
            self._tell(day, at, tr("No picture: it is taken in, and not shown here."), sign="▶")
        elif picture.error:
            self._tell(day, at, error_words(picture.error))
        elif (item := self._item(day, at)) is not None:
            made = pixmap(picture, self._page.client.preferences.theme)
            item.setIcon(QIcon(made))

    def _item(self, day: date, at: int) -> QListWidgetItem | None:
        looked_at = self.days.currentItem().data(Qt.ItemDataRole.UserRole)
        return self.pictures.item(at) if looked_at == day else None

    def _tell(self, day: date, at: int, why: str, *, sign: str = "✗") -> None:
        item = self._item(day, at)
        if item is not None:
            item.setText(f"{sign} {item.text()}")
            item.setToolTip(why)

    # --- Days.

    def _ticked(self) -> list[CardFile]:
        lines = [self.days.item(n) for n in range(self.days.count())]
        days = {
            line.data(Qt.ItemDataRole.UserRole)
            for line in lines
            if line.checkState() == Qt.CheckState.Checked
        }
        return [each for each in self._card.files if each.day in days]

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
