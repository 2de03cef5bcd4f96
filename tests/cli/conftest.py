"""Homes and a stick, and the commands that people type in them."""

import json
import os
import shutil
from collections.abc import Callable, Hashable
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, TypeVar, cast

import pytest
from click.testing import CliRunner, Result

from fieldapp.cli import cli
from fieldapp.errors import FieldappError
from fieldapp.store import settings
from fieldapp.store.keys.passphrase import Cost
from tests.support.homes import CHEAP, reopened

T = TypeVar("T")
Shelf = dict[tuple[Hashable, ...], tuple[Path, Any]]

OFFICERS_SIGN = (
    "init", "enrol", "revoke", "rotate-key", "format-level", "approver", "settle-fork", "publish",
    "sign", "change-officers", "change-rules", "change-content", "add-witness", "address",
    "begin-again", "close", "retention",
)  # fmt: skip

GROUPS = ("detections", "edition", "hub", "patrol", "report", "rules", "store")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cost, "for_this_machine", lambda: CHEAP)


class Field:
    """A folder with a hub, laptops and a stick, and the commands run in it.

    Args:
        folder: Empty.
        shelf: Fields that this process made, by their steps, and what the last step returned.
    """

    def __init__(self, folder: Path, shelf: Shelf) -> None:
        self.folder = folder
        self.shelf = shelf
        self.steps: tuple[Hashable, ...] = ()
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.secret = folder / "passphrase"
        self.officers = [folder / f"officer {number}" for number in (1, 2, 3)]
        self.secret.write_text("correct horse battery staple\n")
        for number, path in enumerate(self.officers, 1):
            path.write_text(f"officer {number} has other random words\n")
        self.left = files(folder)

    def home(self, name: str) -> Path:
        return self.folder / name

    def step(self, do: Callable[..., T], *args: Hashable) -> T:
        """What `do` does here; after the same steps it is done once by a process, and copied."""
        if files(self.folder) != self.left:
            return do(self, *args)
        steps = (*self.steps, do, args)
        if steps not in self.shelf:
            other = Field(Path(mkdtemp(dir=self.shelf[()][0].parent)), self.shelf)
            other.copy(self.steps)
            said = do(other, *args)
            self.shelf[steps] = other.folder, said
        return cast("T", self.copy(steps))

    def copy(self, steps: tuple[Hashable, ...]) -> object:
        folder, said = self.shelf[steps]
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.copytree(folder, self.folder, dirs_exist_ok=True)
        if self.home("hq").exists():
            store = reopened(self.home("hq"))
            if settings.get(store, settings.PUBLIC_FOLDER) is not None:
                settings.put(store, settings.PUBLIC_FOLDER, str(self.home("hq") / "public"))
            store.close()
        self.steps, self.left = steps, files(self.folder)
        return said

    def run(self, name: str | None, *typed: object, status: int | None = 0) -> Result:
        words = [str(word) for word in typed]
        options = []
        if name is not None:
            options = ["--home", str(self.home(name)), "--passphrase-file", str(self.secret)]
            given = "--officer-passphrase-file" in words
            if words[0] == "hub" and words[1] in OFFICERS_SIGN and not given:
                count = int(words[words.index("--officers") + 1]) if "--officers" in words else 1
                for path in self.officers[:count]:
                    options += ["--officer-passphrase-file", str(path)]
        split = 2 if words[0] in GROUPS else 1
        if words[:2] == ["hub", "recovery"]:
            split = 3
        result = CliRunner().invoke(
            cli, [*words[:split], *options, *words[split:]], standalone_mode=False
        )
        if status is None:
            return result
        if result.exception is not None:
            raise result.exception
        assert (result.return_value or 0) == status, result.output
        return result

    def refused(self, name: str | None, *typed: object) -> FieldappError:
        error = self.run(name, *typed, status=None).exception
        assert isinstance(error, FieldappError), error
        return error

    def rows(self, name: str, *typed: object) -> list[dict[str, object]]:
        out = self.run(name, "list", "--json", "--limit", "100000", *typed).stdout
        return [json.loads(line) for line in out.splitlines()]


def files(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of each file, and the folders: whatever is done in a field changes them."""
    found: dict[str, tuple[int, int]] = {}
    for root, folders, names in os.walk(folder):
        place = Path(root).relative_to(folder)
        found |= {f"{place}/{name}": (0, 0) for name in folders}
        for name in names:
            stat = Path(root, name).stat()
            found[f"{place}/{name}"] = stat.st_size, stat.st_mtime_ns
    return found


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    folder = tmp_path_factory.mktemp("fields")
    made: Shelf = {}
    made[()] = Field(Path(mkdtemp(dir=folder)), made).folder, None
    return made


@pytest.fixture
def field(tmp_path: Path, shelf: Shelf) -> Field:
    return Field(tmp_path, shelf)


def founded(field: Field) -> str:
    """A mission is founded; its root hash."""
    out = field.run("hq", "hub", "init", "--name", "Test mission").stdout
    return "".join(out.splitlines()[2].split())


def enrol(field: Field, root_hash: str, name: str, role: str = "monitor", *more: str) -> str:
    """A laptop is enrolled; its name."""
    field.run(name, "init", "--call-sign", name)
    field.run(name, "request", "--out", field.stick)
    (request,) = field.stick.glob(f"{name}-*.request")
    field.run("hq", "hub", "enrol", request, "--role", role, "--yes", *more)
    field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
    field.run(name, "install-pack", field.stick, "--root-hash", root_hash)
    return name


@pytest.fixture
def root_hash(field: Field) -> str:
    return field.step(founded)


@pytest.fixture
def enrolled(field: Field, root_hash: str) -> Callable[..., str]:
    def begin(name: str, role: str = "monitor", *more: str) -> str:
        return field.step(enrol, root_hash, name, role, *more)

    return begin


@pytest.fixture
def lynx(enrolled: Callable[..., str]) -> str:
    return enrolled("Lynx")
