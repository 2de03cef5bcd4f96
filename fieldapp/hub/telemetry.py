"""Log lines in JSON and Prometheus metrics of a hub.

Neither holds anything of an observation, nor a laptop's network address: which key, how many bytes,
when, and its outcome.
"""

from __future__ import annotations

import json
import logging
import math
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from fieldapp.errors import InputError, Message, StoreError
from fieldapp.fault_trace import fault_trace

_LOG: Final = logging.getLogger("fieldapp.hub")
_FOREIGN: Final = ("uvicorn.error", "asyncio", "py.warnings")


class _Line(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        members: dict[str, Any] = {"at": at, "event": record.getMessage()}
        members |= getattr(record, "members", {})
        if record.levelno >= logging.WARNING:
            members["level"] = record.levelname.lower()
        if record.exc_info and record.exc_info[1] is not None:
            members["traceback"] = "\n".join(fault_trace(record.exc_info[1]))
        return json.dumps(members, default=str)


def log_to_stdout() -> None:
    """Log to standard output, one JSON object a line, other libraries' warnings too."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(_Line())
    logging.captureWarnings(capture=True)
    for name in (_LOG.name, *_FOREIGN):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.propagate = False
        logger.setLevel(logging.INFO if name == _LOG.name else logging.WARNING)


def event(what: str, **members: object) -> None:
    """Write one log line: an event and its members."""
    _LOG.info(what, extra={"members": members})


def listen(address: str, registry: CollectorRegistry) -> int:
    """Serve `/metrics` on "HOST:PORT" from a thread of its own; the port that it listens on.

    Raises:
        InputError: Not such an address.
        StoreError: It is taken or not ours.
    """
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise InputError("Figures are served on HOST:PORT.", field="metrics")
    try:
        server, _ = start_http_server(int(port), host.strip("[]"), registry)
    except OSError as e:
        raise StoreError(
            Message("{1} cannot be listened on: {2}.", address, e.strerror or e)
        ) from e
    return int(server.server_port)


class ReceiverFigures:
    """Metrics of a receiver.

    A series is there from the start, at 0: Prometheus sees no increase in one that begins at 1.
    """

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "fieldapp_receiver_requests",
            "Requests by what was asked and how it ended.",
            ("what", "outcome"),
            registry=self.registry,
        )
        for what in ("create", "append"):
            self.requests.labels(what, "full")
        self.bytes = Counter(
            "fieldapp_receiver_bytes", "Bytes of uploads written.", registry=self.registry
        )
        self.files = Counter(
            "fieldapp_receiver_files", "Files that arrived whole.", registry=self.registry
        )
        self.connections = Gauge(
            "fieldapp_receiver_connections", "Open connections.", registry=self.registry
        )
        self.seconds = Histogram(
            "fieldapp_receiver_request_seconds",
            "How long requests took.",
            ("what",),
            buckets=(0.005, 0.02, 0.1, 0.5, 2, 10, 60, 600),
            registry=self.registry,
        )


class ImporterFigures:
    """Metrics of an importer: each outcome of a file is there from the start, at 0.

    Args:
        outcomes: Their words.
    """

    def __init__(self, outcomes: Iterable[str]) -> None:
        self.registry = CollectorRegistry()
        self.files = Counter(
            "fieldapp_importer_files",
            "Files by what became of them.",
            ("outcome",),
            registry=self.registry,
        )
        for outcome in outcomes:
            self.files.labels(outcome)
        self.records = Counter(
            "fieldapp_importer_records", "Records that were new.", registry=self.registry
        )
        self.waiting = Gauge(
            "fieldapp_importer_arrived", "Files that wait to be imported.", registry=self.registry
        )
        self.log_size = Gauge(
            "fieldapp_importer_log_entries", "Entries in the log.", registry=self.registry
        )
        self.log_size.set(math.nan)  # not known yet: at 0 the log would seem shorter than before
        self.last = Gauge(
            "fieldapp_importer_last_import_timestamp_seconds",
            "When a file was last imported.",
            registry=self.registry,
        )
        self.failures = Counter(
            "fieldapp_importer_failures",
            "Times that the hub's own disk or database failed.",
            registry=self.registry,
        )
