"""Time stamps of the log by an outside authority: asked for, kept, shown, proven to outsiders."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldapp.errors import FormatError, InputError, VerificationError
from tests.cli.conftest import Field
from tests.support.check_script import run_check
from tests.support.stamping import Authority, served

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority", "Stamps of Example")


@pytest.fixture
def url(authority: Authority) -> Iterator[str]:
    with served(authority) as address:
        yield address


@pytest.fixture
def record(field: Field, enrolled: Callable[..., str]) -> str:
    """A record in the log, by its hash."""
    logged(field, enrolled("Lynx"))
    (row,) = field.rows("hq")
    return str(row["record"])


def logged(field: Field, lynx: str) -> str:
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    field.run(lynx, "seal", "--to", field.stick)
    return field.run("hq", "hub", "import", field.stick).output


def stamped(field: Field, url: str, authority: Authority) -> str:
    return field.run("hq", "hub", "stamp", "--authority", url, "--root", authority.root).output


def proven(field: Field, record: str, name: str = "proof") -> Path:
    field.run("hq", "proof", record, "--out", field.folder / name, "--with-feed")
    return field.folder / name


def test_a_stamp_is_kept_shown_and_carried_to_outsiders(
    field: Field, record: str, url: str, authority: Authority, root_hash: str
) -> None:
    assert "existed by" in stamped(field, url, authority)
    assert "Time stamp: " in field.run("hq", "hub", "status").output
    status = json.loads(field.run("hq", "hub", "status", "--json").stdout)
    assert status["stamped"]["size"] == status["log"]["size"]
    folder = proven(field, record)
    out = field.run(None, "verify", folder, "--root-hash", root_hash).output
    assert "NOT established  stamp: CN=Stamps of Example stamped the log" in out
    assert "compare its SHA-256" in out
    known = field.run(
        None, "verify", folder, "--root-hash", root_hash, "--authority", authority.root
    ).output
    assert "established      stamp: It existed by" in known.replace("NOT established", "-")
    assert "In order." in known
    found = run_check(folder, root_hash)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "NOT established  stamp: CN=Stamps\\ of\\ Example stamped the log" in found.stdout
    found = run_check(folder, root_hash, AUTHORITY=str(authority.root))
    assert found.returncode == 0, found.stdout
    assert "You named its certificate." in found.stdout


def test_another_authority_is_not_taken_for_the_one_that_the_reader_trusts(
    field: Field, record: str, url: str, authority: Authority, root_hash: str, tmp_path: Path
) -> None:
    other = Authority(tmp_path / "other", "Stamps of Example")  # the same name
    stamped(field, url, authority)
    folder = proven(field, record)
    args = ("verify", folder, "--root-hash", root_hash, "--authority", other.root)
    assert "WRONG            The time stamp" in field.run(None, *args, status=3).output
    refused = run_check(folder, root_hash, AUTHORITY=str(other.root))
    assert refused.returncode == 1
    assert "stamp.tsr is not a time stamp" in refused.stdout


def test_a_stamp_of_something_else_or_in_parts_is_refused(
    field: Field, record: str, url: str, authority: Authority, root_hash: str
) -> None:
    stamped(field, url, authority)
    first = proven(field, record)
    logged(field, "Lynx")
    field.run("hq", "hub", "stamp")
    newest = str(field.rows("hq")[0]["record"])
    second = proven(field, newest, "second")
    for name in ("stamp.tsr", "stamp.pem"):
        mixed = field.folder / f"mixed {name}"
        shutil.copytree(first, mixed)
        (mixed / name).unlink()
        if name == "stamp.tsr":
            shutil.copy(second / name, mixed / name)
        assert (
            "WRONG" in field.run(None, "verify", mixed, "--root-hash", root_hash, status=3).output
        )
        assert run_check(mixed, root_hash).returncode == 1


def test_once_a_day_and_only_where_the_log_has_grown(
    field: Field, record: str, url: str, authority: Authority
) -> None:
    stamped(field, url, authority)
    logged(field, "Lynx")
    assert authority.asked == 1  # the last stamp is of today
    field.run("hq", "hub", "stamp", "--none")
    logged(field, "Lynx")
    assert authority.asked == 1


def test_an_authority_that_fails_is_told_and_holds_nothing_up(
    field: Field, record: str, url: str, authority: Authority
) -> None:
    authority.answers = b"no stamp"
    error = field.refused("hq", "hub", "stamp", "--authority", url, "--root", authority.root)
    assert isinstance(error, VerificationError)
    assert "that can be read here" in str(error)
    assert "the log was not stamped" in logged(field, "Lynx")
    assert len(field.rows("hq")) == 2
    authority.answers = None
    logged(field, "Lynx")
    assert "Time stamp: " in field.run("hq", "hub", "status").output


def test_what_is_no_authority_is_refused(
    field: Field, record: str, url: str, authority: Authority
) -> None:
    assert isinstance(field.refused("hq", "hub", "stamp"), InputError)
    run = ("hq", "hub", "stamp", "--authority")
    assert isinstance(field.refused(*run, "stamps", "--root", authority.root), InputError)
    two = field.folder / "two.pem"
    two.write_bytes(authority.root.read_bytes() * 2)
    assert isinstance(field.refused(*run, url, "--root", two), FormatError)
    two.write_bytes(b"no certificate")
    assert isinstance(field.refused(*run, url, "--root", two), FormatError)
