"""A proof folder with a placement and a time stamp: what `verify` refuses, `check.sh` refuses."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.errors import FieldappError, VerificationError
from fieldapp.hub.publishing import time_stamps
from fieldapp.ledger.log import time_stamp
from fieldapp.report.verify import verify
from fieldapp.store.transfer import checkpoints, stamp_rows
from fieldapp.store.transfer.stamp_rows import StoredStamp
from tests.cli.conftest import Field
from tests.cli.test_attacks import carried
from tests.support import proof_case
from tests.support.check_script import run_check
from tests.support.homes import reopened
from tests.support.proof_case import Case
from tests.support.stamping import Authority, served

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"
NEW = ("placement.cose", "placement-entry.json", "stamp.tsr", "stamp.pem", "stamp.tlog-proof")


@pytest.fixture
def whole(field: Field, lynx: str, root_hash: str, tmp_path: Path) -> Path:
    """A whole folder, as the real commands write it."""
    field.run(lynx, "log", LINE, "--at", "Old mill post")
    carried(field, lynx)
    field.run("hq", "place", "Old mill post", "48.1, 38.2", "--reason", "surveyed")
    field.run(lynx, "log", LINE, "--at", "Svitlodarsk")
    carried(field, lynx)
    authority = Authority(tmp_path / "authority", "Stamps of Example")
    with served(authority) as url:
        field.run("hq", "hub", "stamp", "--authority", url, "--root", authority.root)
    row = next(row for row in field.rows("hq") if row["post"] == "Old mill post")
    field.run("hq", "proof", row["record"], "--out", field.folder / "proof", "--with-feed")
    assert {each.name for each in (field.folder / "proof").iterdir()} > set(NEW)
    return field.folder / "proof"


def verify_refuses(folder: Path, root_hash: str) -> bool:
    try:
        found = verify.verify(folder, root_hash=bytes.fromhex(root_hash), now=datetime.now(UTC))
    except FieldappError:
        return True
    return not found.in_order


def check_refuses(folder: Path, root_hash: str) -> bool:
    found = run_check(folder, root_hash)
    assert found.returncode in (0, 1), found.stdout + found.stderr
    assert not found.stderr
    return found.returncode == 1


def tampered(raw: bytes) -> Iterator[bytes]:
    """Bytes changed all over, cut off, and added."""
    for at in range(0, len(raw), max(1, len(raw) // 5)):
        yield raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
    yield raw[:-1]
    yield raw + b"\0"
    yield raw + b"\n"


@pytest.mark.slow
def test_no_byte_of_placement_and_stamp_can_be_tampered_with(
    field: Field, whole: Path, root_hash: str, tmp_path: Path
) -> None:
    assert not verify_refuses(whole, root_hash)
    assert not check_refuses(whole, root_hash)
    store, known = reopened(field.home("hq")), 0
    folder = tmp_path / "changed"
    for name in NEW:
        for number, raw in enumerate(tampered((whole / name).read_bytes())):
            shutil.copytree(whole, folder)
            (folder / name).write_bytes(raw)
            assert verify_refuses(folder, root_hash), name
            assert number % 4 or check_refuses(folder, root_hash), name
            if number % 2 == 0:
                proof_case.resign(store, folder)  # even if headquarters listed it
                if verify_refuses(folder, root_hash):
                    known += 1
                    assert check_refuses(folder, root_hash), (name, number)
            shutil.rmtree(folder)
        shutil.copytree(whole, folder)
        (folder / name).unlink()
        assert verify_refuses(folder, root_hash) or check_refuses(folder, root_hash)
        shutil.rmtree(folder)
    store.close()
    assert known > 12


def stamped_long_ago(case: Case, authority: Authority) -> None:
    """What an authority that goes along, or whose clock is wrong, says of the newest checkpoint."""
    newest = checkpoints.newest_checkpoint(case.mission.store)
    assert newest is not None
    asked, _ = time_stamp.request(newest.note)
    raw, root = authority.answer(asked), authority.root.read_bytes()
    at = time_stamp.verify(raw, newest.note, root).at
    stamp_rows.add(case.mission.store, StoredStamp(size=newest.size, at=at, stamp=raw, root=root))


def test_a_stamp_from_before_what_the_record_cites_contradicts_it(tmp_path: Path) -> None:
    """It would show that the record existed before the log that it names."""
    later = datetime.now(UTC).replace(microsecond=0) + timedelta(days=300)
    case = Case(tmp_path / "mission", now=later)
    case.arrive()
    case.lynx.now = later + timedelta(hours=5)
    (record,) = case.lynx.log("cites a checkpoint")
    case.arrive()
    stamped_long_ago(case, Authority(tmp_path / "authority", "Stamps of Example"))
    folder = case.prove(record)
    (wrong,) = case.check(folder, later + timedelta(days=60)).wrong
    assert "by the time stamp the record existed at" in wrong
    clock = tmp_path / "bin" / "date"
    clock.parent.mkdir()
    true = shutil.which("date")
    ahead = int(later.timestamp()) + 60 * 86_400
    clock.write_text(f'#!/bin/sh\n[ "$*" = "+%s" ] && echo {ahead} || exec {true} "$@"\n')
    clock.chmod(0o755)
    path = f"{clock.parent}:/usr/local/bin:/usr/bin:/bin"
    found = run_check(folder, case.mission.pack.root_hash, PATH=path)
    assert found.returncode == 1, found.stdout + found.stderr
    assert "The times contradict each other" in found.stdout


def test_headquarters_takes_no_stamp_from_before_its_checkpoint(tmp_path: Path) -> None:
    later = datetime.now(UTC) + timedelta(days=300)
    case = Case(tmp_path / "mission", now=later)
    case.arrive()
    store, authority = case.mission.store, Authority(tmp_path / "authority", "Stamps")
    newest = checkpoints.newest_checkpoint(store)
    assert newest is not None
    with served(authority) as url:
        named = time_stamps.Authority(url=url, root=authority.root.read_bytes())
        time_stamps.put_authority(store, named)
        with pytest.raises(VerificationError, match="before it was so long"):
            time_stamps.stamp(store, newest)
    assert stamp_rows.newest(store) is None
