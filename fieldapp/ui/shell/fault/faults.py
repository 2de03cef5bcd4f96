"""Handler of uncaught exceptions: writes a report and shows it in the window.

Qt goes on after an exception in a slot, and a windowed program has no standard error: without this
a person would see nothing, and half a page. It is installed by the program alone; in a test the
exception stays a failure.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from fieldapp.fault_trace import fault_trace

if TYPE_CHECKING:
    from fieldapp.ui.shell.fault.fault_dialog import FaultDialog

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Faults(QObject):
    """Takes what nobody caught, on any thread, writes it down and tells it.

    Args:
        home: Whose folder the reports go to; asked when one is written.
        restart: Called when the person wants to close and start again.
    """

    _raised = Signal(object)

    def __init__(self, home: Callable[[], Path], restart: Callable[[], object]) -> None:
        super().__init__()
        self._home = home
        self._restart = restart
        self._before: Hook = sys.excepthook
        self.dialog: FaultDialog | None = None
        # Queued: a dialog must not be opened in the midst of painting.
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take them from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_on_thread

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            self._before(kind, error, trace)
            return
        if sys.stderr is not None:  # a windowed program has none
            sys.stderr.write("\n".join([*fault_trace(error), ""]))
        self._raised.emit(error)

    def _take_on_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self._take(raised.exc_type, raised.exc_value, raised.exc_traceback)

    def _tell(self, error: BaseException) -> None:
        from fieldapp.app.home import bug_report
        from fieldapp.errors import StoreError
        from fieldapp.ui.base.base_page import now
        from fieldapp.ui.shell.fault.fault_dialog import FaultDialog

        at = now()
        try:
            path = bug_report.keep(self._home(), error, at)
        except StoreError:
            path = None
        # One at a time: a fault in painting comes again with every picture.
        if self.dialog is None:
            self.dialog = FaultDialog(bug_report.report(error, at), path, self._restart)
            self.dialog.destroyed.connect(self._was_shown)
            self.dialog.open()

    def _was_shown(self) -> None:
        self.dialog = None
