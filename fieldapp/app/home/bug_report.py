"""Bug report: where in the code the program failed, and nothing that a person typed.

One file for each fault that differs, in the home's folder `reports/`, plain text: whoever takes the
laptop learns that there was a fault. What it says of it: fieldapp/fault_trace.py.
"""

from __future__ import annotations

import hashlib
import platform
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp import __version__
from fieldapp.errors import StoreError
from fieldapp.fault_trace import fault_trace
from fieldapp.store.atomic_file import new_file

FOLDER: Final = "reports"


def report(error: BaseException, now: datetime) -> str:
    """A fault in text.

    Args:
        error: What was raised, with its traceback.
        now: The device clock, UTC.
    """
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    lines = [
        f"fieldapp {__version__}, Python {platform.python_version()}, {system}",
        f"{now:%Y-%m-%d %H:%M:%S} UTC",
    ]
    return "\n".join([*lines, "", *fault_trace(error)]) + "\n"


def keep(home: Path, error: BaseException, now: datetime) -> Path:
    """Write a fault down, once; its file.

    Raises:
        StoreError: The disk is full or failed.
    """
    digest = hashlib.sha256("\n".join(fault_trace(error)).encode()).hexdigest()[:12]
    path = home / FOLDER / f"{digest}.txt"
    if path.is_file():
        return path
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as e:
        raise StoreError("The folder of the reports cannot be made.") from e
    with new_file(path.parent, path.name) as new:
        new.file.write(report(error, now).encode())
    return path
