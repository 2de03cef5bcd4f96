"""Cheap attacks stay cheap to refuse: what a bundle may cost, and who pays for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldapp.ledger import bundle, dcbor, record
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Genesis, Record
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles
from tests.support import hostile
from tests.support.homes import PASSPHRASE
from tests.support.mission import NOW, Laptop, Mission, age_file, words

GENESIS = Genesis(request_hash=bytes(32), app_version="1")


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


@pytest.fixture
def lynx(mission: Mission) -> Laptop:
    return mission.enrol("Lynx")


@pytest.fixture
def values(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """CBOR values of each record that is parsed from now on."""
    decoded: list[int] = []
    decode = dcbor.decode_counted

    def counting(raw: bytes) -> tuple[dcbor.Value, int]:
        value, count = decode(raw)
        decoded.append(count)
        return value, count

    monkeypatch.setattr(dcbor, "decode_counted", counting)
    return decoded


def signed_by(signer: Signer, mission: Mission, count: int) -> list[Record]:
    bodies = [GENESIS, *hostile.many_values(count)]
    return hostile.chain(bodies, signer=signer, mission=mission.pack.mission, head=None)


def test_nothing_of_a_stranger_is_parsed(
    mission: Mission, lynx: Laptop, tmp_path: Path, values: list[int]
) -> None:
    stranger = Signer(b"\5" * 32)
    path = hostile.bundle(tmp_path / "s", signed_by(stranger, mission, 20), stranger, mission)
    values.clear()
    assert words(mission.take(path)) == ["unknown"]
    assert values == []


def test_nothing_behind_a_signature_that_does_not_hold_is_parsed(
    mission: Mission, lynx: Laptop, tmp_path: Path, values: list[int]
) -> None:
    signer = lynx.store.secrets.signer
    records = signed_by(signer, mission, 5)
    manifest = bytearray(hostile.manifest(records, signer, mission).raw)
    manifest[-1] ^= 1
    raws = [bytes(manifest), *(each.raw for each in records)]
    path = age_file(tmp_path / "s", hostile.packed(raws), mission.recipient)
    values.clear()
    assert words(mission.take(path)) == ["forged"]
    assert values == []


def test_a_manifest_that_was_signed_for_other_records_brings_none_of_them_in(
    mission: Mission, lynx: Laptop, tmp_path: Path, values: list[int]
) -> None:
    """Whoever saw a bundle has its manifest, and could put what they like behind it."""
    signer = lynx.store.secrets.signer
    honest = hostile.chain(
        [GENESIS, *hostile.many_small(5)], signer=signer, mission=lynx.mission, head=None
    )
    other = signed_by(Signer(b"\5" * 32), mission, 5)
    manifest = hostile.manifest(honest, signer, mission)
    raws = [manifest.raw, *(each.raw for each in other)]
    path = age_file(tmp_path / "s", hostile.packed(raws), mission.recipient)
    # The last one is the honest one, and the others are not what it follows.
    swapped = [manifest.raw, *(each.raw for each in [*other[:-1], honest[-1]])]
    second = age_file(tmp_path / "s", hostile.packed(swapped), mission.recipient)
    values.clear()
    assert words(mission.take(path, second)) == ["forged", "forged"]
    assert sum(values) < 4 * 20  # each manifest twice, and the honest record


def test_no_more_values_are_parsed_than_one_bundle_may_hold(
    mission: Mission, lynx: Laptop, tmp_path: Path, values: list[int]
) -> None:
    path = hostile.of_laptop(lynx, hostile.many_values(110), mission, tmp_path / "s")
    assert path.stat().st_size < 100_000
    values.clear()
    report = mission.take(path)
    assert words(report) == ["oversized"]
    assert "smaller bundles" in report.results[0].advice
    assert bundle.MAX_VALUES < sum(values) < bundle.MAX_VALUES + dcbor.MAX_VALUES + 100
    assert not feeds.feeds(mission.store)


@pytest.mark.parametrize("attack", ["records", "zeros", "much that does not compress"])
def test_a_bundle_of_more_than_is_read_at_once_is_refused_before_it_is_read(
    mission: Mission, lynx: Laptop, tmp_path: Path, values: list[int], attack: str
) -> None:
    signer = lynx.store.secrets.signer
    genesis = hostile.chain([GENESIS], signer=signer, mission=lynx.mission, head=None)
    raws = [hostile.manifest(genesis, signer, mission).raw]
    if attack == "records":
        path = hostile.of_laptop(lynx, hostile.many_small(2000), mission, tmp_path / "s")
    else:
        more = bytes(50 * 2**20) if attack == "zeros" else os.urandom(6 * 2**20)
        path = age_file(tmp_path / "s", hostile.packed([*raws, more]), mission.recipient)
    values.clear()
    report = mission.take(path)
    assert words(report) == ["oversized"]
    assert len(values) == 2  # the manifest, before and with the bundle
    assert str(report.results[0].reason).startswith("The bundle holds more than is read at once:")


def test_a_laptop_seals_no_more_than_is_read(
    mission: Mission, lynx: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "MAX_RECORDS", 5)
    lynx.log(*map(str, range(11)))
    sealed = lynx.seal(tmp_path / "stick")
    assert len(sealed.bundles) == 3
    assert words(mission.take(tmp_path / "stick")).count("imported") == 3
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
    assert all(b.last - b.first < 6 for b in bundles.bundles(lynx.store))


@pytest.mark.parametrize(("limit", "size"), [("MAX_VALUES", 9000), ("MAX_BYTES", 20_000)])
def test_neither_do_long_records_go_together_beyond_it(
    mission: Mission, lynx: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    limit: str, size: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(bundle, limit, size)
    for body in hostile.many_values(5):
        lynx.sign(body)
    sealed = lynx.seal(tmp_path / "stick")
    assert len(sealed.bundles) >= 3
    mission.take(tmp_path / "stick")
    assert feeds.head(mission.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)


def test_a_record_of_any_size_has_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    (body,) = hostile.many_values(1)
    large = record.sign(
        body, signer=Signer(bytes(32)), mission=bytes(8),
        previous=record.Head(kid=bytes(8), seq=1, hash=bytes(32)), now=NOW,
    )  # fmt: skip
    assert large.values <= dcbor.MAX_VALUES < bundle.MAX_VALUES
    monkeypatch.setattr(bundle, "MAX_VALUES", 10)
    assert bundle.fitting([large.raw] * 2) == 1
    assert bundle.fitting([]) == 0


def test_the_worst_small_file_is_imported_in_bounded_memory_and_work(
    mission: Mission, lynx: Laptop, tmp_path: Path
) -> None:
    """The command itself; its CPU seconds have a wide margin, for they are a machine's."""
    small = hostile.of_laptop(lynx, hostile.many_small(1), mission, tmp_path / "s")
    full = hostile.of_laptop(lynx, hostile.many_values(100), mission, tmp_path / "s")
    bomb = hostile.zeros(lynx, mission, tmp_path / "s")
    assert max(full.stat().st_size, bomb.stat().st_size) < 2**20
    mission.store.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    least = _cost(mission, small)
    for path in (full, bomb):
        memory, seconds = _cost(mission, path)
        assert memory - least[0] < 200 * 2**20
        assert seconds - least[1] < 10


def _cost(mission: Mission, path: Path) -> tuple[int, float]:
    """Memory and CPU seconds of `fieldapp hub import`."""
    command = ["hub", "import", "--home", str(mission.store.home)]
    command += ["--passphrase-file", str(mission.folder / "passphrase"), str(path)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.peak_memory", *command],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 3), done.stderr
    memory, seconds = done.stderr.splitlines()[-1].split()
    return int(memory), float(seconds)
