"""Card of the installed base maps: list, add from a file, remove."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError, InputError
from fieldapp.map.basemap import installed
from fieldapp.map.basemap.installed import InstalledPack
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.base.basics import button, card, clear, label, row, safe_label
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.widgets.field import Field


class BaseMaps(QWidget):
    """The base maps of a home.

    Signals:
        changed: One was added or removed.
    """

    changed = Signal()

    def __init__(self, client: Client) -> None:
        super().__init__()
        self.client = client
        self.trouble = label("", "error")
        self.trouble.hide()
        self.lines = QVBoxLayout()
        inside = QWidget()
        inside.setLayout(self.lines)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.add_button = button(tr("Add a base map…"), self._choose)
        self._file = Path()  # that is added
        self.name = Field(tr("Name of this base map"))
        self.add_named = button(tr("Add it under this name"), self._add_named, name="first")
        self.naming = QWidget()
        asked = QVBoxLayout(self.naming)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self.name)
        asked.addWidget(row(self.add_named))
        self.naming.hide()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        explained = " ".join(
            (
                tr("MBTiles and PMTiles files. Each is checked; nothing is ever fetched."),
                tr("Where several cover a place, the most detailed is drawn on top."),
            )
        )
        layout.addWidget(
            card(
                label(tr("Base maps"), "large"), label(explained, "muted"), self.trouble, inside,
                self.naming, row(self.add_button), self.progress,
            )
        )  # fmt: skip

    def refresh(self) -> None:
        """Look which there are."""
        home, pack = self.client.home, self.client.standing.pack
        signed = pack.basemaps if pack else ()
        self.client.worker.run(
            self, lambda _: installed.installed_packs(home, signed), self._show, self._fail
        )

    def _show(self, found: list[InstalledPack]) -> None:
        clear(self.lines, heir=self.add_button)
        if not found:
            self.lines.addWidget(label(tr("None but the coast that is built in."), "muted"))
        for each in found:
            self.lines.addWidget(self._line(each))

    def _line(self, each: InstalledPack) -> QWidget:
        if each.about is None:
            words = tr("{name}: cannot be used. {fault}").format(
                name=each.name, fault=said(each.fault)
            )
        else:
            line = tr("{title} ({name}); {kind}, zoom {least} to {most}, {coverage}, {size} MiB")
            words = line.format(
                title=each.about.title,
                name=each.name,
                kind=tr("vector") if each.about.vector else tr("images"),
                least=each.about.min_zoom,
                most=each.about.max_zoom,
                coverage=each.about.coverage,
                size=f"{each.about.size / 2**20:.1f}",
            )
        text = safe_label(words, "" if each.about else "error")
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if each.mission:
            from_pack = label(tr("from the mission pack"), "muted", wrap=False)
            return row(text, from_pack, stretch=False)
        remove = button(tr("Remove"), lambda: self.remove(each.name))
        remove.setAccessibleName(f"{tr('Remove')} {each.name}")
        return row(text, remove, stretch=False)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Add a base map…"), "", "*.mbtiles *.pmtiles"
        )
        if name:
            self.add(Path(name))

    def add(self, file: Path, name: str = "") -> None:
        """Check a file and copy it into the home; its name is asked for where it is taken."""
        self._busy(working=True)
        self._file = file

        def work(_session: Session) -> InstalledPack:
            return installed.add(self.client.home, file, name=name, progress=self._from_lane)

        def failed(error: FieldappError) -> None:
            self._fail(error)
            if isinstance(error, InputError) and error.field == "name":
                self.naming.show()
                self.name.fill(name or file.stem)
                self.name.line.selectAll()
                self.name.line.setFocus()

        self.client.worker.run(self, work, lambda _: self._changed(), failed)

    def _add_named(self) -> None:
        if self.name.text.strip():
            self.add(self._file, self.name.text)

    def remove(self, name: str) -> None:
        """Remove one that was added."""
        home = self.client.home
        self.client.worker.run(
            self, lambda _: installed.remove(home, name), lambda _: self._changed(), self._fail
        )

    def _changed(self) -> None:
        self._busy(working=False)
        self.refresh()
        self.changed.emit()

    def _fail(self, error: FieldappError) -> None:
        self._busy(working=False)
        self.trouble.setText(in_words(error))
        self.trouble.show()

    def _busy(self, *, working: bool) -> None:
        self.trouble.hide()
        self.naming.hide()
        if working:
            # A button that is switched off hands the focus on, and what wipes is the next.
            self.setFocus()
        self.add_button.setEnabled(not working)
        if not working and self.hasFocus():
            self.add_button.setFocus()
        self.progress.setRange(0, 0)
        self.progress.setVisible(working)

    def _from_lane(self, done: int, total: int) -> None:
        self.client.worker.tell(self, self._progressed, (done // 1024, total // 1024))

    def _progressed(self, show_words: tuple[int, int]) -> None:
        self.progress.setRange(0, show_words[1])
        self.progress.setValue(show_words[0])
