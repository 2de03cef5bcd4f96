"""URL scheme `fieldapp://map/`: answers from the map's routes, and nothing else.

Every other request is refused twice: here, before it leaves the page, and by the page's own
Content-Security-Policy.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from fieldapp.errors import FieldappError
from fieldapp.map.page.routes import ADDRESS, Route, RouteResponse, answer
from fieldapp.ui.base.background import Worker

SCHEME: Final = b"fieldapp"
PAGE: Final = ADDRESS
_OWN: Final = ("fieldapp", "data", "blob")


_FLAGS: Final = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_DIRECT_UDP: Final = "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"


def register() -> None:
    """Make the scheme known and shut what a request blocker does not see; before the QApplication.

    WebRTC and WebTransport ask no interceptor. Both keep to a proxy where one is set, and this one
    leads nowhere: a port of this machine on which nobody listens.
    """
    if getattr(sys, "frozen", False):
        # What ships takes nothing from outside that opens Chromium up: no missing sandbox, no
        # flags, no debugger.
        for name in (_FLAGS, "QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_REMOTE_DEBUGGING"):
            os.environ.pop(name, None)
    given = os.environ.get(_FLAGS, "")
    if _NO_DIRECT_UDP not in given:
        os.environ[_FLAGS] = f"{given} {_NO_DIRECT_UDP}".strip()
    nowhere = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", 1)
    QNetworkProxy.setApplicationProxy(nowhere)
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name().data():
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    # Never a local scheme: that would open files to the page.
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class PageHandler(QWebEngineUrlSchemeHandler):
    """Answers the page's requests, see `map.page.routes.answer`.

    Args:
        parent: Owner.
        reckoner: Where `reckoned` routes are worked out; the window's own thread does the rest.

    Attributes:
        html: The page, which may be set later than it is asked for.
        routes: What else it answers, by the first part of the path.
        reckoned: The same, worked out beside the window's own thread.
    """

    def __init__(self, parent: QObject, reckoner: Worker[Any] | None = None) -> None:
        super().__init__(parent)
        self.html = b""
        self.routes: dict[str, Route] = {}
        self.reckoned: Mapping[str, Route] = {}
        self._reckoner = reckoner
        self._jobs: dict[int, QWebEngineUrlRequestJob] = {}
        self._number = 0

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        """Give what the address has, or refuse."""
        # What goes wrong in here would leave the page loading for ever.
        try:
            if job.requestMethod() != QByteArray(b"GET"):
                _reply(job, None)
                return
            address = bytes(job.requestUrl().toEncoded().data()).decode("ascii")
            route = address.removeprefix(ADDRESS).partition("/")[0]
            if self._reckoner is not None and route in self.reckoned:
                self._reckon(job, address)
            else:
                _reply(job, answer(address, page=self.html, routes=self.routes))
        except BaseException:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            raise

    def _reckon(self, job: QWebEngineUrlRequestJob, address: str) -> None:
        assert self._reckoner is not None  # noqa: S101 - who calls looked
        self._number += 1
        number = self._number
        self._jobs[number] = job
        # A job goes when its page does, or when the page gives it up.
        job.destroyed.connect(lambda: self._jobs.pop(number, None))

        def work(_: Any) -> RouteResponse | BaseException | None:
            try:
                return answer(address, page=b"", routes=self.reckoned)
            except BaseException as e:  # noqa: BLE001 - raised again below
                return e

        def done(found: RouteResponse | BaseException | None) -> None:
            waiting = self._jobs.pop(number, None)
            if isinstance(found, BaseException):
                if waiting is not None:
                    waiting.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
                raise found
            if waiting is not None:
                _reply(waiting, found)

        self._reckoner.run(self, work, done, _no_error)


def _no_error(error: FieldappError) -> None:
    raise error


def _reply(job: QWebEngineUrlRequestJob, found: RouteResponse | None) -> None:
    if found is None:
        job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        return
    buffer = QBuffer(job)  # lives as long as its job, or Qt reads freed memory
    buffer.setData(QByteArray(found.body))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(found.media_type.encode()), buffer)


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


class OwnPage(QWebEnginePage):
    """A page that stays where it is: what would lead it elsewhere is not followed."""

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self,
        url: QUrl | str,
        _type: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: FBT001, N803
    ) -> bool:
        """Only the program's own address, and only as the whole page."""
        return isMainFrame and QUrl(url) == QUrl(PAGE)


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
