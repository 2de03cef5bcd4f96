"""Hands for the window's tests: what a person does with keys and clicks, on whichever page."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from fieldapp.ui.base.basics import OneLine
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.webmap.web_view import MapView
from fieldapp.ui.widgets.signing_preview import SignButton


def log_map(window: MainWindow) -> MapView | None:
    """The map beside the log, once it can be used; it begins where it has not yet."""
    page = window.pages["log"]
    assert isinstance(page, LogPage)
    if window._late.isActive():
        window._late.stop()
        window._begin_late()
    view = page.map.view
    return view if view is not None and view._ready else None


def button(root: QWidget, text: str) -> QAbstractButton:
    """The button on the screen that is called so."""
    found = [
        each
        for each in root.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName() == text
    ]
    assert len(found) == 1, (text, [b.accessibleName() for b in root.findChildren(QAbstractButton)])
    return found[0]


def stood(made: QWidget) -> None:
    """Wait until what a button signs has been on the screen for as long as it has to be."""
    for _ in range(6000):
        if not isinstance(made, SignButton) or made.ready:
            return
        QTest.qWait(5)
    raise AssertionError(made.accessibleName())


def press(root: QWidget, text: str) -> None:
    """Click a button."""
    made = button(root, text)
    assert made.isEnabled(), text
    stood(made)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def line(root: QWidget, name: str) -> QLineEdit:
    """The line on the screen that is called so."""
    (found,) = (
        each
        for each in root.findChildren(QLineEdit)
        if each.isVisible() and name in (each.accessibleName(), _above(each))
    )
    return found


def _above(widget: QLineEdit) -> str:
    parent = widget.parentWidget()
    return parent.accessibleName() if parent is not None else ""


def type_into(root: QWidget, name: str, text: str) -> None:
    """Type over what stands in a line."""
    at = line(root, name)
    at.setFocus()
    at.selectAll()
    strike(at, text)


def strike(widget: QWidget, text: str) -> None:
    """Strike one key after the other; any letter, which QTest's own keyClicks cannot."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def words(root: QWidget) -> str:
    """Every label on the screen, and every text on one line."""
    labels = [each.text() for each in root.findChildren(QLabel) if each.isVisible()]
    return "\n".join(
        labels + [each.text for each in root.findChildren(OneLine) if each.isVisible()]
    )


def keys(root: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key with a modifier, wherever the focus is."""
    # Without a window manager nobody gives the focus back when a dialog closes.
    root.activateWindow()
    assert QTest.qWaitForWindowActive(root, 30_000)
    at = QApplication.focusWidget() or root
    stood(at)
    QTest.keyClick(at, key, modifier)


def typed(root: QWidget, text: str) -> None:
    """Type, wherever the window has its focus."""
    at = cast("QWidget | None", root.focusWidget())
    assert at is not None
    strike(at, text)


def drop(page: QWidget, *paths: Path) -> bool:
    """Drag files or folders onto a page and let go; whether they were taken."""
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, told, Qt.MouseButton.LeftButton)
    no_keys = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(60, 60), *how, no_keys)
    over.ignore()
    QApplication.sendEvent(page, over)
    if over.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(60, 60), *how, no_keys))
    return over.isAccepted()


def choosing(path: Path, open_dialog: Callable[[], object]) -> None:
    """Type a path into the file dialog that an action opens, now or a little later."""
    seen, tries = False, 100

    def answer() -> None:
        nonlocal seen, tries
        tries -= 1
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            seen = True
            at = dialog.findChild(QLineEdit)
            assert at is not None
            at.selectAll()
            strike(at, str(path))
            QTest.keyClick(at, Qt.Key.Key_Return)
        # Again, where the dialog is not there yet or its completer took the key.
        if tries and not (seen and dialog is None):
            QTimer.singleShot(100, answer)

    QTimer.singleShot(50, answer)
    open_dialog()
