"""Evidence at a laptop: kept byte for byte, attached without its place, checked, given out."""

import io
import os
import struct
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach, library
from fieldapp.app.home.session import Session
from fieldapp.app.records import record_list
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.errors import InputError, StoreError
from fieldapp.ledger.record import DeviceEvent, parse
from fieldapp.media import camera_card
from fieldapp.media.strip import strip
from fieldapp.observation.notation.position import place
from fieldapp.store.evidence import files as stored
from fieldapp.store.evidence import register
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.records import feeds, observations
from fieldapp.store.records.search import Query
from tests.support.homes import evidence_file, seen
from tests.support.mission import NOW, Laptop, Mission
from tests.support.photos import SECRETS, bomb, exif, heic, jpeg, opened, pixels, png

ZONE = "Europe/Kyiv"


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "mission")
    yield made
    made.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Iterator[Laptop]:
    made = mission.enrol("Lynx 2")
    mission.install(made)
    yield made
    made.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Iterator[Session]:
    made = Session(store=laptop.store, pack=laptop.pack)
    yield made
    made.pictures.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "DSC_0001.JPG"
    path.write_bytes(jpeg())
    return path


def content(session: Session, sha256: bytes) -> bytes:
    out = io.BytesIO()
    stored.read(session.store, sha256, out)
    return out.getvalue()


def damage(session: Session, sha256: bytes) -> Path:
    path = evidence_file(session.store, sha256)
    raw = bytearray(path.read_bytes())
    raw[-5] ^= 1
    path.write_bytes(raw)
    return path


def test_a_file_is_kept_as_it_came_and_what_it_claims_is_noted(
    session: Session, file: Path
) -> None:
    taken = library.take(session, file, NOW)
    assert content(session, taken.sha256) == file.read_bytes()
    found = library.piece(session, taken.sha256, ZONE)
    assert (found.name, found.media_type, found.size) == (
        "DSC_0001.JPG",
        "image/jpeg",
        len(file.read_bytes()),
    )
    assert found.claim.place
    assert found.added == f"2026-03-01 14:00 {ZONE}"
    assert not found.named


def test_a_file_whose_metadata_stays_waits_for_a_word(session: Session, file: Path) -> None:
    broken, film = file.with_name("broken.jpg"), file.with_name("film.mp4")
    broken.write_bytes(file.read_bytes()[:150])
    film.write_bytes(b"film")
    made = attach.attach_files(session, Draft(), (broken, film, file), NOW)
    assert [each.name for each in made.waiting] == ["broken.jpg", "film.mp4"]
    assert ["damaged" in attach.why_waiting(each) for each in made.waiting] == [True, False]
    (copy,) = made.draft.evidence
    assert b"NIKON" not in content(session, copy.sha256)
    assert len(made.draft.sealed) == 1  # the commitment to the whole photograph's original
    waiting = [each.sha256 for each in made.waiting]
    draft = attach.attach_as_they_are(session, made.draft, waiting, NOW)
    raws = [content(session, ref.sha256) for ref in draft.evidence[1:]]
    assert raws == [broken.read_bytes(), b"film"]
    assert len(draft.sealed) == 1


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_damaged_picture_of_any_kind_waits_for_a_word(
    session: Session, tmp_path: Path, kind: str
) -> None:
    out = io.BytesIO()
    pixels().save(out, kind)
    raw = out.getvalue()
    if kind == "TIFF":  # more strips than lengths of strips
        at = raw.index(struct.pack("<HH", 279, 4))
        raw = raw[: at + 4] + struct.pack("<II", 2, 0) + raw[at + 12 :]
    else:
        raw = raw[: len(raw) // 2]
    broken = tmp_path / f"broken.{kind.lower()}"
    broken.write_bytes(raw)
    made = attach.attach_files(session, Draft(), (broken,), NOW)
    assert made.draft == Draft()
    assert [attach.why_waiting(each).startswith(broken.name) for each in made.waiting] == [True]
    draft = attach.attach_as_they_are(session, made.draft, [made.waiting[0].sha256], NOW)
    assert content(session, draft.evidence[0].sha256) == raw


@pytest.mark.parametrize(
    ("brands", "kind"),
    [
        ("heic mif1 heic", "image/heic"),
        ("mif1 mif1 heic hevc", "image/heic"),
        ("msf1 msf1 hevc", "image/heic"),
        ("mif1 mif1 jpeg", "image/heif"),
        ("avif mif1 miaf", "image/avif"),
        ("isom isom mp41", "image/jpeg"),  # a film: by its name
    ],
)
def test_a_photograph_of_a_telephone_is_known_by_its_brands(
    session: Session, tmp_path: Path, brands: str, kind: str
) -> None:
    path = tmp_path / "IMG_5195.jpg"
    path.write_bytes(heic(brands))
    (waiting,) = attach.attach_files(session, Draft(), (path,), NOW).waiting
    assert waiting.media_type == kind
    assert kind.partition("/")[2].upper() in attach.why_waiting(waiting) or kind == "image/jpeg"


def test_nothing_of_it_lies_readable_on_the_disk(session: Session, file: Path) -> None:
    library.take(session, file, NOW)
    session.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for path in session.store.home.rglob("*"):
        if path.is_file() and "pack" not in path.parts:
            raw = path.read_bytes()
            assert b"DSC_0001" not in raw
            assert b"NIKON" not in raw


def test_the_same_content_is_recognised_under_any_name(session: Session, file: Path) -> None:
    first = library.take(session, file, NOW)
    other = file.with_name("copy.jpg")
    other.write_bytes(file.read_bytes())
    again = library.take(session, other, NOW + timedelta(hours=1))
    assert (again.known, again.sha256) == (True, first.sha256)
    assert len(library.find(session, "")) == 1
    assert library.piece(session, first.sha256, ZONE).name == "DSC_0001.JPG"


@pytest.mark.parametrize("raw", [bomb()[:-12], b"\xff\xd8\xff" + bytes(300), b"x"])
def test_a_picture_that_is_none_is_kept_all_the_same(
    session: Session, file: Path, raw: bytes
) -> None:
    file.write_bytes(raw)
    taken = library.take(session, file, NOW)
    assert content(session, taken.sha256) == raw
    assert library.picture(session, taken.sha256, 90, NOW).error
    with pytest.raises(InputError, match="without metadata"):
        attach.bare_copy(session, taken.sha256, NOW)


def test_what_cannot_be_read_is_refused(session: Session, file: Path) -> None:
    with pytest.raises(InputError):
        library.take(session, file.with_name("none.jpg"), NOW)
    file.write_bytes(b"")
    with pytest.raises(InputError):
        library.take(session, file, NOW)
    assert library.find(session, "") == []


def test_what_a_crash_cuts_off_is_seen_to_be_missing(
    session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(stored, "add", lambda *_: sys.exit())  # the process ends here
        with pytest.raises(SystemExit):
            library.take(session, file, NOW)
    (sha256,) = library.find(session, "")
    assert library.piece(session, sha256, ZONE).state == "missing"
    assert not library.take(session, file, NOW).known
    found = library.piece(session, sha256, ZONE)
    assert (found.state, found.claim.place, found.name) == ("", True, "DSC_0001.JPG")


def test_a_file_that_the_command_line_took_in_gets_its_name_and_claim(
    session: Session, laptop: Laptop, file: Path
) -> None:
    laptop.sign(laptop.photo(file.read_bytes()))
    taken = library.take(session, file, NOW)
    assert taken.known
    found = library.piece(session, taken.sha256, ZONE)
    assert (found.name, found.claim.place) == ("DSC_0001.JPG", True)


def test_a_name_from_outside_is_shown_as_marks(session: Session, file: Path) -> None:
    hostile = file.with_name("a\u202egpj.exe\n.jpg")
    hostile.write_bytes(jpeg())
    taken = library.take(session, hostile, NOW)
    name = library.piece(session, taken.sha256, ZONE).name
    assert "\u202e" not in name


# --- Attached.


def test_several_files_are_one_correction_of_one_observation(
    session: Session, laptop: Laptop, tmp_path: Path
) -> None:
    files = []
    for n in range(3):
        path = tmp_path / f"{n}.jpg"
        path.write_bytes(jpeg(more=bytes([n])))
        files.append(library.take(session, path, NOW).sha256)
    signed = laptop.sign(seen("a crater"))
    number = attach.attach_to(
        session, files, signed.hash, as_it_is=True, reason="the crater", now=NOW
    )
    versions = observations.history(session.store, signed.hash).versions
    assert {v.seq for v in versions} == {signed.seq, number}
    (new,) = (v for v in versions if v.seq == number)
    assert [each.sha256 for each in new.observation.evidence] == files
    draft = attach.attach_new(session, files, as_it_is=True, edits={}, name="d", now=NOW)
    assert [each.sha256 for each in draft.evidence] == files


def test_of_several_files_the_one_that_keeps_its_metadata_is_named_and_nothing_is_signed(
    session: Session, laptop: Laptop, tmp_path: Path
) -> None:
    files = []
    for name, raw in (("a.jpg", jpeg()), ("film.mp4", b"film")):
        path = tmp_path / name
        path.write_bytes(raw)
        files.append(library.take(session, path, NOW).sha256)
    signed = laptop.sign(seen("a crater"))
    with pytest.raises(InputError, match=r"film\.mp4"):
        attach.attach_to(session, files, signed.hash, as_it_is=False, reason="both", now=NOW)
    assert len(observations.history(session.store, signed.hash).versions) == 1


def test_by_default_a_record_names_a_copy_that_tells_no_place(
    session: Session, mission: Mission, laptop: Laptop, file: Path, tmp_path: Path
) -> None:
    taken = library.take(session, file, NOW)
    draft = attach.attach_new(
        session, (taken.sha256,), as_it_is=False, edits={"post": "Zolote"}, name="a", now=NOW
    )
    (ref,) = draft.evidence
    copy = content(session, ref.sha256)
    assert not [secret for secret in SECRETS if secret in copy]
    assert opened(copy).tobytes() == opened(file.read_bytes()).tobytes()
    assert draft_store.window_drafts(session)[0].draft == draft
    laptop.sign(seen(evidence=draft.evidence, sealed=draft.sealed))
    laptop.seal(tmp_path / "stick")
    mission.take(tmp_path / "stick")
    out = io.BytesIO()
    stored.read(mission.store, ref.sha256, out)
    assert out.getvalue() == copy
    assert not stored.has(mission.store, taken.sha256)  # the original stayed here
    told = stored.read_sealed(mission.store, draft.sealed)
    assert told == [f"original of evidence {ref.sha256.hex()}: {taken.sha256.hex()}"]


def test_the_original_travels_byte_for_byte_where_that_was_chosen(
    session: Session, mission: Mission, laptop: Laptop, file: Path, tmp_path: Path
) -> None:
    taken = library.take(session, file, NOW)
    draft = attach.attach_new(session, (taken.sha256,), as_it_is=True, edits={}, name="a", now=NOW)
    laptop.sign(seen(evidence=draft.evidence, sealed=draft.sealed))
    laptop.seal(tmp_path / "stick")
    mission.take(tmp_path / "stick")
    out = io.BytesIO()
    stored.read(mission.store, taken.sha256, out)
    assert out.getvalue() == file.read_bytes()


def test_a_file_is_added_to_an_observation_and_nothing_else_changes(
    session: Session, laptop: Laptop, file: Path
) -> None:
    signed = laptop.sign(seen("first"))
    taken = library.take(session, file, NOW)
    arguments = {"as_it_is": False, "reason": "the photo of it", "now": NOW}
    attach.attach_to(session, (taken.sha256,), signed.hash, **arguments)  # type: ignore[arg-type]
    (row,) = observations.search(session.store, Query())
    assert row.observation.note == "first"
    (ref,) = row.observation.evidence
    found = library.piece(session, taken.sha256, ZONE)
    assert found.named == (("", (2,)),)
    assert library.piece(session, ref.sha256, ZONE).is_copy
    for target in (signed.hash, row.hash):  # replaced; and has it already
        with pytest.raises(InputError):
            attach.attach_to(session, (taken.sha256,), target, **arguments)  # type: ignore[arg-type]
    with pytest.raises(InputError):
        attach.attach_to(session, (taken.sha256,), row.hash, as_it_is=True, reason=" ", now=NOW)


def test_a_video_can_only_be_attached_as_it_is(session: Session, file: Path) -> None:
    video = file.with_name("a.mp4")
    video.write_bytes(os.urandom(1000))
    taken = library.take(session, video, NOW)
    with pytest.raises(InputError, match="without metadata"):
        attach.ready(session, taken.sha256, as_it_is=False, now=NOW)
    ref, sealed = attach.ready(session, taken.sha256, as_it_is=True, now=NOW)
    assert (ref.media_type, sealed) == ("video/mp4", ())


def test_a_file_that_is_given_twice_is_attached_once(session: Session, file: Path) -> None:
    made = attach.attach_files(session, Draft(), (file, file), NOW)
    assert [each.media_type for each in made.draft.evidence] == ["image/jpeg"]
    assert len(made.draft.sealed) == 1
    file.write_bytes(heic())
    assert len(attach.attach_files(session, Draft(), (file, file), NOW).waiting) == 1


def test_a_picture_without_metadata_is_its_own_copy(session: Session, file: Path) -> None:
    file.write_bytes(strip(jpeg()))
    taken = library.take(session, file, NOW)
    ref, sealed = attach.ready(session, taken.sha256, as_it_is=False, now=NOW)
    assert (ref.sha256, sealed) == (taken.sha256, ())
    assert not library.piece(session, taken.sha256, ZONE).is_copy


def test_what_is_attached_and_what_is_loose(session: Session, laptop: Laptop, file: Path) -> None:
    first = library.take(session, file, NOW).sha256
    file.write_bytes(png())
    second = library.take(session, file, NOW).sha256
    assert set(library.find(session, "loose")) == {first, second}
    draft = attach.attach_new(session, (first,), as_it_is=False, edits={}, name="a", now=NOW)
    copy = draft.evidence[0].sha256
    assert library.find(session, "loose") == [second]
    assert set(library.find(session, "attached")) == {first, copy}
    laptop.sign(seen(evidence=draft.evidence))
    draft_store.discard(session, "a")
    assert set(library.find(session, "attached")) == {first, copy}


def test_time_and_place_are_offered_as_the_form_reads_them(session: Session, file: Path) -> None:
    taken = library.take(session, file, NOW)
    claim = library.piece(session, taken.sha256, ZONE).claim
    assert attach.time_text(claim, ZONE, timedelta(minutes=2)) == "2026-03-01 14:12"
    assert attach.place_text(claim) == "48.43530, 38.22050 ±6m"
    assert place(attach.place_text(claim)).accuracy_m == 6
    assert attach.place_text(replace(claim, accuracy_m=None)) == "48.4353, 38.2205"
    file.write_bytes(jpeg(exif(place=False, taken="")))
    taken = library.take(session, file, NOW)
    claim = library.piece(session, taken.sha256, ZONE).claim
    assert attach.time_text(claim, ZONE, timedelta()) == attach.place_text(claim) == ""


# --- Checked.


def test_a_damaged_file_is_noticed_when_it_is_looked_at(session: Session, file: Path) -> None:
    taken = library.take(session, file, NOW)
    damage(session, taken.sha256)
    with pytest.raises(StoreError, match="changed or damaged"):
        library.picture(session, taken.sha256, 90, NOW)
    assert library.piece(session, taken.sha256, ZONE).state == "changed"
    assert library.find(session, "trouble") == [taken.sha256]


def test_a_missing_file_is_noticed_and_mended_by_adding_it_again(
    session: Session, file: Path
) -> None:
    taken = library.take(session, file, NOW)
    damage(session, taken.sha256).unlink()
    assert library.piece(session, taken.sha256, ZONE).state == "missing"
    assert library.check(session, taken.sha256, NOW) == "missing"
    again = library.take(session, file, NOW)
    assert not again.known
    assert library.check(session, taken.sha256, NOW) == "whole"
    assert library.piece(session, taken.sha256, ZONE).state == "whole"


def test_a_damaged_file_is_mended_by_adding_it_again(session: Session, file: Path) -> None:
    taken = library.take(session, file, NOW)
    damage(session, taken.sha256)
    assert library.check(session, taken.sha256, NOW) == "changed"
    library.take(session, file, NOW)
    assert library.check(session, taken.sha256, NOW) == "whole"


def test_a_file_that_only_a_record_names_is_listed_and_checked(
    session: Session, laptop: Laptop
) -> None:
    signed = laptop.sign(laptop.photo(b"abc"))
    (sha256,) = library.find(session, "")
    found = library.piece(session, sha256, ZONE)
    assert (found.name, found.added) == (sha256.hex()[:16], "")
    assert found.named == (("", (signed.seq,)),)
    assert library.check(session, sha256, NOW) == "whole"
    assert library.piece(session, sha256, ZONE).state == "whole"
    assert library.check(session, bytes(32), NOW) == "missing"
    with pytest.raises(InputError):
        library.piece(session, bytes(32), ZONE)


def test_what_is_known_of_files_survives_a_rebuild(session: Session, file: Path) -> None:
    taken = library.take(session, file, NOW)
    rebuild_index(session.store)
    assert register.get(session.store, taken.sha256) is not None


# --- Given out.


def test_what_is_given_out_is_the_file_and_the_feed_says_so(
    session: Session, file: Path, tmp_path: Path
) -> None:
    taken = library.take(session, file, NOW)
    out = tmp_path / "out"
    out.mkdir()
    first = attach.export(session, taken.sha256, out, NOW)
    second = attach.export(session, taken.sha256, out, NOW)
    assert first.read_bytes() == second.read_bytes() == file.read_bytes()
    assert [first.name, second.name] == ["DSC_0001.JPG", "DSC_0001-2.JPG"]
    head = feeds.head(session.store, session.store.kid)
    assert head is not None
    raw = feeds.raw(session.store, head.hash)
    assert raw is not None
    body = parse(raw).body
    assert body == DeviceEvent(event="evidence_exported", note=taken.sha256.hex())
    everything = record_list.find(session, RecordQuery(kind="everything"))
    assert everything.count == 3


def test_a_damaged_file_is_not_given_out(session: Session, file: Path, tmp_path: Path) -> None:
    taken = library.take(session, file, NOW)
    damage(session, taken.sha256)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(StoreError):
        attach.export(session, taken.sha256, out, NOW)
    assert list(out.iterdir()) == []
    with pytest.raises(InputError, match="cannot be written"):
        attach.export(session, taken.sha256, tmp_path / "none", NOW)


@pytest.mark.parametrize(
    ("name", "media_type", "safe"),
    [
        ("a.jpg", "image/jpeg", "a.jpg"),
        ("../../etc/passwd", "image/jpeg", "_.._etc_passwd"),
        ("", "image/png", "evidence.png"),
        ("...", "image/png", "evidence.png"),
        ("a\x00b:c?.png", "image/png", "a_b_c_.png"),
        ("x" * 300 + ".mp4", "video/mp4", "x" * 96 + ".mp4"),
    ],
)
def test_no_name_leads_out_of_the_folder(name: str, media_type: str, safe: str) -> None:
    assert attach.safe_name(name, media_type) == safe


# --- A camera's card.


def test_a_card_is_read_by_days(tmp_path: Path) -> None:
    folder = tmp_path / "DCIM" / "100NIKON"
    folder.mkdir(parents=True)
    for number, day in enumerate((1, 1, 2)):
        path = folder / f"DSC_{number}.JPG"
        path.write_bytes(b"x")
        at = (NOW + timedelta(days=day)).timestamp()
        os.utime(path, (at, at))
    (folder / "DSC_0.THM").write_bytes(b"x")
    (folder / ".hidden").write_bytes(b"x")
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "link.jpg").symlink_to(folder / "DSC_0.JPG")
    (folder / "round").symlink_to(folder)
    (tmp_path / "secret.txt").write_bytes(b"beside DCIM")
    (folder / "Thumbs.db").write_bytes(b"a computer's")
    card = camera_card.scan(tmp_path, ZONE)
    found = card.files
    assert card.left_out == ("DSC_0.THM", "Thumbs.db", "empty.jpg")
    assert [each.path.name for each in found] == ["DSC_0.JPG", "DSC_1.JPG", "DSC_2.JPG"]
    assert [str(each.day) for each in found] == ["2026-03-02", "2026-03-02", "2026-03-03"]
    assert camera_card.scan(folder, ZONE) == card


@pytest.mark.parametrize(
    ("days", "expected"),
    [((-2, -1, 0, 26_000), 0), ((-9_800, -1, 1), -1), ((1, 26_000), 1), ((0,), 0)],
)
def test_the_newest_day_that_is_not_in_the_future_is_offered(
    days: tuple[int, ...], expected: int
) -> None:
    today = NOW.date()
    files = tuple(
        camera_card.CardFile(path=Path(f"{day}.jpg"), size=1, day=today + timedelta(days=day))
        for day in days
    )
    card = camera_card.Card(files=files, left_out=())
    assert camera_card.offered(card, today) == today + timedelta(days=expected)


def test_a_card_without_files_or_with_too_many_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match="no files"):
        camera_card.scan(tmp_path, ZONE)
    with pytest.raises(InputError, match="cannot be read"):
        camera_card.scan(tmp_path / "none", ZONE)
    monkeypatch.setattr(camera_card, "MOST", 1)
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(InputError, match="more than"):
        camera_card.scan(tmp_path, ZONE)
