"""What every page has: the client it belongs to, and a line for what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import HomeState, Session
from fieldapp.errors import FieldappError
from fieldapp.ui.base.background import Worker
from fieldapp.ui.base.basics import label, page_layout
from fieldapp.ui.base.texts import in_words

T = TypeVar("T")


@dataclass(slots=True)
class Client:
    """An unlocked home as its pages share it.

    Attributes:
        home: Its folder.
        worker: The background lane that owns the session.
        standing: How the home stood when it was last looked at.
        preferences: What the person set.
    """

    home: Path
    worker: Worker[Session]
    standing: HomeState
    preferences: Preferences


def now() -> datetime:
    """The device clock, UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


class Page(QWidget):
    """A page of the window."""

    def __init__(self, client: Client, heading: str) -> None:
        super().__init__()
        self.client = client
        self.body = page_layout(self, heading)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.body.addWidget(self.trouble)

    def entered(self) -> None:
        """The page comes into view: bring it up to date."""

    @property
    def busy(self) -> bool:
        """Long work that a person began is under way."""
        return False

    def leave(self) -> None:
        """The window goes: keep what is typed, stop long work."""

    def carried(self) -> object:
        """What is typed here, for the page that takes this one's place in another language."""
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
        """Do a piece of work on the lane; what goes wrong is told on the page."""

        def well(value: T) -> None:
            self.tell("")
            done(value)

        def badly(error: FieldappError) -> None:
            (failed or self.tell_error)(error)

        self.client.worker.run(self, work, well, badly)

    def tell(self, text: str) -> None:
        """Tell what is wrong at the top of the page; "" for nothing."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def tell_error(self, error: FieldappError) -> None:
        """Tell an error in words."""
        self.tell(in_words(error))
