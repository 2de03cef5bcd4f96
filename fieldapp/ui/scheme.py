"""The map's own address, `fieldapp://map/`: one page from memory, and nothing else, from nowhere.

Every other request is refused twice: here, before it leaves the page, and by the page's own
Content-Security-Policy.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

SCHEME: Final = b"fieldapp"
PAGE: Final = "fieldapp://map/"
_OWN: Final = ("fieldapp", "data", "blob")


def register() -> None:
    """Make the scheme known; before the QApplication, once per process."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name().data():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    # Never a local scheme: that would open files to the page.
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class PageHandler(QWebEngineUrlSchemeHandler):
    """Answers with one page, which may be set later than it is asked for.

    Attributes:
        html: The page.
        refused: Addresses that were asked for and refused, for the tests.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.html = b""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        """Give the page to whoever asks for exactly it."""
        # What goes wrong in here would leave the page loading for ever.
        try:
            if job.requestMethod() != QByteArray(b"GET") or job.requestUrl() != QUrl(PAGE):
                job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
                return
            buffer = QBuffer(job)  # lives as long as its job, or Qt reads freed memory
            buffer.setData(QByteArray(self.html))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            job.reply(QByteArray(b"text/html; charset=utf-8"), buffer)
        except BaseException:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            raise


class NothingLeaves(QWebEngineUrlRequestInterceptor):
    """Refuses every request that is not to the page itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.refused: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        """Called for every request of the page."""
        if info.requestUrl().scheme() not in _OWN:
            self.refused.append(info.requestUrl().toString())
            info.block(True)


def channel_script() -> str:
    """Qt's script for its web channel, out of Qt itself.

    Raises:
        RuntimeError: Qt has none: the installation is broken.
    """
    file = QFile(":/qtwebchannel/qwebchannel.js")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        msg = "Qt has no qwebchannel.js"
        raise RuntimeError(msg)
    return bytes(file.readAll().data()).decode("utf-8")
