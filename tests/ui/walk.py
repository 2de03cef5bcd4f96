"""Checks of any page, whatever is on it: names for screen readers, the way of Tab and whether one
sees where it is, clipped text.

Each gives a list of what is wrong, in words; an empty list is what a test asserts.
"""

import gc
import threading
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableView,
    QToolButton,
    QWidget,
)

_SLACK = 2  # pixels: fonts are measured in fractions


def told(widget: QWidget) -> str:
    """A widget in words, for a person who must find it."""
    name = widget.accessibleName() or getattr(widget, "text", str)() or widget.objectName()
    return f"{type(widget).__name__} {name!r}"


def shown(root: QWidget) -> Iterator[QWidget]:
    """A widget and what is in it on the screen, without what Qt makes inside of parts."""
    inside = root.objectName().startswith("qt_") or isinstance(root, QScrollBar)
    if root.isVisible() and not inside and _own(root):
        yield root
    for each in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not each.isHidden():  # most are on other pages
            yield from shown(each)


def _own(widget: QWidget) -> bool:
    # A combo box and a spin box hold a line of their own; a map has Chromium's widgets in it.
    above = widget.parentWidget()
    return above is None or not (
        isinstance(above, QComboBox) or "Spin" in type(above).__name__ or _in_map(widget)
    )


def focusable(root: QWidget) -> list[QWidget]:
    """What the keyboard must reach."""
    return [
        each
        for each in shown(root)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isEnabled()
        and not _only_scrolls(each)
        and each.focusProxy() is None
    ]


def _only_scrolls(widget: QWidget) -> bool:
    return type(widget) is QScrollArea


def unnamed(root: QWidget) -> list[str]:
    """Controls for which a screen reader has no words."""
    wrong = []
    for each in focusable(root):
        found = QAccessible.queryAccessibleInterface(each)
        name = found.text(QAccessible.Text.Name) if found is not None else ""
        if not any(c.isalnum() for c in name):
            wrong.append(f"{told(each)} has no accessible name")
    return wrong


def unreachable(root: QWidget) -> list[str]:
    """Controls that Tab does not come to, or does not leave again, or on which nobody sees it."""
    wanted = focusable(root)
    if not wanted:
        return []
    window = root.window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 30_000)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    begun = QApplication.focusWidget()
    seen: list[QWidget] = []
    unseen: list[str] = []
    for _ in range(1000):  # more than any window has
        at = QApplication.focusWidget()
        if at is None:
            return [f"Tab leads nowhere after {told(seen[-1]) if seen else 'the start'}"]
        seen.append(at)
        if at.visibleRegion().isEmpty():
            unseen.append(f"Tab comes to {told(at)}, which is out of sight")
        focused = at.grab().toImage()
        QTest.keyClick(at, Qt.Key.Key_Tab)
        if _in_map(at):
            _tab_through(at)
        elif at.grab().toImage() == focused:
            unseen.append(f"{told(at)} looks the same with the focus and without")
        after = QApplication.focusWidget()
        if after is at:
            return [f"Tab does not leave {told(at)}"]
        if after is begun:
            break
    missed = [each for each in wanted if each not in seen and not _by_arrows(each, seen)]
    return [*unseen, *(f"Tab does not come to {told(each)}" for each in missed)]


def _in_map(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return above is not None and "WebEngine" in type(above).__name__


def _tab_through(glass: QWidget) -> None:
    """Within the map's page Tab goes from one thing to the next, then out of it."""
    for _ in range(100):
        QTest.qWait(50)
        if QApplication.focusWidget() is not glass:
            return
        QTest.keyClick(glass, Qt.Key.Key_Tab)


def _by_arrows(widget: QWidget, seen: list[QWidget]) -> bool:
    """One of several of which one is chosen: Tab comes to the chosen one, arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() in seen


def clipped(root: QWidget) -> list[str]:
    """Text that does not fit into its place, and parts that stand outside of theirs."""
    wrong = []
    for each in shown(root):
        if _too_narrow(each):
            wrong.append(
                f"{told(each)} is {each.width()} x {each.height()} and needs "
                f"{each.sizeHint().width()} x {each.sizeHint().height()}"
            )
        above = each.parentWidget()
        if each is not root and above is not None and _sticks_out(each, above):
            wrong.append(f"{told(each)} stands outside of {told(above)}")
        if isinstance(each, QScrollArea):
            bar = each.horizontalScrollBar()
            if bar.maximum() > _SLACK:
                wrong.append(f"{told(each)} must be scrolled sideways by {bar.maximum()}")
        if isinstance(each, QTableView) and each.horizontalScrollBar().maximum():
            wrong.append(f"{told(each)} must be scrolled sideways")
    return wrong


def _too_narrow(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        if not widget.text():
            return False
        if widget.wordWrap():
            wrapped = widget.fontMetrics().boundingRect(
                QRect(0, 0, widget.width(), 10_000), Qt.TextFlag.TextWordWrap, widget.text()
            )
            return (
                widget.heightForWidth(widget.width()) > widget.height() + _SLACK
                or wrapped.width() > widget.width() + _SLACK
            )
        return widget.sizeHint().width() > widget.width() + _SLACK
    if isinstance(widget, QLineEdit):
        return _too_low(widget)
    if isinstance(widget, QComboBox):
        return _choice_too_narrow(widget)
    if isinstance(widget, QPushButton | QToolButton):
        needs = widget.sizeHint()
        return needs.width() > widget.width() + _SLACK or needs.height() > widget.height() + _SLACK
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint().width() > widget.width() + _SLACK
    return False


def _choice_too_narrow(box: QComboBox) -> bool:
    line = box.lineEdit()
    if line is not None:
        return _too_low(line)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() + _SLACK


def _too_low(line: QLineEdit) -> bool:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    return room.height() + _SLACK < line.fontMetrics().height()


def _sticks_out(widget: QWidget, above: QWidget) -> bool:
    if widget.isWindow() or isinstance(above.parentWidget(), QAbstractScrollArea):
        return False  # what is scrolled may be longer than its window
    room = QRect(0, 0, above.width(), above.height()).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    return not room.contains(widget.geometry())


def unmirrored(root: QWidget) -> list[str]:
    """Parts that are laid out from left to right in a language that is written the other way."""
    return [
        f"{told(each)} is not mirrored"
        for each in shown(root)
        if each.layoutDirection() != Qt.LayoutDirection.RightToLeft and not _in_map(each)
    ]


def faults(root: QWidget) -> list[str]:
    """All of the above, once the layout has come to rest."""
    for _ in range(3):
        QCoreApplication.processEvents()
    return [*unnamed(root), *unreachable(root), *clipped(root)]


def left_behind(before: set[threading.Thread]) -> list[str]:
    """Windows that are shown, timers that run and threads that began since, once all is over."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    found = [each for each in gc.get_objects() if type(each) is QTimer]  # nobody makes it a base
    timers = [each for each in found if shiboken6.isValid(each) and each.isActive()]
    threads = set(threading.enumerate()) - before
    return [
        *(f"a window: {told(each)}" for each in windows),
        *(f"a timer of {each.interval()} ms, of {each.parent()}" for each in timers),
        *(f"a thread: {each.name}" for each in threads),
    ]
