"""Drive Debian's headless Chromium over its debugging pipe, with the standard library alone.

Messages are JSON ended by a zero byte, on file descriptor 3 towards the browser and 4 back
(`--remote-debugging-pipe`). One page at a time; whatever the page logs or asks for is kept.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--remote-debugging-pipe",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)  # fmt: skip
PATIENCE = 60.0  # seconds: a loaded machine starts a browser slowly


class Page:
    """A page: its console, its requests, and calls to it."""

    def __init__(self, sending: int, receiving: int) -> None:
        self._sending, self._receiving = sending, receiving
        self._rest = b""
        self._number = 0
        self._session = ""
        self.console: list[str] = []
        self.requests: list[str] = []
        self._loaded = False

    def attach(self, *, width: int, height: int) -> None:
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Runtime", "Log", "Network", "Page"):
            self.call(f"{domain}.enable")
        self.resize(width, height)

    def resize(self, width: int, height: int) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    def prefer_dark(self) -> None:
        self.call(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": "dark"}],
        )

    def open(self, path: Path) -> None:
        """Load a file and wait until it has finished."""
        self._loaded = False
        self.call("Page.navigate", url=path.absolute().as_uri())
        end = time.monotonic() + PATIENCE
        while not self._loaded:
            self._take(self._receive(end))

    def evaluate(self, script: str) -> Any:
        """Value of an expression in the page; a promise is awaited."""
        answer = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def click(self, x: float, y: float) -> None:
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))

    def call(self, method: str, **parameters: Any) -> Any:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._sending, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + PATIENCE
        while True:
            answer = self._receive(end)
            if answer.get("id") == self._number:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            self._take(answer)

    def _take(self, event: dict[str, Any]) -> None:
        match event.get("method"), event.get("params", {}):
            case "Page.loadEventFired", _:
                self._loaded = True
            case "Runtime.consoleAPICalled", {"type": kind, "args": arguments}:
                self.console.append(f"{kind}: {[a.get('value') for a in arguments]}")
            case "Runtime.exceptionThrown", {"exceptionDetails": details}:
                self.console.append(f"exception: {details}")
            case "Log.entryAdded", {"entry": entry}:
                self.console.append(f"{entry['level']}: {entry['text']} {entry.get('url', '')}")
            case "Network.requestWillBeSent", {"request": request}:
                self.requests.append(request["url"])

    def _receive(self, end: float) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._receiving], [], [], max(0.0, end - time.monotonic()))
            assert ready, "the browser does not answer"
            read = os.read(self._receiving, 1 << 20)
            assert read, "the browser ended"
            self._rest += read
        message, self._rest = self._rest.split(b"\0", 1)
        parsed: dict[str, Any] = json.loads(message)
        return parsed


@contextmanager
def browser_page(profile: Path, *, width: int = 1366, height: int = 768) -> Iterator[Page]:
    """Start a browser and open a page in it.

    Args:
        profile: A new, empty folder for all that the browser keeps.
        width, height: Size of the window, CSS pixels.
    """
    to_browser, sending = os.pipe()
    receiving, from_browser = os.pipe()
    # Out of the way of the two numbers that the browser wants.
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 20) for fd in (to_browser, from_browser)]
    os.close(to_browser)
    os.close(from_browser)
    log = os.open(profile / "browser.log", os.O_WRONLY | os.O_CREAT, 0o600)
    pid = os.posix_spawn(
        CHROMIUM,
        [str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}"],
        os.environ | {"HOME": str(profile)},
        file_actions=[
            (os.POSIX_SPAWN_DUP2, high[0], 3),
            (os.POSIX_SPAWN_DUP2, high[1], 4),
            (os.POSIX_SPAWN_DUP2, log, 1),
            (os.POSIX_SPAWN_DUP2, log, 2),
        ],
        setpgroup=0,
    )
    for fd in (*high, log):
        os.close(fd)
    try:
        page = Page(sending, receiving)
        page.attach(width=width, height=height)
        yield page
    finally:
        os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(sending)
        os.close(receiving)
