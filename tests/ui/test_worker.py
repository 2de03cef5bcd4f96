"""The lane: results in order, on the GUI thread, and never to a widget that is gone."""

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from fieldapp.errors import FieldappError, StoreError
from fieldapp.ui.base.background import Worker


class Resource:
    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.open = True

    def close(self) -> None:
        assert threading.get_ident() == self.thread
        self.open = False


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Worker[Resource]]:
    made: Worker[Resource] = Worker(Resource, Resource.close)
    yield made
    made.stop()


def ignore(_value: object) -> None:
    """Whatever came of it."""


def fail(error: FieldappError) -> None:
    raise AssertionError(error)


def test_work_runs_off_the_gui_thread_and_returns_on_it(
    qtbot: QtBot, lane: Worker[Resource]
) -> None:
    owner = QObject()
    got: list[Any] = []

    def done(ran_on: int) -> None:
        got.append((ran_on, threading.get_ident()))

    lane.run(owner, lambda _: threading.get_ident(), done, fail)
    assert lane.busy
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] != got[0][1] == threading.get_ident()
    assert not lane.busy


def test_results_come_in_order_from_one_resource(qtbot: QtBot, lane: Worker[Resource]) -> None:
    owner = QObject()
    got: list[Any] = []
    for number in range(50):
        lane.run(owner, partial(lambda n, r: (n, id(r)), number), got.append, fail)
    qtbot.waitUntil(lambda: len(got) == 50)
    assert [number for number, _ in got] == list(range(50))
    assert len({each for _, each in got}) == 1


def test_an_error_is_told_and_a_bug_is_raised(qtbot: QtBot, lane: Worker[Resource]) -> None:
    owner = QObject()
    told: list[FieldappError] = []

    def refuse(_: Resource) -> object:
        raise StoreError("The disk is full.")

    def crash(_: Resource) -> object:
        raise ZeroDivisionError

    lane.run(owner, refuse, ignore, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "The disk is full."
    with capture_exceptions() as caught:
        lane.run(owner, crash, ignore, fail)
        qtbot.waitUntil(lambda: not lane.busy)
    assert caught[0][0] is ZeroDivisionError


def test_nothing_is_delivered_to_what_is_gone(qtbot: QtBot, lane: Worker[Resource]) -> None:
    owner, other = QObject(), QObject()
    got: list[str] = []
    lane.run(owner, lambda _: "late", got.append, fail)
    shiboken6.delete(owner)
    lane.run(other, lambda _: "after", got.append, fail)
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["after"]


def test_progress_arrives_before_the_result(qtbot: QtBot, lane: Worker[Resource]) -> None:
    owner = QObject()
    got: list[Any] = []

    def work(_: Resource) -> str:
        lane.tell(owner, got.append, "half")
        return "whole"

    lane.run(owner, work, got.append, fail)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got == ["half", "whole"]


def test_stopping_closes_the_resource_on_its_own_thread(qtbot: QtBot) -> None:
    made: list[Resource] = []

    def open_() -> Resource:
        made.append(Resource())
        return made[0]

    lane: Worker[Resource] = Worker(open_, Resource.close)
    lane.run(QObject(), lambda _: None, lambda _: None, fail)
    lane.stop()
    assert not made[0].open


def test_nothing_is_delivered_after_the_end(qtbot: QtBot) -> None:
    lane: Worker[Resource] = Worker(Resource, Resource.close)
    owner = QObject()
    got: list[Any] = []

    def ask_again(_: object) -> None:
        lane.run(owner, lambda _: None, got.append, fail)

    lane.run(owner, lambda _: None, ask_again, fail)
    lane.stop()
    qtbot.waitUntil(lambda: not lane.busy)
    assert not got
