"""Tokens of SoftHSM, the PKCS#11 library that Debian has (package softhsm2)."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_LIB, _FILE = Path("/usr/lib"), "softhsm/libsofthsm2.so"
MODULE = next(each for each in (_LIB / _FILE, *_LIB.glob(f"*/{_FILE}")) if each.exists())
PIN = "4711"


class Tokens:
    """A folder of tokens, which every process that the test starts uses."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "tokens"
        self.folder.mkdir()
        self.away = folder / "tokens pulled out"
        conf = folder / "softhsm2.conf"
        conf.write_text(f"directories.tokendir = {self.folder}\nlog.level = ERROR\n")
        monkeypatch.setenv("SOFTHSM2_CONF", str(conf))
        self.pin_file = folder / "pin"
        self.pin_file.write_text(PIN + "\n")

    def new(self, label: str) -> str:
        subprocess.run(
            ["softhsm2-util", "--init-token", "--free", "--label", label,
             "--pin", PIN, "--so-pin", "12345678"],
            check=True, capture_output=True, env=os.environ,
        )  # fmt: skip
        return label

    def pull_out(self) -> None:
        self.away.mkdir()
        for token in self.folder.iterdir():
            shutil.move(token, self.away)

    def put_in(self) -> None:
        for token in self.away.iterdir():
            shutil.move(token, self.folder)
        self.away.rmdir()
