"""Homes and a stick, and the commands that people type in them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fieldapp.cli import cli
from fieldapp.errors import FieldappError
from fieldapp.store.keys.passphrase import Cost
from tests.support.homes import CHEAP

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
    """A folder with a hub, laptops and a stick, and the commands run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.secret = folder / "passphrase"
        self.secret.write_text("correct horse battery staple\n")
        self.officers = [folder / f"officer {number}" for number in (1, 2, 3)]
        for number, path in enumerate(self.officers, 1):
            path.write_text(f"officer {number} has other random words\n")

    def home(self, name: str) -> Path:
        return self.folder / name

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


@pytest.fixture
def field(tmp_path: Path) -> Field:
    return Field(tmp_path)


@pytest.fixture
def root_hash(field: Field) -> str:
    out = field.run("hq", "hub", "init", "--name", "Test mission").stdout
    return "".join(out.splitlines()[2].split())


@pytest.fixture
def enrolled(field: Field, root_hash: str) -> Callable[..., str]:
    def enrol(name: str, role: str = "monitor") -> str:
        field.run(name, "init", "--call-sign", name)
        field.run(name, "request", "--out", field.stick)
        (request,) = field.stick.glob(f"{name}-*.request")
        field.run("hq", "hub", "enrol", request, "--role", role, "--yes")
        field.run("hq", "hub", "publish", field.stick / "fieldapp-pack")
        field.run(name, "install-pack", field.stick, "--root-hash", root_hash)
        return name

    return enrol


@pytest.fixture
def lynx(enrolled: Callable[..., str]) -> str:
    return enrolled("Lynx")
