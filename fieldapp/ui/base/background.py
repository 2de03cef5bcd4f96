"""Background lane: one thread that opens and owns the home; results come back to the window.

A widget hands over a plain function; what it returns is delivered on the GUI thread, unless the
widget is gone or the lane has ended by then. What must not wait behind long work (a draft) is
urgent: it is done while that work breathes. A FieldappError goes to `failed`; any other exception
is a bug and is raised on the GUI thread, where it ends up in the log and fails a test.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from fieldapp.errors import FieldappError

if TYPE_CHECKING:
    from concurrent.futures import Future

SWITCH_S: Final = 0.000_5
"""Longest time a thread may keep others from running Python; usually ten times that.

A thread that has many short things to do would wait so long before each, while another only works.
"""

ShowFailure = Callable[[FieldappError], None]
"""Called on the GUI thread with why work failed."""
R = TypeVar("R")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Reply:
    """Result of a piece of work, on its way to the GUI thread."""

    owner: QObject
    deliver: Callable[[Any], None]
    value: Any


class Worker(QObject, Generic[R]):
    """One thread and the resource that lives on it.

    Args:
        open_: Opens the resource, on the lane's thread, with the first piece of work.
        close: Closes it.
    """

    _replied = Signal(object)

    def __init__(self, open_: Callable[[], R], close: Callable[[R], None]) -> None:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - not for the first page

        super().__init__()
        sys.setswitchinterval(SWITCH_S)
        self._open = open_
        self._close = close
        self._resource: R | None = None
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
        self._waiting = 0
        self._stopped = False
        self._urgent: deque[Callable[[], None]] = deque()
        self._replied.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work was handed over that has not come back."""
        return self._waiting > 0

    def run(
        self,
        owner: QObject,
        work: Callable[[R], T],
        done: Callable[[T], None],
        failed: ShowFailure,
        *,
        urgent: bool = False,
    ) -> None:
        """Do a piece of work on the lane.

        Args:
            owner: Nothing is delivered once it is gone.
            work: Gets the resource; runs on the lane's thread.
            done: Gets what `work` returned, on the GUI thread.
            failed: Gets the FieldappError that it raised, on the GUI thread.
            urgent: It is short, and done in the next breath of long work; see `breathe`.
        """
        self._waiting += 1

        def call() -> None:
            try:
                if self._resource is None:
                    self._resource = self._open()
                value = work(self._resource)
            except FieldappError as e:
                self._reply(owner, failed, e)
            except BaseException as e:  # noqa: BLE001 - raised again on the GUI thread
                self._reply(owner, _raise, e)
            else:
                self._reply(owner, done, value)

        if urgent:
            self._urgent.append(call)
            self._pool.submit(self.breathe)
        else:
            self._pool.submit(call)

    def breathe(self) -> None:
        """From within long work, outside of any transaction: do what is urgent."""
        while self._urgent:
            self._urgent.popleft()()

    def tell(self, owner: QObject, listener: Callable[[T], None], value: T) -> None:
        """From within a piece of work: deliver a value on the GUI thread, such as progress."""
        self._waiting += 1
        self._reply(owner, listener, value)

    def stop(self) -> None:
        """Wait for what was handed over, close the resource, end the thread; deliver no more."""
        self._stopped = True
        closing: Future[None] = self._pool.submit(self._end)
        self._pool.shutdown(wait=True)
        closing.result()

    def _end(self) -> None:
        if self._resource is not None:
            self._close(self._resource)
            self._resource = None

    def _reply(self, owner: QObject, deliver: Callable[[Any], None], value: Any) -> None:
        if shiboken6.isValid(self):
            self._replied.emit(_Reply(owner, deliver, value))

    @Slot(object)
    def _deliver(self, reply: _Reply) -> None:
        self._waiting -= 1
        bug = reply.deliver is _raise
        if shiboken6.isValid(reply.owner) and (bug or not self._stopped):
            reply.deliver(reply.value)


def _raise(error: BaseException) -> None:
    raise error
