"""The checks of pages find what they are for."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.walk import clipped, left_behind, unnamed, unreachable


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 300)
    made.setStyleSheet("QPushButton:focus { border: 2px solid red; }")
    layout = QVBoxLayout(made)
    for text in ("One", "Two"):
        layout.addWidget(QPushButton(text))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made, timeout=30_000)
    return made


def add(page: QWidget, made: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()


def test_a_good_page_has_no_faults(page: QWidget) -> None:
    assert [*unnamed(page), *unreachable(page), *clipped(page)] == []


def test_a_line_without_a_name_is_found(page: QWidget) -> None:
    add(page, QLineEdit())
    assert len(unnamed(page)) == 1


def test_a_text_that_keeps_tab_to_itself_is_found(page: QWidget) -> None:
    add(page, QPlainTextEdit())
    assert "does not leave" in unreachable(page)[0]


class TurnsBack(QPushButton):
    """From here Tab goes to the first button again."""

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: N802 - Qt's name
        self.window().findChildren(QPushButton)[0].setFocus()
        return True


def test_a_control_that_tab_does_not_come_to_is_found(page: QWidget) -> None:
    add(page, TurnsBack("Three"))
    add(page, QPushButton("Four"))
    assert unreachable(page) == ["Tab does not come to QPushButton 'Four'"]


def test_a_control_that_does_not_show_the_focus_is_found(page: QWidget) -> None:
    made = QPushButton("Plain")
    made.setStyleSheet("border: none; outline: none; background: white;")
    add(page, made)
    assert unreachable(page) == ["QPushButton 'Plain' looks the same with the focus and without"]


def test_a_control_that_has_the_focus_out_of_sight_is_found(page: QWidget) -> None:
    made = QPushButton("Under", page)
    made.move(10, 400)
    made.show()
    assert "QPushButton 'Under', which is out of sight" in "".join(unreachable(page))


@pytest.mark.parametrize("wrap", [True, False])
def test_clipped_text_is_found(page: QWidget, qtbot: QtBot, wrap: bool) -> None:
    made = QLabel("Надсилання й отримання " * 5)
    made.setWordWrap(wrap)
    made.setFixedSize(80, 20)
    add(page, made)
    qtbot.wait(10)
    assert len(clipped(page)) == 1


def test_a_part_outside_of_its_page_is_found(page: QWidget) -> None:
    made = QPushButton("Away", page)
    made.move(280, 10)
    made.show()
    assert any("outside" in each for each in clipped(page))


def test_what_a_test_leaves_is_found(page: QWidget) -> None:
    before = set(threading.enumerate())
    ends = threading.Event()
    thread = threading.Thread(target=ends.wait, name="left")
    thread.start()
    timer = QTimer()
    timer.start(60_000)
    found = left_behind(before)
    timer.stop()
    ends.set()
    thread.join()
    page.close()
    assert [each.split()[1] for each in found] == ["window:", "timer", "thread:"]
    assert left_behind(before) == []
