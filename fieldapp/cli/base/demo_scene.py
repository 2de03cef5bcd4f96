"""Scene of the demo: its folders, and how its commands are run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Things that the scene needs.

    Attributes:
        out: Folder of the demo.
        laptop: Home of a call sign.
        begin: Makes a home for a call sign in a folder.
        run: Runs a command as a person would, and gives what it printed; see cli/demo.py.
    """

    out: Path
    laptop: Callable[[str], Path]
    begin: Callable[[Path, str], None]
    run: Callable[..., str]

    @property
    def hub(self) -> Path:
        """Headquarters' home of the demo."""
        return self.out / "headquarters"

    @property
    def stick(self) -> Path:
        """Folder that stands for a stick."""
        return self.out / "stick"
