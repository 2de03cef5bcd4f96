"""A receiver for tests: the real program in a process of its own, and laptops that talk to it."""

import base64
import hashlib
import json
import os
import resource
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Queue
from typing import Any

import requests

from fieldapp.hub.receiver import access, server, upload_locks
from fieldapp.hub.receiver.arrived_files import Limits
from fieldapp.ledger import token
from fieldapp.ledger.keys import Signer
from fieldapp.mission import release
from fieldapp.store.postgres.receiver_rows import ReceiverRows
from fieldapp.sync.network import protocol
from tests.support.forked import Forked
from tests.support.mission import Mission

TIMEOUT = 180  # for a machine that has much else to do; nobody waits so long for what works


@dataclass
class Running:
    """A running receiver process: its port, inbox and log lines."""

    process: Forked
    port: int
    inbox: Path
    lines: "Queue[dict[str, Any]]" = field(default_factory=Queue)
    seen: list[dict[str, Any]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(TIMEOUT)

    def wait_for(self, event: str, **members: Any) -> dict[str, Any]:
        """The next line of its log of this kind."""
        while True:
            line = self.lines.get(timeout=TIMEOUT)
            if line["event"] == event and members.items() <= line.items():
                return line

    def arrived(self) -> list[Path]:
        return sorted((self.inbox / "arrived").glob("*.age"))

    def partial(self) -> list[Path]:
        return sorted((self.inbox / "partial").glob("*/*"))


@contextmanager
def running(
    mission: Mission, inbox: Path, *, public: Path | None = None, **settings: Any
) -> Iterator[Running]:
    """A receiver of a mission; ends, and is looked at for errors, when the block does."""
    public = public or published(mission)
    arguments = {
        "inbox": str(inbox),
        "public": str(public),
        "root_hash": mission.pack.root_hash.hex(),
        "listen": "127.0.0.1:0",
    } | settings
    process = Forked(serve, arguments)
    made = Running(process, 0, inbox)
    reader = threading.Thread(target=_read, args=(made,), daemon=True)
    reader.start()
    try:
        made.port = made.wait_for("listening").get("port", 0)
        yield made
        if process.poll() is None:
            process.terminate()
        assert process.wait(TIMEOUT) in (0, -signal.SIGKILL)
    finally:
        process.kill()
        process.wait()
        reader.join(TIMEOUT)
        process.stdout.close()
    errors = [line for line in made.seen if line.get("level") == "error"]
    assert not errors, errors


def _read(made: Running) -> None:
    for raw in made.process.stdout:
        line = json.loads(raw)
        made.seen.append(line)
        made.lines.put(line)


def published(mission: Mission) -> Path:
    """The public folder of a mission, with its pack as it is now."""
    folder = mission.folder / "public"
    release.serve(mission.store, folder, now=mission.now)
    return folder


@dataclass
class Sender:
    """HTTP client with a laptop's key: sends single requests of the upload protocol."""

    signer: Signer
    mission: bytes
    url: str
    off: timedelta = timedelta()
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.trust_env = False

    @property
    def kid(self) -> bytes:
        return self.signer.verifier.kid

    def _now(self) -> datetime:
        return datetime.now(UTC).replace(microsecond=0) + self.off

    def uploading(self, raw: bytes, **changes: Any) -> dict[str, str]:
        fields: Any = {"sha256": hashlib.sha256(raw).digest(), "size": len(raw)} | changes
        made = token.uploading(protocol.UPLOAD, mission=self.mission, now=self._now(), **fields)
        return {
            "Authorization": token.header(made, self.signer),
            "Tus-Resumable": protocol.TUS_VERSION,
        }

    def reading(self, path: str = "/") -> dict[str, str]:
        made = token.reading(path, mission=self.mission, now=self._now())
        return {"Authorization": token.header(made, self.signer)}

    def create(self, raw: bytes, body: Any = None, **headers: str) -> requests.Response:
        sha256 = base64.b64encode(hashlib.sha256(raw).digest()).decode()
        fields = {"Upload-Length": str(len(raw)), "Upload-Metadata": f"sha256 {sha256}"}
        if body is not None:
            fields["Content-Type"] = protocol.OFFSET_TYPE
        fields = self.uploading(raw) | fields | headers
        return self.session.post(
            self.url + protocol.UPLOAD, data=body, headers=fields, timeout=TIMEOUT
        )

    def ask(self, raw: bytes) -> requests.Response:
        return self.session.head(self.url + path(raw), headers=self.uploading(raw), timeout=TIMEOUT)

    def append(self, raw: bytes, offset: int, body: Any, **headers: str) -> requests.Response:
        fields = {"Upload-Offset": str(offset), "Content-Type": protocol.OFFSET_TYPE}
        fields = self.uploading(raw) | fields | headers
        return self.session.patch(self.url + path(raw), data=body, headers=fields, timeout=TIMEOUT)

    def get(self, what: str, **headers: str) -> requests.Response:
        return self.session.get(self.url + what, headers=self.reading() | headers, timeout=TIMEOUT)


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def path(raw: bytes) -> str:
    return protocol.upload_path(hashlib.sha256(raw).digest())


def sender(mission: Mission, laptop: Any, running_: Running, **more: Any) -> Sender:
    return Sender(laptop.store.secrets.signer, mission.pack.mission, running_.url, **more)


def serve(arguments: dict[str, Any]) -> None:
    """The receiver, with limits that a test can reach."""
    # What a test cannot wait for, or the machine has too much of.
    server.REQUEST_S = arguments.pop("request_s", server.REQUEST_S)  # type: ignore[misc]
    access.RELOAD_S = arguments.pop("look_s", 0.02)  # type: ignore[misc]
    upload_locks.IDLE_S = arguments.pop("idle_s", upload_locks.IDLE_S)  # type: ignore[misc]
    if files := arguments.pop("files", 0):
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
    limits = Limits(**{"reserve": 0} | arguments.pop("limits", {}))
    if arguments.pop("dies_before_noting", False):
        ReceiverRows.arrived = _die  # type: ignore[method-assign, assignment]
    for name in ("inbox", "public", "tls", "arrivals"):
        arguments[name] = Path(arguments[name]) if arguments.get(name) else None
    arguments["root_hash"] = bytes.fromhex(arguments["root_hash"])
    server.serve(server.ReceiverSettings(limits=limits, **arguments))


def _die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
