"""A home whose database is damaged: its pages are named, and what is whole reaches headquarters."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.app.exchange import rescue
from fieldapp.app.home import device
from fieldapp.errors import DamagedStoreError, InputError, StoreError, VerificationError
from fieldapp.ledger import bundle
from fieldapp.ledger.record import Record, parse
from fieldapp.mission import hub_keys
from fieldapp.store import integrity
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.sync.carrier import carrier
from tests.support.homes import PASSPHRASE, reopened
from tests.support.mission import Laptop, Mission, quiet, words

PAGE = 4096
LONG = "x" * 7000  # a note that goes on over several pages


@dataclass(frozen=True)
class Field:
    """A mission, and a closed laptop with records, some of them at headquarters."""

    mission: Mission
    home: Path
    stick: Path
    records: dict[int, Record]

    @property
    def database(self) -> Path:
        return self.home / "fieldapp.db"

    def rescued(self, **options: str) -> rescue.Survey:
        return rescue.rescue(
            self.home, PASSPHRASE, self.stick, now=self.mission.now, progress=quiet, **options
        )[0]

    def opened(self) -> list[bundle.OpenedBundle]:
        """What headquarters' keys open of the stick."""
        identities = hub_keys.identities(self.mission.store)
        paths = sorted((self.stick / carrier.BUNDLES).iterdir())
        return [bundle.open_bundle(each.read_bytes(), identities) for each in paths]


@pytest.fixture
def field(tmp_path: Path) -> Field:
    mission = Mission.begin(tmp_path)
    laptop = mission.enrol("Lynx")
    laptop.log("first", LONG)
    stick = tmp_path / "stick"
    laptop.seal(stick)
    mission.take(*(stick / carrier.BUNDLES).iterdir())
    shutil.rmtree(stick)
    laptop.log(*(f"event {n} {LONG if n % 5 == 2 else ''}" for n in range(30)))
    records = own(laptop.store)
    laptop.store.close()
    stick.mkdir()
    return Field(mission, laptop.store.home, stick, records)


def own(store: Store) -> dict[int, Record]:
    head = feeds.head(store, store.kid)
    assert head is not None
    raws = feeds.records(store, store.kid, 0, head.seq)
    return {each.seq: each for each in map(parse, raws)}


def zeroed(raw: bytes, page: int, at: int, size: int) -> bytes:
    start = (page - 1) * PAGE + at
    return raw[:start] + bytes(size) + raw[start + size :]


def flipped(raw: bytes, page: int, at: int, _size: int) -> bytes:
    start = (page - 1) * PAGE + at
    return raw[:start] + bytes([raw[start] ^ 1]) + raw[start + 1 :]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("damage", "size", "step"),
    [(zeroed, 64, 3), (zeroed, PAGE, 1), (flipped, 1, 5)],
    ids=["64", "page", "bit"],
)
def test_every_page_damaged_once_is_named_and_the_rest_is_sealed(
    field: Field, damage: Callable[[bytes, int, int, int], bytes], size: int, step: int
) -> None:
    raw = field.database.read_bytes()
    chance = random.Random(size)
    pages, lost_once = len(raw) // PAGE, set[int]()
    for number in range(1, pages + 1, step):
        at = chance.randrange(16, PAGE - size) if size < PAGE else 0  # the salt: a test of its own
        field.database.write_bytes(damage(raw, number, at, size))
        with pytest.raises(StoreError):
            store = device.unlock(field.home, PASSPHRASE)
            try:
                integrity.check(store)
            finally:
                store.close()
        if number == 1 and size == PAGE:
            continue  # the salt goes with it
        field.database.write_bytes(damage(raw, number, at, size))
        found = rescue.look(field.home, PASSPHRASE, lambda *_: None)
        assert (found.damaged, found.pages) == ([number], pages)
        assert all(each == field.records[seq] for seq, each in found.own.items())
        assert set(found.lost) == field.records.keys() - found.own.keys()
        lost_once |= set(found.lost)
        needs_pack = not {"root hash", "epoch note"} <= found.settings.keys()
        if needs_pack:
            with pytest.raises(InputError, match="whom to seal to"):
                field.rescued()
            continue
        field.rescued()
        sealed = [each for opened in field.opened() for each in opened.records]
        assert sorted(each.seq for each in sealed) == sorted(found.own)
        shutil.rmtree(field.stick / carrier.BUNDLES)
    assert lost_once  # the damage did hit records


@pytest.mark.slow
def test_headquarters_takes_what_is_whole_up_to_a_gap_and_keeps_the_rest(field: Field) -> None:
    raw = field.database.read_bytes()
    before = feeds.head(field.mission.store, next(iter(field.records.values())).kid)
    assert before is not None
    gap = None
    for number in range(1, len(raw) // PAGE + 1):
        field.database.write_bytes(zeroed(raw, number, 0, PAGE))
        found = rescue.look(field.home, PASSPHRASE, lambda *_: None)
        if found.lost and before.seq + 3 < found.lost[0] and found.lost[-1] < max(found.own):
            gap = found.lost
            break
    assert gap is not None
    field.rescued()
    report = field.mission.take(*sorted((field.stick / carrier.BUNDLES).iterdir()))
    assert sorted(words(report)) == ["imported", "waiting"]
    head = feeds.head(field.mission.store, before.kid)
    assert head is not None
    assert head.seq == gap[0] - 1
    assert head.hash == field.records[head.seq].hash
    assert not feeds.is_open_fork(field.mission.store, before.kid)


@pytest.mark.slow
def test_records_that_headquarters_has_close_the_gap(field: Field) -> None:
    raw = field.database.read_bytes()
    for number in range(1, len(raw) // PAGE + 1):
        field.database.write_bytes(zeroed(raw, number, 0, PAGE))
        found = rescue.look(field.home, PASSPHRASE, lambda *_: None)
        if found.lost == [2]:
            break
    assert found.lost == [2]  # the long one, which was sealed before
    field.rescued()
    report = field.mission.take(*sorted((field.stick / carrier.BUNDLES).iterdir()))
    assert sorted(words(report)) == ["imported", "repeated"]
    head = feeds.head(field.mission.store, found.own[0].kid)
    assert head is not None
    assert head.seq == max(field.records)


@pytest.mark.parametrize("size", [16, PAGE])
def test_without_its_salt_no_page_can_be_checked_and_records_are_whole(
    field: Field, size: int
) -> None:
    field.database.write_bytes(zeroed(field.database.read_bytes(), 1, 0, size))
    found = rescue.look(field.home, PASSPHRASE, lambda *_: None)
    assert len(found.damaged) == found.pages
    assert found.own == field.records
    assert any("checked by is on the first one" in line for line in rescue.lines(found))


def test_a_pack_on_the_stick_names_whom_to_seal_to(field: Field) -> None:
    field.database.write_bytes(zeroed(field.database.read_bytes(), 1, 0, PAGE))
    root_hash = field.mission.pack.root_hash.hex()
    with pytest.raises(InputError, match="whom to seal to"):
        field.rescued(root_hash=root_hash)
    shutil.copytree(field.mission.source, field.stick / carrier.PACK)
    text = hub_keys.roll(field.mission.store, field.mission.pack.roster, field.mission.now)
    (field.stick / carrier.PACK / "epochs").write_text(text)
    with pytest.raises(VerificationError):
        field.rescued(root_hash="00" * 32)
    field.rescued(root_hash=root_hash)
    report = field.mission.take(*(field.stick / carrier.BUNDLES).iterdir())
    assert words(report) == ["imported"]


def test_a_cut_off_file_names_the_pages_that_are_gone(field: Field) -> None:
    raw = field.database.read_bytes()
    pages = len(raw) // PAGE
    field.database.write_bytes(raw[: (pages - 3) * PAGE + 100])
    found = rescue.look(field.home, PASSPHRASE, lambda *_: None)
    assert found.pages == pages
    assert found.damaged == [pages - 2, pages - 1, pages]


def test_the_journal_of_a_killed_program_is_read(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    laptop: Laptop = mission.enrol("Lynx")
    laptop.log("one", "two")
    copy = Path(shutil.copytree(laptop.store.home, tmp_path / "copy"))  # as a killed one left it
    assert (copy / "fieldapp.db-wal").stat().st_size
    found = rescue.look(copy, PASSPHRASE, lambda *_: None)
    assert found.damaged == []
    assert found.own == own(laptop.store)
    laptop.store.close()


def test_a_whole_home_is_not_changed_by_looking(field: Field) -> None:
    before = {each.name: each.read_bytes() for each in field.home.iterdir() if each.is_file()}
    found = rescue.look(field.home, PASSPHRASE, lambda *_: None)
    field.rescued()
    assert {e.name: e.read_bytes() for e in field.home.iterdir() if e.is_file()} == before
    assert (found.damaged, found.own, found.lost) == ([], field.records, [])


@pytest.mark.parametrize("content", [None, b""])
def test_a_lost_database_is_not_begun_again(field: Field, content: bytes | None) -> None:
    field.database.unlink()
    if content is not None:
        field.database.write_bytes(content)
    with pytest.raises(DamagedStoreError, match="is gone"):
        device.unlock(field.home, PASSPHRASE)
    assert field.database.exists() == (content is not None)


def test_evidence_goes_along(tmp_path: Path) -> None:
    mission = Mission.begin(tmp_path)
    laptop = mission.enrol("Lynx")
    laptop.sign(laptop.photo(b"a photograph"))
    home = laptop.store.home
    laptop.store.close()
    stick = tmp_path / "stick"
    _, sealed = rescue.rescue(home, PASSPHRASE, stick, now=mission.now, progress=quiet)
    assert (len(sealed.bundles), len(sealed.evidence), sealed.missing) == (1, 1, ())
    report = mission.take(*(stick / carrier.BUNDLES).iterdir())
    assert sorted(words(report)) == ["evidence", "imported"]


def test_headquarters_is_restored_from_its_backup(field: Field) -> None:
    home = field.mission.store.home
    with pytest.raises(InputError, match="headquarters' home"):
        rescue.rescue(home, PASSPHRASE, field.stick, now=field.mission.now, progress=quiet)
    assert reopened(home).kid == field.mission.store.kid


def test_what_a_rescue_signed_is_no_record_of_the_feed(field: Field) -> None:
    field.rescued()
    (opened,) = field.opened()
    assert opened.manifest.seq == 2**53 - 1
    assert opened.chain == tuple(field.records.values())
    field.mission.take(*(field.stick / carrier.BUNDLES).iterdir())
    head = feeds.head(field.mission.store, opened.manifest.kid)
    assert head is not None
    assert head.seq == max(field.records)
    # The laptop, if it still works, goes on as if nothing had been.
    store = reopened(field.home)
    laptop = Laptop(store, field.mission.pack.mission, now=field.mission.now)
    laptop.pack = field.mission.pack
    laptop.log("after")
    laptop.seal(field.stick / "later")
    report = field.mission.take(*(field.stick / "later" / carrier.BUNDLES).iterdir())
    assert words(report) == ["imported"]
    store.close()
