"""Opens a page that tries every way out in a map's view, and ends: what Chromium did is in its log.

`python -m tests.ui.one_hostile_page PAGE LOG` writes Chromium's own network log to LOG.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.ui.webmap.url_scheme import register
from fieldapp.ui.webmap.web_view import MapView

PATIENCE_MS = 60_000


def main() -> int:
    """Zero once the page has said that it is done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"--disable-gpu --log-net-log={sys.argv[2]}"
    register()
    app = QApplication([])
    view = MapView()
    view.resize(900, 600)
    view.show()
    page = view.view.page()
    page.titleChanged.connect(lambda title: app.exit(0) if title == "done" else None)
    QTimer.singleShot(PATIENCE_MS, lambda: app.exit(1))
    view.load(Path(sys.argv[1]).read_text("utf-8"))
    code = app.exec()
    view.end()
    return code


if __name__ == "__main__":
    sys.exit(main())
