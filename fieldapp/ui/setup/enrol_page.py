"""Enrolment page: the request to the security officer, and loading the mission pack."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout

from fieldapp.app.home import device
from fieldapp.app.home.device import DeviceRequest, Installed
from fieldapp.app.home.session import Session, reload_pack
from fieldapp.errors import FieldappError
from fieldapp.mission import enrolment
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, card, label, row, safe_label, scrolled
from fieldapp.ui.base.progress import Progress
from fieldapp.ui.base.texts import tr
from fieldapp.ui.base.theme import THEMES
from fieldapp.ui.setup.root_hash_line import RootHashLine
from fieldapp.ui.widgets.fingerprint_view import FingerprintView
from fieldapp.ui.widgets.folder_choice import CarrierChoice

QR_PIXELS = 260


class EnrolPage(Page):
    """Steps two and three of setting up: be enrolled, and load the mission pack."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Join the mission"))
        self.qr = QLabel()
        self.qr.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.qr.setAccessibleName(tr("The request as a QR code"))
        self.fingerprint = FingerprintView()
        self.written = _reserved()
        self.target = CarrierChoice(tr("Stick or folder"))
        self.target.entered.connect(self.save)
        steps = card(
            label(tr("1. Give the request to the security officer"), "large"),
            label(tr("Read these words aloud, face to face: they tie the key to you.")),
            self.fingerprint,
            self.target,
            row(button(tr("Save the request"), self.save, name="first")),
            self.written,
        )
        beside = row(steps, self.qr, stretch=False)
        across = beside.layout()
        if across is not None:
            across.setAlignment(steps, Qt.AlignmentFlag.AlignTop)
        self.root_hash = RootHashLine()
        self.root_hash.entered.connect(self.load)
        self.progress = Progress(lambda _what: tr("Checking the mission pack"))
        self.load_button = button(tr("Load the mission pack"), self.load)
        self.outcome = _reserved()
        load = card(
            label(tr("2. Load the mission pack from the officer's stick"), "large"),
            self.root_hash,
            label(tr("From the same stick or folder as above."), "muted"),
            row(self.load_button),
            self.progress,
            self.outcome,
        )
        down = load.layout()
        if isinstance(down, QVBoxLayout):
            down.addStretch(1)  # the place of the progress, for the moment after it went
        self.body.addWidget(scrolled(beside, load), 1)

    def entered(self) -> None:
        """Show the request, and what is plugged in."""
        self.target.look()
        self.ask(lambda session: device.request(session.store), self._show)

    def _show(self, made: DeviceRequest) -> None:
        self.fingerprint.show_(made.fingerprint)
        picture = QPixmap()
        picture.loadFromData(enrolment.qr_png(made.code))
        if self.client.preferences.theme == "night":  # white would be a lamp
            painter = QPainter(picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(picture.rect(), QColor(THEMES["night"].text))
            painter.end()
        self.qr.setPixmap(
            picture.scaled(
                QR_PIXELS,
                QR_PIXELS,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.FastTransformation,
            )
        )

    def save(self) -> None:
        """Write the request to the carrier that is chosen."""
        folder = self.target.folder()
        if folder is not None:
            self.ask(partial(_write, folder), self._saved)

    def _saved(self, path: Path) -> None:
        self.written.setText(tr("Saved and read back: {path}").format(path=path))
        self.written.show()

    def load(self) -> None:
        """Take over the mission pack on the carrier that is chosen."""
        folder = None if self.busy else self.target.folder()
        if folder is None:
            return
        typed = self.root_hash.text or None
        report = self.progress.begin(self.client.worker)
        self.load_button.setEnabled(False)
        work = partial(_install, folder, typed, lambda: report(0, 0, "pack"))
        self.ask(work, self._installed, self._not_installed)

    @property
    def busy(self) -> bool:
        """A mission pack is being loaded."""
        return self.progress.busy

    def leave(self) -> None:
        """Stop loading; what is held stays as it is."""
        if self.busy:
            self.progress.stop()

    def _end(self) -> None:
        self.progress.end()
        self.load_button.setEnabled(True)

    def _not_installed(self, error: FieldappError) -> None:
        self._end()
        self.tell_error(error)
        self.root_hash.ask_again()  # the button lost the keys while the pack was looked at

    def _installed(self, done: Installed) -> None:
        self._end()
        if done.device is None:
            text = tr("The mission pack is loaded; this laptop is not in its roster yet.")
            self.outcome.setText(text)
            self.outcome.show()
            return
        self.home_changed.emit()


def _reserved() -> QLabel:
    """Label that keeps its place while it is hidden: nothing below it moves."""
    made = safe_label("", "good")
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)
    made.setMinimumHeight(2 * made.fontMetrics().lineSpacing())  # a long path takes two lines
    made.hide()
    return made


def _write(folder: Path, session: Session) -> Path:
    return device.write_request(device.request(session.store), folder)


def _install(
    folder: Path, typed: str | None, going: Callable[[], object], session: Session
) -> Installed:
    done = device.install_pack(session.store, folder, root_hash=typed, now=now(), going=going)
    reload_pack(session, now())
    return done
