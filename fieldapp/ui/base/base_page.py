"""Base class of the pages: the client, a line for errors, and what the window asks of a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.app.home.places import Gazetteer
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import HomeState, Session
from fieldapp.errors import FieldappError
from fieldapp.ui.base.background import Worker
from fieldapp.ui.base.basics import label, page_layout, tip
from fieldapp.ui.base.texts import in_words

if TYPE_CHECKING:  # the first page is loaded without it
    from fieldapp.map.index.filters import Filter

T = TypeVar("T")


@dataclass(slots=True)
class Client:
    """An unlocked home as its pages share it.

    Attributes:
        home: Its folder.
        worker: The background lane that owns the session.
        standing: How the home stood when it was last looked at.
        preferences: What the person set.
        gazetteer: The mission's places, opened on the window's thread; None before the first pack.
        stack: Where its pages are made. Whatever gets its parent late is styled anew with all that
            is in it, so a page that is made elsewhere takes a fifth longer.
        chosen: Filter and time of the map, which hold on other pages too; None before any was set.
    """

    home: Path
    worker: Worker[Session]
    standing: HomeState
    preferences: Preferences
    gazetteer: Gazetteer | None = None
    stack: QWidget | None = None
    chosen: Filter | None = None


def now() -> datetime:
    """The device clock, UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def _function(work: Callable[..., object]) -> object:
    """The function of a piece of work, whatever it is called with."""
    while isinstance(work, partial):
        work = work.func
    return getattr(work, "__code__", work)


class Page(QWidget):
    """A page of the window.

    The window connects every page alike: to its signals below, and to the functions that a page
    overrides where it has something to do.

    Attributes:
        takes: Classes of `ui.base.page_requests` that `fulfil` is called with.

    Signals:
        changed: Records, or what is proven about them, may be others now.
        read: What came was read or done with: it is to be counted again.
        requested: (a class of `ui.base.page_requests`) another page is to do something.
        home_changed: The home stands otherwise: all pages are to be made again.
        preferences_set: (Preferences) the person set something.
        lock_wanted: The home is to be locked.
        urgent_signed: An urgent observation was signed: it is to be sent at once.
        urgent_told: (text) how that went.
    """

    takes: ClassVar[tuple[type, ...]] = ()
    changed = Signal()
    read = Signal()
    requested = Signal(object)
    home_changed = Signal()
    preferences_set = Signal(object)
    lock_wanted = Signal()
    urgent_signed = Signal()
    urgent_told = Signal(str)

    def __init__(self, client: Client, heading: str = "") -> None:
        super().__init__(client.stack)
        self.client = client
        self._unasked = False
        self._troubled_by: object = None  # the work whose error is shown
        self.body = page_layout(self)
        self.trouble = label("", "error")
        self.trouble.hide()
        # Beside the heading an error has its place: nothing below it moves. A page without a
        # heading has a place of its own for it.
        if not heading:
            return
        top = QWidget()
        top.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.head = QHBoxLayout(top)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(18)
        self.head.addWidget(label(heading, "title", wrap=False))
        self.head.addWidget(self.trouble, 1)
        self.head.addStretch(0)
        self.body.addWidget(top)

    def entered(self) -> None:
        """Bring the page up to date: it comes into view."""

    def begin_late(self) -> None:
        """The window has been on the screen for a moment: begin what it does not wait for."""

    def fulfil(self, request: object) -> None:
        """Do what another page requested; the page is in view."""

    def records_changed(self) -> None:
        """Bring the page up to date: another page changed records."""

    def send_urgent(self) -> None:
        """An urgent observation was signed."""

    def tell_urgent(self, text: str) -> None:
        """An urgent observation was sent, or not."""

    def home_moved(self) -> None:
        """Another program changed the home: show what is there now, if the page is in view."""

    def restyle(self) -> None:
        """The theme is another one."""

    @property
    def busy(self) -> bool:
        """Whether long work that a person began is under way."""
        return False

    def leave(self) -> None:
        """The window goes: keep what is typed, stop long work."""

    def end(self) -> None:
        """Take down what Qt cannot delete in any order: the page is to be deleted."""

    def carried(self) -> object:
        """Typed text, for the page that takes this one's place in another language."""
        self.leave()
        return None

    def carry_on(self, carried: object) -> None:
        """Go on with what was typed on the page that this one takes the place of."""

    def ask(
        self,
        work: Callable[[Session], T],
        done: Callable[[T], object],
        failed: Callable[[FieldappError], object] | None = None,
    ) -> None:
        """Do a piece of work on the lane; an error is shown on the page.

        It stays until a person has something else done. What the page does of itself takes its own
        errors away alone: nobody would have read the others.
        """
        unasked, which = self._unasked, _function(work)

        def well(value: T) -> None:
            if not unasked or self._troubled_by == which:
                self.tell("")
            if unasked:
                self.of_itself(partial(done, value))
            else:
                done(value)

        def badly(error: FieldappError) -> None:
            (failed or self.tell_error)(error)
            self._troubled_by = which

        self.client.worker.run(self, work, well, badly)

    def of_itself(self, look: Callable[[], object]) -> None:
        """Bring the page up to date though nobody asked; an error that stands there stays."""
        before, self._unasked = self._unasked, True
        try:
            look()
        finally:
            self._unasked = before

    def tell(self, text: str) -> None:
        """Show an error at the top of the page; "" for none."""
        self._troubled_by = None
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.trouble.setToolTip(tip(text))

    def tell_error(self, error: FieldappError) -> None:
        """Show an error in words."""
        self.tell(in_words(error))
