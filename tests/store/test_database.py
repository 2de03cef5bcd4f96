import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import CancelledError, StoreError
from fieldapp.paths import MIGRATIONS
from fieldapp.store import integrity, settings
from fieldapp.store.database import open_store
from fieldapp.store.database_copy import copy_database
from fieldapp.store.interface import Store
from fieldapp.store.keys import keystore
from fieldapp.store.records import feeds
from fieldapp.store.sealed import named_secrets
from tests.support.homes import PASSPHRASE, log, new_store, own_device, reopened, seen

SHIPPED = {
    "0001_store.sql": "f3c5456b0946335eca259ce976d3c2ea450fb398530b9d4b064abbef57eca5b4",
    "0002_sealed_field.sql": "8ca5348884d266a48813213751b44db307d1407ad811fe3cd2cdfa845b301e24",
    "0003_evidence_held.sql": "120264d4fa11135c18d06bcac89e6cdf58e20759baa736227d3c6985370a3dc4",
    "0004_map.sql": "498038deb303486816d0961e360108eddd99d17787a43786d563fc89cea6d15d",
    "0005_sync.sql": "f14ea1245d426914d6c24e477f9f408f0cff89ed12a802f2c28b4571e2e2ae62",
    "0024_checks.sql": "f9135c5056bcb9382e66de02d8ad8a84c19b6d9594b435e842202f85d7539935",
    "0025_mark_reach.sql": "febbd2cfc7a6b476aac1ffa225b520fca703396c97ab2f7fa1e20ce7b462c63b",
    "0026_effect.sql": "c31dc32493366c30ea523dea4d1a109c14a1e8a9f130395854fb2efbc030a107",
    "0027_task.sql": "c76bceacfeca061b792e2838a6c6eb05b071222d3ed82cb8e2d2b9ccfd157d27",
    "0028_placement.sql": "899caa7e9ca650750b03c7169dfb2f52f39aa2e4083974b45ba1f5e9fc63df20",
    "0029_epoch.sql": "5f012f8cbcadaf7917fb00aa29a533a9bb0ff8e63bed12e1bdba19fb9b477b8c",
    "0030_link.sql": "e15fd7cf320f58e794e4474425d56a60301d898c47b5425b5c43a6982b5e246e",
    "0031_roster.sql": "0830eadacae4969ece12f3e83dbfe91b667290501060dda7f6da6d9288e2ed0f",
    "0033_notice.sql": "b795a6320340bbebed4c7b339f179bb484522619da9ce0090f1ac356d0b66630",
    "0034_told.sql": "93e524c74bc51e20dea18724a8aa8aa0ba7b46768b1a3476fbc1ffcf36386350",
    "0035_held_note.sql": "bcfa2714300d72fa607956e7213dc14369d36ec16a498d65e8739bcdcc319e75",
    "0037_finding_names.sql": "355be0723f6566eb4e3595bfaf5c1d27ce13149afc5f3796b13831f8bf3be93d",
    "0038_stamp.sql": "d8a361d615f5fb03482890b0151fdcb0624c8116d7f3f3a48b9eeb845a435ac2",
    "0040_access.sql": "f3fd6bf60f4aa6a38eb0fa5861f58be9a841b33bbb2bcd4426e53820c5a13881",
    "0042_rule_file.sql": "70a682a5210eedad314d110b1f1fc3b7172efdc89f2c09d9874667f0f203a8b5",
    "0048_placement_target.sql": "3e952486edeeeb2912875d856f4cd9e9b849d691ed28ff7fb3aea42a1ce72b37",
    "0049_urgent.sql": "8379abbf3cc6455487182a407e10db06ef5e275ca357c3008b546b4e66a0014a",
    "0050_erasure.sql": "93b7e77f05f106f05f408357f6323eb056cfc472d409b01cb8b54b5d75d014d1",
    "0053_observer.sql": "650e637ecefb3c7d9b7168d416878dcd557942a6f9bf95d22f2e9900252ea5ba",
    "0058_edition.sql": "a8fbb65624d67c5db3af13096379b02347069efb834680a844da190ead50334e",
    "0059_narrowing.sql": "956375f80b63ef3bb2989aee4cf42bfedd4b91036abaeec4bf32148f000748b5",
    "0064_sealed_field_record.sql": (
        "95b4d7144b78a6ab174113e728b34673441930a3f43278c0843155b3ad574a77"
    ),
    "0065_evidence_came.sql": "b2e26137236c8cde8df224df55ac63b42f2219eb7ef2a6a5b178247d0be633a7",
    "0067_asked_evidence.sql": "3b9935282e29719f9e26029679193563cf49e0c437a24676cebb464f41ef6795",
    "0072_map_slice.sql": "e793fcb28ef2f998f2ff25d1ab3b8cce0b9300e6e9949927decb3e463756e83a",
    "0073_record_type.sql": "aca624f4b1e6b6416863cb5b01d434343be49fc15274448bc50eef9dd9c2a3f4",
    "0074_area_outcome.sql": "ea9a24c38435bd930dfcf7b504f4ace78d9e3f5544aaab755d3c89e6fe553b65",
    "0075_listed_feed.sql": "bf98ca4aac9a6e796005bada535111f169b45031c133946ba44f9c0ac17651d6",
    "0079_chosen_words.sql": "00af0a2a053393d4e46f4efe3b7b230655af5e2876a46d891b9944ee022cd190",
    "0080_handout.sql": "7d3e48bea935bd9f48ebcf4f535ab4c85eb9f6e9d997beb2c4740d4e78fd2d18",
    "0081_unsettled.sql": "a9779eb9ddb748e738e250d0176b60640003d355624b9087a6f105cb0b9376e3",
    "0084_sequence.sql": "51bf45b947b14a53e7987e9101aa3242a8a2dd2e519110d5cf8169e7fcb95618",
    "0087_wider_boxes.sql": "5bf2a8e16bd059dfbc977bd9ced8f0918018415484553762ac588f737e7eeb48",
    "0088_letter_owner.sql": "f568158df59a09e560e2e6148847f4abd67e696b6884e30bf009a5350d85988d",
    "0096_table_row.sql": "8146a1c905206a1c77a31b1ba6a44b5d5a8310310615cc56f3900b97e803e782",
}
"""SHA-256 of each migration; one that was shipped is never edited, a new one is added."""
NEWEST = max(SHIPPED).removesuffix(".sql")


@pytest.fixture
def store(tmp_path):
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def test_shipped_migrations_are_never_edited():
    found = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in MIGRATIONS.glob("*.sql")}
    assert found == SHIPPED


def test_what_was_stored_is_there_after_closing(tmp_path, store):
    settings.put(store, settings.LAST_POST, "Zolote")
    named_secrets.put(store, "log key", b"\1\2")
    store.close()
    again = reopened(tmp_path)
    assert settings.get(again, settings.LAST_POST) == "Zolote"
    assert named_secrets.get(again, "log key") == b"\1\2"
    assert settings.get(again, settings.CALL_SIGN) is None
    assert named_secrets.get(again, "post") is None
    again.close()


def test_a_setting_and_a_secret_put_twice_keep_the_last(store):
    for value in ("a", "b"):
        settings.put(store, settings.LAST_POST, value)
        named_secrets.put(store, "post", value.encode())
    assert settings.get(store, settings.LAST_POST) == "b"
    assert named_secrets.get(store, "post") == b"b"


def test_nothing_on_the_disk_is_readable(tmp_path, store):
    log(store, own_device(store), seen("markermarkermarker"))
    files = [p for p in tmp_path.iterdir() if p.is_file()]
    assert {"fieldapp.db", "fieldapp.db-wal", "keystore"} <= {p.name for p in files}
    for path in files:
        raw = path.read_bytes()
        assert b"markermarker" not in raw
        assert b"SQLite format 3" not in raw
        assert b"CREATE TABLE" not in raw


def test_every_write_waits_for_the_disk_and_foreign_keys_hold(store):
    def pragma(name: str) -> Any:
        return store.db.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("cipher_version").startswith("4.")


def test_every_table_is_strict(store):
    loose = store.db.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
        "AND schema = 'main' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    assert [name for (name,) in loose if name != "_sqlite_migrations"] == []


def test_another_key_does_not_open_it_and_prints_nothing(tmp_path, store, capfd):
    store.close()
    other = keystore.create(
        tmp_path / "other", PASSPHRASE, cost=keystore.Cost(memory_kib=8, passes=1, lanes=1)
    )
    with pytest.raises(StoreError, match="not this keystore's"):
        open_store(tmp_path, other)
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_no_database_is_refused(tmp_path, store):
    store.close()
    (tmp_path / "fieldapp.db").write_bytes(b"a letter " * 1000)
    with pytest.raises(StoreError):
        reopened(tmp_path)


def test_a_damaged_page_is_refused_when_it_is_read(tmp_path, store):
    log(store, own_device(store), *(seen("x" * 2000) for _ in range(20)))
    store.close()
    path = tmp_path / "fieldapp.db"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    with pytest.raises(StoreError):
        problems = integrity.check(reopened(tmp_path)).problems
        raise StoreError(str(problems[0]))


def test_a_folder_that_is_not_there_is_refused(tmp_path, store):
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path / "nowhere", store.secrets)


def test_a_database_of_a_newer_version_says_so_and_is_not_touched(tmp_path, store):
    store.close()
    newer = folder_with(tmp_path, "9999_newer", "CREATE TABLE newer (id INTEGER) STRICT;")
    open_store(tmp_path, store.secrets, migrations=newer).close()
    before = (tmp_path / "fieldapp.db").read_bytes()
    with pytest.raises(StoreError) as caught:
        reopened(tmp_path)
    assert "9999_newer" in str(caught.value)
    assert NEWEST in str(caught.value)
    assert (tmp_path / "fieldapp.db").read_bytes() == before


def folder_with(tmp_path: Path, name: str, script: str) -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    (folder / f"{name}.sql").write_text(script, "utf-8")
    return folder


def test_a_migration_brings_an_existing_database_up_to_date(tmp_path, store):
    (signed,) = log(store, own_device(store), seen("kept"))
    store.close()
    newer = folder_with(tmp_path, "9999_newer", "CREATE TABLE newer (id INTEGER) STRICT;")
    for _ in range(2):
        again = open_store(tmp_path, store.secrets, migrations=newer)
        assert again.db.execute("SELECT count(*) FROM newer").fetchone() == (0,)
        assert feeds.raw(again, signed.hash) == signed.raw
        again.close()


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE newer (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);",
        "DROP TABLE draft; CREATE TABLE newer (id NONSENSE) STRICT;",
        "UPDATE setting SET value = 'spoilt'; DELETE FROM record;",
    ],
)
def test_a_migration_that_fails_leaves_the_old_database_working(tmp_path, store, script):
    (signed,) = log(store, own_device(store), seen("kept"))
    settings.put(store, settings.LAST_POST, "Zolote")
    store.close()
    bad = folder_with(tmp_path, "0002_bad", script)
    with pytest.raises(StoreError, match="0002_bad"):
        open_store(tmp_path, store.secrets, migrations=bad)
    again = reopened(tmp_path)
    assert settings.get(again, settings.LAST_POST) == "Zolote"
    assert feeds.raw(again, signed.hash) == signed.raw
    assert integrity.check(again).problems == ()
    again.close()


def test_a_full_disk_is_said_and_loses_nothing(store):
    device = own_device(store)
    (kept,) = log(store, device, seen("kept"))
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")
    large = device.sign(seen("x" * 8000))
    with pytest.raises(StoreError, match="disk is full"):
        for _ in range(3):
            feeds.append(store, large)
            large = device.sign(seen("x" * 8000))
    assert feeds.raw(store, large.hash) is None
    assert feeds.raw(store, kept.hash) == kept.raw
    store.db.execute(f"PRAGMA max_page_count = {pages + 1000}")
    feeds.append(store, large)
    assert integrity.check(store).problems == ()


def test_a_database_in_use_is_said(tmp_path, store):
    other = reopened(tmp_path)
    other.db.execute("PRAGMA busy_timeout = 20")
    with store.transaction(), pytest.raises(StoreError, match="in use"):
        settings.put(other, settings.LAST_POST, "Zolote")
    settings.put(other, settings.LAST_POST, "Zolote")
    other.close()


def test_one_reads_while_another_writes(tmp_path, store):
    other = reopened(tmp_path)
    with store.transaction():
        settings.put(store, settings.LAST_POST, "Zolote")
        assert settings.get(other, settings.LAST_POST) is None
    assert settings.get(other, settings.LAST_POST) == "Zolote"
    other.close()


def test_a_transaction_is_all_or_nothing(store):
    with pytest.raises(RuntimeError), store.transaction():
        settings.put(store, settings.CALL_SIGN, "1")
        raise RuntimeError
    with store.transaction():
        settings.put(store, settings.LAST_POST, "1")
        with pytest.raises(RuntimeError), store.transaction():
            settings.put(store, settings.LOG_ORIGIN, "1")
            raise RuntimeError
    assert settings.get(store, settings.CALL_SIGN) is None
    assert settings.get(store, settings.LOG_ORIGIN) is None
    assert settings.get(store, settings.LAST_POST) == "1"


def test_a_mistake_in_a_statement_is_no_storeerror(store: Store):
    with pytest.raises(Exception, match="no such table") as caught:
        store.db.execute("SELECT * FROM nowhere")
    assert not isinstance(caught.value, StoreError)


def test_what_a_migration_adds_to_the_index_is_made_from_the_records(tmp_path, store):
    log(store, own_device(store), seen("told by a resident", sealed=(bytes(32),)))
    store.db.execute("DELETE FROM sealed_field")
    settings.put(store, settings.INDEX_MADE_BY, "0001_store")  # as an older program left it
    store.close()
    again = reopened(tmp_path)
    assert [bytes(row[0]) for row in again.db.execute("SELECT sha256 FROM sealed_field")] == [
        bytes(32)
    ]
    assert settings.get(again, settings.INDEX_MADE_BY) == NEWEST
    again.close()


def test_a_copy_that_a_person_stops_is_cancelled_and_one_that_fails_says_why(
    tmp_path: Path,
) -> None:
    store = new_store(tmp_path / "home")
    store.db.execute(
        "INSERT INTO news (at, kind, content) WITH RECURSIVE n (i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT i, 'pack', '{}' FROM n"
    )
    home, secrets, target = store.home, store.secrets, tmp_path / "copy"
    with pytest.raises(CancelledError):
        copy_database(home, secrets, target, cancelled=lambda: True)
    with pytest.raises(StoreError, match="cannot be opened"):
        copy_database(home, secrets, tmp_path / "nowhere" / "copy", cancelled=lambda: False)
