"""The most memory that this process had; what the one had that began it does not count.

`python -m tests.support.peak_memory ARGUMENTS` runs the program, and prints the peak and its CPU
seconds at the end.
"""

import re
import sys
import time
from pathlib import Path

from fieldapp.cli import main


def peak() -> int:
    """Bytes."""
    status = Path("/proc/self/status").read_text()
    (kilobytes,) = re.findall(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)
    return int(kilobytes) * 1024


if __name__ == "__main__":
    try:
        main()
    finally:
        sys.stderr.write(f"{peak()} {time.process_time()}\n")
