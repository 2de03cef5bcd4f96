"""Witness server: cosigns a log's checkpoints, run by somebody else than the hub.

    FOLDER/keys                          Ed25519 seed, ML-DSA-44 seed: 64 bytes in hexadecimal
    FOLDER/<origin's hash>.checkpoint    the checkpoint cosigned last, with both signatures
    FOLDER/evidence/…                    what a log signed that contradicts it

The protocol is c2sp.org/tlog-witness over plain HTTP: what is sent is signed, and public. Monitors
get the checkpoint cosigned last at `/<SHA-256 of the origin, hex>/checkpoint`. The state
is durable before a cosignature leaves, and one request at a time is judged, so that no crash and
no race makes the witness cosign two histories. A folder that was lost must not be made again under
the same name: the new keys get a new one.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from fieldapp.errors import FormatError, Message, StoreError, VerificationError
from fieldapp.ledger.log import note
from fieldapp.ledger.log import witness as rules
from fieldapp.ledger.log.cosign import Cosigner, with_lines
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.platform.end_requests import on_end_request
from fieldapp.store.atomic_file import new_file

PATH: Final = "/add-checkpoint"
SUFFIX: Final = ".checkpoint"

_SLOW_S: Final = 15.0  # a log needs less for a few kilobytes


def load_keys(folder: Path, name: str) -> Cosigner:
    """Load a witness's keys; they are made where the folder is new.

    Raises:
        StoreError: The folder cannot be made or read, or its keys are damaged.
        FormatError: The name is none that a key can have.
    """
    path = folder / "keys"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            with new_file(folder, path.name) as new:
                new.file.write(secrets.token_bytes(64).hex().encode() + b"\n")
        raw = bytes.fromhex(path.read_text("ascii").strip())
    except (OSError, ValueError) as e:
        raise StoreError("The witness's folder cannot be used.", advice="Name another.") from e
    if len(raw) != 64:
        raise StoreError("The witness's keys are damaged.", advice="Restore them from a copy.")
    return Cosigner(name=name, seed=raw[:32], mldsa_seed=raw[32:])


def by_origin(vkeys: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Verifier keys of logs, by the origin that each names.

    Raises:
        FormatError: Not a vkey of a known type.
    """
    logs: dict[str, tuple[str, ...]] = {}
    for vkey in vkeys:
        origin = note.parse_vkey(vkey).name
        logs[origin] = (*logs.get(origin, ()), vkey)
    return logs


class Witness:
    """Witness that judges checkpoints and cosigns them.

    Args:
        folder: Of keys and state.
        cosigner: Its keys.
        logs: Verifier keys of each log that it knows, by the log's origin.
        clock: Gives the time, UTC.
        report: Gets a line for each request: its outcome, without content.
    """

    def __init__(
        self,
        folder: Path,
        cosigner: Cosigner,
        logs: Mapping[str, Sequence[str]],
        *,
        clock: Callable[[], datetime],
        report: Callable[[str], None],
    ) -> None:
        self._folder = folder
        self._cosigner = cosigner
        self._logs = logs
        self._clock = clock
        self._report = report
        self._one_at_a_time = threading.Lock()

    def add_checkpoint(self, body: bytes) -> tuple[int, str, bytes]:
        """Judge a submission; returns (status, media type, body) of the answer.

        Raises:
            StoreError: The disk is full or failed; nothing was cosigned.
        """
        try:
            submission = rules.parse(body.decode("utf-8"))
            origin = rules.origin_of(submission)
        except (FormatError, UnicodeDecodeError, rules.SubmissionRefusedError):
            return 400, "text/plain; charset=utf-8", b"This is no submission.\n"
        with self._one_at_a_time:
            latest = self._latest(origin) if origin in self._logs else None
            try:
                checkpoint = rules.judge(submission, logs=self._logs, latest=latest)
            except rules.SubmissionRefusedError as e:
                return self._refused(e, submission, latest)
            lines = self._cosigner.lines(submission.note, at=self._clock())
            signed = with_lines(submission.note, lines, self._cosigner.vkeys)
            with new_file(self._folder, self._name(origin)) as new:
                new.file.write(signed.encode())
        self._report(f"cosigned {checkpoint.size} entries of {origin}")
        return 200, "text/plain; charset=utf-8", lines.encode()

    def checkpoint(self, path: str) -> bytes | None:
        """The checkpoint cosigned last, by the path that a monitor asks for; None for none."""
        for origin in self._logs:
            if path == f"/{hashlib.sha256(origin.encode()).hexdigest()}/checkpoint":
                try:
                    return (self._folder / self._name(origin)).read_bytes()
                except OSError:
                    return None
        return None

    def rest(self) -> None:
        """Wait until the request in hand is finished; nothing is judged after that."""
        self._one_at_a_time.acquire()

    def _refused(
        self,
        error: rules.SubmissionRefusedError,
        submission: rules.Submission,
        latest: Checkpoint | None,
    ) -> tuple[int, str, bytes]:
        if error.forked:
            folder = self._folder / "evidence"
            folder.mkdir(mode=0o700, exist_ok=True)
            name = hashlib.sha256(submission.note.encode()).hexdigest()[:16] + SUFFIX
            with new_file(folder, name) as new:
                new.file.write(rules.encode(submission).encode())
        self._report(f"refused ({error.status}): {error}")
        if error.status == 409:
            size = latest.size if latest is not None else 0
            return 409, "text/x.tlog.size", f"{size}\n".encode()
        return error.status, "text/plain; charset=utf-8", f"{error}\n".encode()

    def _name(self, origin: str) -> str:
        return hashlib.sha256(origin.encode()).hexdigest()[:16] + SUFFIX

    def _latest(self, origin: str) -> Checkpoint | None:
        path = self._folder / self._name(origin)
        if not path.exists():
            return None
        try:
            text = path.read_text("utf-8")
            return note.open_checkpoint(text, origin, self._logs[origin]).checkpoint
        except (OSError, UnicodeDecodeError, FormatError, VerificationError) as e:
            # To go on from nothing would be to forget what was cosigned.
            raise StoreError("The witness's state is damaged.", advice="Restore a copy.") from e


def serve(witness: Witness, host: str, port: int) -> ThreadingHTTPServer:
    """HTTP server that answers at `/add-checkpoint`, and monitors; `run` runs it.

    Raises:
        StoreError: The address cannot be listened on.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version = "fieldapp"
        sys_version = ""
        timeout = _SLOW_S

        def do_GET(self) -> None:
            signed = witness.checkpoint(self.path)
            text = "text/plain; charset=utf-8"
            self._answer(200 if signed else 404, text, signed or b"Nothing was cosigned.\n")

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            if self.path != PATH or not length.isdecimal() or int(length) > rules.MAX_SUBMISSION:
                self.close_connection = True
                self._answer(404 if self.path != PATH else 413, "text/plain", b"")
                return
            try:
                answer = witness.add_checkpoint(self.rfile.read(int(length)))
            except StoreError:
                answer = (500, "text/plain", b"")
            self._answer(*answer)

        def _answer(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Log nothing: who asked is nobody's business."""

    try:
        return ThreadingHTTPServer((host, port), Handler)
    except OSError as e:
        raise StoreError(
            Message("{1}:{2} cannot be listened on.", host, port),
            advice="Name another with --listen.",
        ) from e


def run(
    server: ThreadingHTTPServer, witness: Witness, ready: Callable[[], None] = lambda: None
) -> None:
    """Answer until SIGTERM or SIGINT; the request in hand is finished.

    Args:
        server: From `serve`.
        witness: The witness that answers there.
        ready: Called once the signals are caught.
    """

    def end(*_: object) -> None:
        # From another thread: `shutdown` waits for the loop that the signal has interrupted.
        threading.Thread(target=server.shutdown).start()

    on_end_request(end)
    ready()
    server.serve_forever()
    witness.rest()
