"""Folders of a demo and its passphrase; demo.py makes one.

FOLDER/passphrase       opens every home of the demo
FOLDER/headquarters/    the mission's home
FOLDER/lynx-1/ …        the laptops' homes
FOLDER/owl-1/           the supervisor's, who reads what the field signed
FOLDER/stick/           what travelled
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

LAPTOPS: Final = (("Lynx 1", "patrol_leader"), ("Lynx 2", "monitor"), ("Heron 1", "monitor"))
SUPERVISOR: Final = "Owl 1"
PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A demo mission that was made.

    Attributes:
        folder: Holds all its homes.
        root_hash: The mission's, in hexadecimal.
    """

    folder: Path
    root_hash: str

    @property
    def hub(self) -> Path:
        """Folder of headquarters' home."""
        return self.folder / "headquarters"

    @property
    def stick(self) -> Path:
        """The folder that stands for a stick."""
        return self.folder / "stick"

    def laptop(self, call_sign: str) -> Path:
        """Folder of a laptop's home."""
        return self.folder / call_sign.lower().replace(" ", "-")


def beside(home: Path) -> Path:
    """The folder for a demo beside this home."""
    return home.with_name(f"{home.name}-demo")


def first_laptop(folder: Path) -> Path | None:
    """The home to show of a demo in a folder; None where there is no demo."""
    home = Demo(folder=folder, root_hash="").laptop(LAPTOPS[0][0])
    return home if passphrase_of(home) else None


def home_beside(home: Path) -> Path | None:
    """The home beside which the demo of this home was made; None where there is none."""
    name = home.parent.name.removesuffix("-demo")
    found = home.parent.with_name(name)
    there = name != home.parent.name and (found / "keystore").is_file()
    return found if there and passphrase_of(home) else None


def passphrase_of(home: Path) -> str:
    """The passphrase of a demo's home, "" for every other home."""
    try:
        lines = (home.parent / PASSPHRASE).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    return lines[0] if lines and (home / "keystore").is_file() else ""
