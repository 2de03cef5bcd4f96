"""GPS button: state of the satellite receiver on the log page, and a menu.

It never moves a post by itself: F7 takes its position over, doubted or not, and says so. Where
there is none, or it is not believed, the menu leads to the map: what is clicked there is signed as
clicked, never as measured.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fieldapp.app.position.fix import Doubt, Track
from fieldapp.app.position.gps_reader import GpsReader, GpsState, ports
from fieldapp.errors import InputError
from fieldapp.ui.base.texts import tr

GPSD = "gpsd:127.0.0.1:2947"


class Listener(QObject):
    """Listener: brings reports from the receiver's thread to the window's."""

    reported = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._receiver: GpsReader | None = None

    def listen(self, address: str) -> None:
        """Read another receiver, or none for "".

        Raises:
            InputError: There is no such receiver.
        """
        self.stop()
        if address:
            self._receiver = GpsReader(address, self.reported.emit)

    @Slot()
    def stop(self) -> None:
        """Read no receiver."""
        if self._receiver is not None:
            self._receiver.stop()
            self._receiver = None


class GpsButton(QToolButton):
    """Button with the state of the receiver.

    Args:
        address: Of the receiver, "" for none.

    Signals:
        chosen: (address) the person chose another receiver, "" for none.
        taken: (Track) the person takes the position over.
        located: (Track) the receiver said something.
        by_hand: the person tells the position on the map instead.
        refused: (words) a position was wanted, and there is none.
    """

    chosen = Signal(str)
    taken = Signal(object)
    located = Signal(object)
    by_hand = Signal()
    refused = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.address = ""
        self.track = Track()
        self._state = ""
        self._had = False  # a fix, from the receiver that is read now
        self._listener = Listener()
        self._listener.reported.connect(self._reported, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._listener.stop)
        QShortcut(QKeySequence("F7"), self, self.take)
        self.listen(address)

    def listen(self, address: str) -> None:
        """Read another receiver, or none for ""; one that is none is left off."""
        try:
            self._listener.listen(address)
            self.address = address
        except InputError:
            self.address = ""
        self.track, self._state, self._had = Track(), "searching", False
        self._show()

    def stop(self) -> None:
        """Read no receiver any more."""
        self._listener.stop()

    def take(self) -> None:
        """Take the position over, or say why there is none to take."""
        if self.track.fix is not None:
            self.taken.emit(self.track)
            return
        words = tr("F7 takes no position over. GPS: {state}. Type the post, or show it by hand.")
        self.refused.emit(words.format(state=self._words()))

    def accept(self) -> None:
        """The person says that the newest fix is right: what was believed before is forgotten."""
        self.listen(self.address)

    @Slot(object)
    def _reported(self, report: GpsState) -> None:
        if not self.address:
            return
        self.track, self._state = report.track, report.state
        self._had = self._had or report.track.fix is not None
        self._show()
        self.located.emit(self.track)

    def _show(self) -> None:
        words = self._words()
        self.setText(f"GPS: {words} ▾")
        self.setAccessibleName(f"GPS: {words}")
        self.setProperty("doubted", bool(self.track.doubts))
        self.style().polish(self)

    def _words(self) -> str:
        if not self.address:
            return tr("off")
        if self._state == "gone":
            return tr("not connected")
        if self.track.fix is None:
            return tr("fix lost") if self._had else tr("no fix yet")
        if self.track.doubts:
            return f"⚠ {doubted(self.track.doubts[0])}"
        return f"±{self.track.fix.accuracy_m} m"

    def _fill(self) -> None:
        self._menu.clear()
        if self.track.fix is not None:
            self._menu.addAction(f"F7  {tr('Take this position as the post')}", self.take)
            for doubt in self.track.doubts:
                self._menu.addAction(f"⚠ {doubted(doubt)}").setEnabled(False)
            if any(doubt.why == "jump" for doubt in self.track.doubts):
                self._menu.addAction(tr("I am really here: believe it again"), self.accept)
            self._menu.addSeparator()
        self._menu.addAction(tr("By hand: click where you are on the map"), self.by_hand.emit)
        self._menu.addSeparator()
        sources = {"": tr("Off"), GPSD: tr("gpsd on this laptop")}
        sources |= {address: address.removeprefix("serial:") for address in ports()}
        for address, words in sources.items():
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(address == self.address)
            action.triggered.connect(partial(self._chose, address))

    def _chose(self, address: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.listen(address)
        self.chosen.emit(self.address)


def doubted(doubt: Doubt) -> str:
    """Reason for doubting a position, in words."""
    if doubt.why == "jump":
        return tr("jumped {km} km: not believed").format(km=f"{doubt.much / 1000:.1f}")
    if doubt.why == "old":
        return tr("{seconds} s old").format(seconds=doubt.much)
    if doubt.why == "clock":
        return tr("its time and this laptop's differ by {seconds} s").format(seconds=doubt.much)
    if doubt.why == "calculated":
        return tr("calculated on, not measured")
    if doubt.why == "simulated":
        return tr("simulated: not a real position")
    if doubt.why == "manual":
        return tr("entered by hand, not measured")
    if doubt.why == "poor_accuracy":
        return tr("only good to {metres} m").format(metres=doubt.much)
    return tr("gives no accuracy")
