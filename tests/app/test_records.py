"""The list of records: counted, by windows, with drafts, every type, every restriction."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.entry import draft_codec, draft_reading, draft_store, signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import library
from fieldapp.app.exchange import transfer
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import record_detail, record_list, tasks
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.judging_bodies import Answer, Task
from fieldapp.ledger.record import Amendment, Patrol, Record, Retraction, Review, commit
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EvidenceRef, Weapon
from fieldapp.store import drafts
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.records import observations, reviews_and_findings
from tests.support.homes import place, seen
from tests.support.mission import NOW, Laptop, Mission
from tests.support.stored_rows import HOSTILE, heard, vocabulary

ZONE = "Europe/Kyiv"


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Iterator[Laptop]:
    made = mission.enrol("Lynx 2")
    yield made
    made.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def listed(session: Session, start: int = 0, count: int = 1000, **asked: Any) -> list[RecordRow]:
    found = record_list.find(session, RecordQuery(**asked))
    return record_list.rows(session, found, start=start, count=count, language="en", zone=ZONE)


def seqs(session: Session, **asked: Any) -> list[int]:
    return [each.seq for each in listed(session, **asked) if each.seq is not None]


def save(session: Session, name: str, made: Draft) -> None:
    draft_store.keep(session, name, made, NOW + timedelta(days=2))


@pytest.fixture
def feed(laptop: Laptop) -> list[Record]:
    """0 genesis, 1 plain, 2 corrected, 3 its correction, 4 retracted, 5 retraction, 6 patrol."""
    plain = laptop.sign(seen("with a photo", evidence=(laptop.photo(b"abc").evidence)))
    corrected = laptop.sign(seen("first"))
    amendment = laptop.sign(
        Amendment(target=corrected.hash, reason="counted again", observation=seen("second"))
    )
    gone = laptop.sign(heard())
    retraction = laptop.sign(Retraction(target=gone.hash, reason="own vehicle"))
    patrol = laptop.sign(Patrol(action="start", team="1"))
    return [plain, corrected, amendment, gone, retraction, patrol]


def in_full(session: Session, record_hash: bytes) -> Detail:
    return record_detail.detail(
        session, record_hash, purpose=Purpose.PANEL, language="en", zone=ZONE
    )


def test_the_list_shows_observations_as_they_stand(session: Session, feed: list[Record]) -> None:
    assert sorted(seqs(session)) == [1, 3]
    assert listed(session, kind="watch") == []


def test_everything_in_the_feed_is_there_by_number(session: Session, feed: list[Record]) -> None:
    assert seqs(session, kind="everything") == [6, 5, 4, 3, 2, 1, 0]
    assert seqs(session, kind="patrol") == [6]
    marks = {each.seq: each.marks for each in listed(session, kind="everything")}
    assert marks[2] == ("amended",)
    assert marks[3] == ("correction",)
    assert marks[4] == ("retracted",)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"only": ("evidence",)}, [1]),
        ({"only": ("corrected",)}, [3]),
        ({"only": ("corrected",), "all_versions": True}, [2, 3]),
        ({"only": ("retracted",)}, [4]),
        ({"only": ("retracted", "evidence")}, []),
        ({"all_versions": True}, [1, 2, 3, 4]),
        ({"text": "second"}, [3]),
        ({"states": ("signed",)}, [1, 3]),
        ({"states": ("logged",)}, []),
        ({"states": ("draft",)}, []),
        ({"kind": "everything", "states": ("sealed",)}, []),
        ({"kind": "everything", "since": NOW + timedelta(minutes=6)}, [6]),
        ({"kind": "everything", "until": NOW}, [0]),
    ],
)
def test_each_restriction_restricts(
    session: Session, feed: list[Record], asked: dict[str, object], expected: list[int]
) -> None:
    assert sorted(seqs(session, **asked)) == expected


def test_an_unknown_restriction_is_refused(session: Session) -> None:
    with pytest.raises(InputError):
        record_list.find(session, RecordQuery(only=("interesting",)))


def test_the_order_is_what_was_asked_for(session: Session, laptop: Laptop) -> None:
    for minutes in (5, 1, 9):
        time = seen().time
        assert time
        laptop.sign(seen(time=type(time)(start=NOW + timedelta(minutes=minutes))))
    assert seqs(session) == [3, 1, 2]
    assert seqs(session, rising=True) == [2, 1, 3]
    assert seqs(session, by="number") == [3, 2, 1]
    assert seqs(session, by="number", rising=True) == [1, 2, 3]


def test_windows_make_up_the_whole(session: Session, laptop: Laptop) -> None:
    laptop.log(*(f"note {n}" for n in range(25)))
    save(session, "a", Draft(line="3 expl"))
    found = record_list.find(session, RecordQuery())
    assert found.count == 26
    whole = listed(session)
    parts = []
    for start in range(0, found.count, 7):
        parts += record_list.rows(session, found, start=start, count=7, language="en", zone=ZONE)
    assert parts == whole
    assert [found.at(each.number) for each in whole[1:]] == list(range(1, 26))
    assert found.at(10**6) is None


def test_a_list_stays_as_it_was_while_the_feed_grows(session: Session, laptop: Laptop) -> None:
    laptop.log("one", "two")
    found = record_list.find(session, RecordQuery())
    laptop.log("three")
    rows = record_list.rows(session, found, start=0, count=10, language="en", zone=ZONE)
    assert len(rows) == found.count == 2


def test_drafts_come_first_and_are_searched(session: Session, laptop: Laptop) -> None:
    laptop.log("one")
    save(session, "a", Draft(line="3 expl NE", edits={"post": "Лиман"}))
    unread = drafts.StoredDraft(name="b", kind="shorthand", saved_at=NOW, content=b"no such line")
    drafts.save(session.store, unread)
    first, second, third = listed(session)
    assert (first.state, first.title, first.place) == ("draft", "3 expl NE · Лиман", "Лиман")
    assert second.title == "no such line"
    assert third.seq == 1
    assert [each.title for each in listed(session, text="ЛИМАН")] == ["3 expl NE · Лиман"]
    assert [each.state for each in listed(session, states=("draft",))] == ["draft", "draft"]
    assert [each.state for each in listed(session, states=("signed",))] == ["signed"]
    assert [e.title for e in listed(session, kind="watch")] == []
    assert all(e.state != "draft" for e in listed(session, since=NOW + timedelta(days=3)))


def test_hostile_text_is_shown_as_marks(session: Session, laptop: Laptop) -> None:
    signed = laptop.sign(heard(note=HOSTILE, post=place(48.0, 38.0, "a\u202eb")))
    save(session, "a", Draft(line="\u202e" + HOSTILE))
    texts = [text for each in listed(session) for text in (each.title, each.place)]
    found = in_full(session, signed.hash)
    texts += [text for _, text in found.lines]
    assert not any("\u202e" in text for text in texts)
    assert any("⟨U+202E⟩" in text for text in texts)


def test_the_history_tells_who_changed_what_and_why(
    session: Session, laptop: Laptop, feed: list[Record]
) -> None:
    laptop.sign(Review(target=feed[2].hash, state="confirmed", note="on the recording"))
    found = in_full(session, feed[1].hash)
    assert [each.what for each in found.history] == ["version", "version", "amended", "reviewed"]
    assert [each.text for each in found.history][2:] == [
        "counted again",
        "confirmed · on the recording",
    ]
    assert found.newer == feed[2].hash
    assert found.signer == "Lynx 2 (1)", "the team stands beside the call sign"
    gone = in_full(session, feed[3].hash)
    assert [each.what for each in gone.history] == ["version", "retracted"]
    assert gone.history[1].state == "signed", "the retraction goes to headquarters by itself"


def test_a_correction_that_changes_no_word_of_the_title_says_what_it_changed(
    session: Session, laptop: Laptop
) -> None:
    plain = heard()
    first = laptop.sign(plain)
    files = laptop.photo(b"abc").evidence
    sealed = (commit("original", bytes(16)),)
    added = replace(plain, evidence=files, note=f"{plain.note} at dusk", sealed=sealed)
    laptop.sign(Amendment(target=first.hash, reason="picture", observation=added))
    one, other = (e.text for e in in_full(session, first.hash).history if e.what == "version")
    assert other == f"{one} · Note, Evidence files, sealed for headquarters"


def test_a_row_says_how_many_questions_and_tasks_about_it_are_open(
    session: Session, laptop: Laptop, feed: list[Record]
) -> None:
    kid = laptop.store.kid
    for target, kind in ((feed[1], "question"), (feed[1], "other"), (feed[0], "review")):
        laptop.sign(Task(recipient=kid, kind=kind, text="From where?", about=(target.hash,)))
    rows = {each.hash: (each.asked, each.tasked) for each in listed(session, all_versions=True)}
    assert rows[feed[1].hash] == rows[feed[2].hash] == (1, 1)  # of any version
    assert rows[feed[0].hash] == (0, 0)  # taken from the queue
    question = next(t for t in tasks.all_tasks(session.store, pack_of(session).roster))
    laptop.sign(Answer(target=question.hash, state="done", note="north"))
    (newest,) = (each for each in listed(session) if each.hash == feed[2].hash)
    assert (newest.asked, newest.tasked) == (0, 1)


def test_a_record_was_sent_once_a_bundle_has_it(
    session: Session, laptop: Laptop, feed: list[Record], tmp_path: Path
) -> None:
    """Headquarters counts a retracted record only where it was sent."""
    assert not in_full(session, feed[3].hash).sent
    laptop.seal(tmp_path / "stick")
    later = laptop.sign(heard())
    assert in_full(session, feed[3].hash).sent
    assert not in_full(session, later.hash).sent


def test_a_bundle_says_as_many_records_as_were_sealed(
    session: Session, laptop: Laptop, mission: Mission, tmp_path: Path
) -> None:
    """Its manifest is none of them, here and at headquarters, and comes along with the next."""
    for note in ("one", "two"):
        laptop.log(note)
        made = laptop.seal(tmp_path / note)
        (taken,) = mission.take(tmp_path / note).results
        sent = transfer.waiting(session).bundles[0]
        assert sent.last - sent.first + 1 == made.records
        assert (sent.first, sent.last) == (taken.first, taken.last)


def test_a_record_without_observation_has_a_detail(session: Session, feed: list[Record]) -> None:
    found = in_full(session, feed[5].hash)
    assert found.observation is None
    assert found.listed.body == feed[5].body
    with pytest.raises(InputError):
        in_full(session, bytes(32))


def test_positions_of_post_and_site_are_told_with_and_without_a_name(
    session: Session, laptop: Laptop
) -> None:
    found = dict(in_full(session, laptop.sign(seen(site=place(48.6, 38.25))).hash).lines)
    assert found["Post"] == "Zolote · 48.5000000, 38.5000000"
    assert found["Site"] == "48.6000000, 38.2500000"


def test_what_only_this_laptop_has_counts_the_files_too(
    session: Session, laptop: Laptop, tmp_path: Path
) -> None:
    before = transfer.undelivered(session).evidence
    laptop.sign(seen("with a photo", evidence=laptop.photo(b"one").evidence))
    loose = tmp_path / "loose.mp4"
    loose.write_bytes(b"\0\0\0\x18ftypmp42 of no record")
    library.take(session, loose, NOW)
    assert transfer.undelivered(session).evidence == before + 2
    laptop.seal(tmp_path / "stick")
    assert transfer.undelivered(session).evidence == before + 1  # the loose one is nowhere else


def test_missing_evidence_is_told(session: Session, laptop: Laptop) -> None:
    lost = EvidenceRef(sha256=bytes(32), size=5, media_type="image/jpeg")
    signed = laptop.sign(seen(evidence=(lost, *laptop.photo(b"x").evidence)))
    found = in_full(session, signed.hash)
    assert [piece.here for piece in found.evidence] == [False, True]


def test_reviews_are_made_again_from_the_records(
    session: Session, laptop: Laptop, feed: list[Record]
) -> None:
    laptop.sign(Review(target=feed[0].hash, state="confirmed"))
    assert len(reviews_and_findings.about(session.store, [feed[0].hash])) == 1
    assert rebuild_index(session.store).equal


# --- Corrections start from what was signed.


def understood(made: Draft) -> Observation:
    sight = draft_reading.understand(
        made, now=NOW, zone=ZONE, vocabulary=vocabulary(), gazetteer=None
    )
    assert sight.observation is not None, sight.errors
    return sight.observation


@pytest.fixture
def correct(session: Session, laptop: Laptop) -> Callable[[Observation], Draft]:
    def make(signed: Observation) -> Draft:
        found = laptop.sign(signed)
        detail = in_full(session, found.hash)
        return record_detail.correction(detail, "counted again")

    return make


def test_a_correction_keeps_all_that_no_text_can_tell(
    correct: Callable[[Observation], Draft],
) -> None:
    signed = heard(post=place(48.1234567, 38.7654321, "Zolote", accuracy_m=35), note="a\nb")
    made = correct(signed)
    assert understood(made) == signed
    again = draft_codec.decode(draft_codec.encode(made))
    assert again == made
    edited = Draft(**{f: getattr(made, f) for f in made.__slots__} | {"edits": {"count": "4"}})
    changed = understood(edited)
    assert changed.count == Count(low=4, high=4)
    assert changed.post == signed.post
    assert changed.as_typed == (("count", "4"),)


def test_a_line_typed_over_a_correction_changes_what_it_tells(
    correct: Callable[[Observation], Draft],
) -> None:
    signed = heard(note="near the school")
    made = correct(signed)
    typed = Draft(**{f: getattr(made, f) for f in made.__slots__} | {"line": "4 expl"})
    changed = understood(typed)
    assert (changed.count, changed.what) == (Count(low=4, high=4), ("explosion",))
    assert (changed.note, changed.post) == (signed.note, signed.post)


def test_the_post_of_a_draft_that_was_signed_is_the_last_one(
    session: Session, correct: Callable[[Observation], Draft]
) -> None:
    typed = Draft(line="3 expl heard 1412", edits={"post": "48.1, 38.2"})
    signing.sign_draft(session, "c", typed, heard(post=place(48.1, 38.2, "Zolote")), NOW)
    assert signing.last_post(session.store) == "Zolote"
    made = correct(heard(post=place(48.2, 38.3, "Popasna")))
    signing.sign_draft(session, "d", made, heard(post=place(48.2, 38.3, "Popasna"), note="x"), NOW)
    assert signing.last_post(session.store) == "Zolote"  # a correction is of another day, maybe


def test_a_signed_correction_shows_both_versions(
    session: Session, correct: Callable[[Observation], Draft]
) -> None:
    made = correct(heard())
    draft_store.keep(session, "c", made, NOW)
    signed = signing.sign_draft(session, "c", made, understood(made), NOW)
    history = observations.history(session.store, signed.hash)
    assert len(history.versions) == 2
    assert draft_store.all_drafts(session) == []


def test_a_row_tells_calibre_direction_distance_and_what_was_only_possible(
    session: Session, laptop: Laptop
) -> None:
    guess = Weapon(type="mortar", calibre=12000, either=True)
    laptop.sign(heard(what=("explosion",), count=Count(low=3, high=3), weapons=(guess,)))
    (row,) = record_list.rows(
        session,
        record_list.find(session, RecordQuery()),
        start=0,
        count=9,
        language="en",
        zone=ZONE,
    )
    assert row.title == "3 explosions · possibly mortar 120 mm · SE · 2-5km"
