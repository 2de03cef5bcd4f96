"""The check script of a proof folder, run with the tools that an outsider has."""

import os
import shutil
import subprocess
from pathlib import Path

from fieldapp.paths import RESOURCES

SCRIPT = RESOURCES / "proof" / "check.sh"
TOOLS = ("bash", "openssl", "jq", "xxd", "sha256sum")


def run_check(
    folder: Path, root_hash: bytes | str, *more: str, **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run the script over a folder; it fails with a clear word where a tool is missing."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not missing, f"needs {', '.join(missing)}: apt-get install openssl jq xxd"
    digits = root_hash if isinstance(root_hash, str) else root_hash.hex()
    return subprocess.run(
        ["bash", str(SCRIPT), digits, str(folder), *more],
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
