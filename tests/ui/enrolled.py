"""An enrolled laptop for the window's tests: a real mission, home and lane."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldapp.desk.preferences import Preferences
from fieldapp.desk.session import Session, close_session, open_session, standing
from fieldapp.errors import FieldappError
from fieldapp.ui.page import Client, now
from fieldapp.ui.worker import Worker
from tests.field import Laptop, Mission
from tests.homes import PASSPHRASE

T = TypeVar("T")
LONG_MS = 30_000


def on_lane(qtbot: QtBot, client: Client, work: Callable[[Session], T]) -> T:
    """What a piece of work on the lane returned."""
    got: list[T] = []
    failed: list[FieldappError] = []
    owner = QObject()
    client.worker.run(owner, work, got.append, failed.append)
    qtbot.waitUntil(lambda: bool(got or failed), timeout=LONG_MS)
    assert not failed, failed
    return got[0]


def settled(qtbot: QtBot, client: Client) -> None:
    """Everything that was handed over has come back."""
    qtbot.waitUntil(lambda: not client.worker.busy, timeout=LONG_MS)


@contextmanager
def enrolled(
    qtbot: QtBot,
    folder: Path,
    before: Callable[[Laptop], object] = lambda _: None,
    preferences: Preferences | None = None,
) -> Generator[Client]:
    """A client whose home was enrolled, and prepared by `before`."""
    mission = Mission.begin(folder)
    laptop = mission.enrol("Lynx 2")
    before(laptop)
    home = laptop.store.home
    laptop.store.close()
    mission.store.close()
    worker: Worker[Session] = Worker(lambda: open_session(home, PASSPHRASE, now()), close_session)
    got: list[object] = []
    owner = QObject()
    worker.run(owner, standing, got.append, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=LONG_MS)
    found = got[0]
    assert not isinstance(found, FieldappError), found
    try:
        yield Client(
            home=home,
            worker=worker,
            standing=found,  # type: ignore[arg-type]  # what standing returns
            preferences=preferences or Preferences(),
        )
    finally:
        worker.stop()
