"""A page of the window under measurement: a loop to wait in, and scripts that measure."""

import json
import statistics
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWebEngineCore import QWebEnginePage

from fieldapp.ui.webmap.web_view import MapView

SIZE: Final = (1366, 768)


class Window:
    """A page of the window, and a loop to wait in."""

    def __init__(self, view: MapView | None = None) -> None:
        self.view = view

    def until(self, good: Callable[[], bool], seconds: float = 120.0) -> None:
        """Look again four times a second: more often would be measured too."""
        end = time.monotonic() + seconds
        loop = QEventLoop()
        timer = QTimer(interval=250)

        def look() -> None:
            if good() or time.monotonic() > end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        timer.stop()
        assert good()

    def value(self, script: str) -> Any:
        got: list[Any] = []
        self._page.runJavaScript(script, 0, got.append)
        self.until(lambda: bool(got))
        return got[0]

    def measured(self, script: str) -> list[Any]:
        """What a script puts into window.measured; the page's title says when it is there."""
        titles: list[str] = []
        self._page.titleChanged.connect(titles.append)
        self._page.runJavaScript(script)
        self.until(lambda: "measured" in titles)
        self._page.titleChanged.disconnect(titles.append)
        found: list[Any] = json.loads(self.value("document.title = 'rest'; window.measured"))
        return found

    @property
    def _page(self) -> QWebEnginePage:
        assert self.view is not None
        return self.view.view.page()


def p(times: list[float], share: float) -> float:
    return statistics.quantiles(times, n=100)[round(share * 100) - 1]
