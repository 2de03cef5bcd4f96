"""Proof folders from strangers: what `verify` says, and what it never says."""

import base64
import hashlib
import json
import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from securesystemslib.formats import encode_canonical

from fieldapp.errors import FieldappError, InputError, VerificationError
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment, Retraction
from fieldapp.ledger.log import note
from fieldapp.ledger.log.cosign import with_lines
from fieldapp.ledger.record import Head
from fieldapp.mission import release
from fieldapp.report.proof import later, proof
from fieldapp.report.verify import verify
from fieldapp.report.verify.verify import Verified
from fieldapp.store.records import feeds
from tests.support.homes import seen
from tests.support.mission import forged
from tests.support.proof_case import TODAY, W1, W2, Case, cited

FAR = datetime(2090, 1, 1, tzinfo=UTC)


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


def said(found: Verified, about: str) -> tuple[bool, str]:
    (one,) = (each for each in found.results if each.about == about)
    return one.established, one.text


# --- Time.


def test_each_time_is_said_by_whoever_states_it(case: Case) -> None:
    case.require(1, W1)
    record = cited(case)
    late = case.mission.now + timedelta(days=26)
    case.cosign((W1, late))
    done, text = said(case.check(case.prove(record)), "not after")
    assert done
    assert text.startswith(f"It existed by {late:%Y-%m-%d %H:%M:%S} UTC: a witness had signed")
    assert f"w1.example says {late:%Y-%m-%d}" in text
    assert f"The hub's log says {case.mission.now:%Y-%m-%d %H:%M:%S} UTC." in text


def test_a_witness_of_ml_dsa_alone_is_a_witness(case: Case) -> None:
    case.require(1, W1, vkeys=W1.vkeys[1:])
    record = cited(case)
    case.cosign((W1, TODAY - timedelta(days=1)))
    assert said(case.check(case.prove(record)), "not after")[0]


def test_one_lying_witness_of_two_moves_nothing(case: Case) -> None:
    case.require(2, W1, W2)
    record = cited(case)
    honest = case.mission.now + timedelta(days=1)
    case.cosign((W1, datetime(2020, 1, 1, tzinfo=UTC)), (W2, honest))
    done, text = said(case.check(case.prove(record)), "not after")
    assert done
    assert text.startswith(f"It existed by {honest:%Y-%m-%d %H:%M:%S} UTC: 2 witnesses")


@pytest.mark.parametrize("at", [datetime(1970, 1, 1, tzinfo=UTC), FAR])
def test_a_time_of_zero_or_of_the_future_says_nothing(case: Case, at: datetime) -> None:
    case.require(1, W1)
    record = cited(case)
    case.cosign((W1, at))
    done, text = said(case.check(case.prove(record)), "not after")
    assert not done
    assert text.startswith("Not witnessed")
    assert str(at.year) not in text


def test_too_few_witnesses_are_said(case: Case) -> None:
    case.require(2, W1, W2)
    record = cited(case)
    case.cosign((W1, TODAY - timedelta(days=1)))
    done, text = said(case.check(case.prove(record)), "not after")
    assert not done
    assert "requires 2 of its witnesses, and 1 signed" in text


def test_a_record_is_proven_at_the_first_checkpoint_that_is_witnessed(case: Case) -> None:
    case.require(1, W1)
    record = cited(case)
    case.lynx.log("later")
    case.arrive()
    case.cosign((W1, case.mission.now))
    assert said(case.check(case.prove(record)), "not after")[0]


def test_not_before_is_the_logs_own_word_and_nobody_elses(case: Case) -> None:
    case.require(1, W1)
    folder = case.prove(cited(case))
    done, text = said(case.check(folder), "not before")
    assert done
    assert "the hub's word" in text
    path = folder / "cited.note"
    signed = note.small(path.read_text("utf-8"))
    lines = W1.lines(signed, at=TODAY - timedelta(hours=1))
    path.write_text(with_lines(signed, lines, W1.vkeys), "utf-8")
    done, text = said(case.check(folder), "not before")
    assert not done
    assert "states no time" in text


def test_times_that_contradict_each_other_are_wrong(case: Case) -> None:
    case.lynx.log("before")
    case.mission.now += timedelta(days=20)
    case.arrive()
    case.mission.now -= timedelta(days=10)
    record = case.lynx.log("after")[0]
    case.arrive()
    found = case.check(case.prove(record))
    assert any("contradict" in each for each in found.wrong)
    assert not found.in_order


# --- What is in the folder.


def test_evidence_that_was_altered_is_never_here_and_unchanged(case: Case) -> None:
    folder = case.prove(cited(case))
    (path,) = (folder / "evidence").iterdir()
    path.write_bytes(path.read_bytes() + b"x")
    found = case.check(folder)
    assert said(found, "evidence") == (
        False,
        "Files that it names: 1; here and unchanged: 0; altered: 1.",
    )
    assert any("not the file that was signed" in each for each in found.wrong)


def test_a_broken_proof_gives_no_false_reason(case: Case) -> None:
    folder = case.prove(cited(case))
    path = folder / "record.tlog-proof"
    path.write_text(path.read_text("utf-8").replace("\nindex ", "\nindex 1"), "utf-8")
    found = case.check(folder)
    assert said(found, "not before")[1].startswith("Its place in the log is not proven.")
    assert not found.in_order


PEM = "-----BEGIN PUBLIC KEY-----\n" + base64.b64encode(bytes(44)).decode() + "\n-----END"


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("signer.pem", lambda raw: PEM.encode() + b" PUBLIC KEY-----\n" + raw),
        ("README.txt", lambda raw: raw.replace(b"number", b"Number")),
        ("signed-bytes", lambda raw: raw[:-1]),
        ("signature", lambda raw: raw + b"\n"),
        ("evidence/hospital.jpg", lambda _: b"not named by the record"),
        ("statement.txt", lambda _: b"I swear"),
        ("feed/000099.cose", lambda _: b"later"),
        ("pack/targets/places.json", lambda _: b"{}"),
        (".hidden", lambda _: b""),
    ],
)
def test_what_does_not_belong_is_refused_by_name(
    case: Case, name: str, change: Callable[[bytes], bytes]
) -> None:
    folder = case.prove(cited(case))
    assert case.check(folder).in_order
    path = folder / name
    path.write_bytes(change(path.read_bytes() if path.exists() else b""))
    found = case.check(folder)
    assert any(name in each for each in found.wrong)
    assert not found.in_order


def test_a_strangers_key_is_refused_where_no_list_names_the_files(case: Case) -> None:
    folder = case.prove(cited(case))
    for name in ("SHA256SUMS", "later.note"):
        (folder / name).unlink()
    assert not case.check(folder).wrong
    path = folder / "signer.pem"
    path.write_bytes(PEM.encode() + b" PUBLIC KEY-----\n" + path.read_bytes())
    assert any("signer.pem" in each for each in case.check(folder).wrong)


def test_what_nothing_else_binds_headquarters_list_does(case: Case) -> None:
    """The signature of a key that nobody knows is ignored in a note."""
    folder = case.prove(cited(case))
    path = folder / "cited.note"
    line = base64.b64encode(bytes(68)).decode()
    path.write_text(f"{path.read_text('utf-8')}\u2014 a.stranger {line}\n", "utf-8")
    found = case.check(folder)
    assert found.wrong == ("cited.note is not the file that headquarters listed.",)


def test_links_are_not_followed(case: Case) -> None:
    folder = case.prove(cited(case))
    for name in ("feed", "evidence"):
        (folder / name).rename(case.folder / name)
        (folder / name).symlink_to(case.folder / name)
        found = case.check(folder)
        assert any(each.startswith(f"{name} does not belong") for each in found.wrong)
        assert not said(found, "complete" if name == "feed" else "evidence")[0]


def test_what_is_missing_for_a_check_by_hand_is_said(case: Case) -> None:
    folder = case.prove(cited(case))
    for name in ("README.txt", "signer.pem"):
        (folder / name).unlink()
    done, text = said(case.check(folder), "by hand")
    assert not done
    assert "signer.pem, README.txt" in text


# --- Forks and corrections.


def test_a_thiefs_branch_is_never_certified(case: Case) -> None:
    lynx, m = case.lynx, case.mission
    lynx.log("honest 1")
    case.arrive()
    stolen = records_.parse(feeds.records(lynx.store, lynx.kid, 1, 1)[0])
    honest = lynx.log("honest 2")[0]
    case.arrive()
    thief = forged(
        case.folder / "thief",
        lynx.store.secrets.signer,
        lynx.mission,
        [seen("a party fired"), seen("more")],
        m.recipient,
        previous=stolen.head,
        now=m.now,
    )
    m.take(thief)
    m.revoke(lynx, last_good_seq=honest.seq, last_good_hash=honest.hash.hex())
    forks = [records_.parse(raw) for raw in feeds.forks(m.store, lynx.kid)]
    for number, record in enumerate((forks[0], honest)):
        folder = case.prove(record, f"proof {number}")
        for gone in ("", "forks", "later.note"):
            if gone:
                path = folder / gone
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            found = case.check(folder)
            # The roster names the last good record by its hash: a number that a thief used too.
            # That it is the newest roster, the statement alone says.
            sure = record is honest and gone != "later.note"
            assert said(found, "who")[0] == sure, gone
            assert not said(found, "complete")[0], gone
            assert found.in_order == sure, gone


def test_no_number_of_branches_below_hides_a_later_one(case: Case) -> None:
    """Officers settled the fork; the thief's copy signs another branch, below sixteen old ones."""
    lynx, m = case.lynx, case.mission
    lynx.log("honest 1")
    case.arrive()
    signer = lynx.store.secrets.signer
    (first,) = lynx.log("honest 2")
    case.arrive()

    def branch(name: str, previous: Head) -> None:
        path = case.folder / name
        m.take(forged(path, signer, lynx.mission, [seen(name)], m.recipient, previous=previous,
                      now=m.now))  # fmt: skip

    below = records_.parse(feeds.records(lynx.store, lynx.kid, 1, 1)[0])
    for n in range(proof.MAX_FORKS + 2):
        branch(f"old {n}", below.head)
    m.settle_fork(lynx, first)
    later_, last = lynx.log("honest 3", "honest 4")
    case.arrive()
    folder = case.prove(last, "before")
    assert said(case.check(folder), "who")[0]
    branch("new", later_.head)
    assert not said(case.check(case.prove(last)), "who")[0]


def test_a_revoked_key_is_trusted_by_number_only_where_the_hub_says_there_is_one(
    case: Case,
) -> None:
    record = cited(case)
    last = case.lynx.log("last")[0]
    case.arrive()
    case.mission.revoke(case.lynx, last_good_seq=last.seq)
    folder = case.prove(record)
    assert said(case.check(folder), "who")[0]
    (folder / "later.note").unlink()
    done, text = said(case.check(folder), "who")
    assert not done
    assert "by its number alone" in text


def test_an_amendment_that_was_retracted_is_shown_with_that(case: Case) -> None:
    first = case.lynx.log("first")[0]
    amended = case.lynx.sign(Amendment(target=first.hash, observation=seen("second"), reason="x"))
    case.lynx.sign(Retraction(target=amended.hash, reason="not so"))
    case.arrive()
    folder = case.prove(amended)
    done, text = said(case.check(folder), "later")
    assert done
    assert "it was retracted by" in text
    (folder / "later.note").unlink()
    found = case.check(folder)
    assert said(found, "later") == (
        False,
        "Whether it was amended or retracted later, this folder does not show.",
    )
    assert not said(found, "complete")[0]


def test_no_number_of_others_corrections_hides_what_the_holder_retracted(case: Case) -> None:
    """A statement has 64 lines; whoever reads the public log can name any record in theirs."""
    (first,) = case.lynx.log("first")
    heron = case.mission.enrol("Heron")
    for _ in range(later.MAX_LINES + 2):
        heron.sign(Retraction(target=first.hash, reason="x"))
    heron.seal(case.mission.folder / "stick of Heron")
    case.mission.take(case.mission.folder / "stick of Heron")
    gone = case.lynx.sign(Retraction(target=first.hash, reason="not so"))
    case.arrive()
    done, text = said(case.check(case.prove(first)), "later")
    assert done
    assert f"retracted by {gone.hash.hex()}" in text


def test_a_statement_about_another_record_is_refused(case: Case) -> None:
    one = cited(case)
    other = case.lynx.log("other")[0]
    case.arrive()
    folder = case.prove(one)
    shutil.copy(case.prove(other, "other") / "later.note", folder / "later.note")
    found = case.check(folder)
    assert any("about another record" in each for each in found.wrong)


# --- The roster.


def test_how_many_officers_signed_is_said(tmp_path: Path) -> None:
    case = Case(tmp_path)
    text = said(case.check(case.prove(cited(case))), "roster")[1]
    assert "Of 1 officers' keys 1 signed it; 1 must." in text


def revoked_since(case: Case) -> tuple[Path, Path]:
    """Proofs of one record, whose key was revoked between them: the newer one and the older one."""
    record = cited(case)
    older = case.prove(record, "older")
    case.mission.revoke(case.lynx, last_good_seq=1)
    return case.prove(record), older


@pytest.mark.parametrize("gone", [(), ("later.note",), ("later.note", "SHA256SUMS")])
def test_an_older_pack_hides_no_revocation(case: Case, gone: tuple[str, ...]) -> None:
    folder, older = revoked_since(case)
    assert not said(case.check(folder), "who")[0]
    assert case.check(older).in_order
    case.with_older_pack(folder, older)
    case.resign(folder)
    for name in gone:
        (folder / name).unlink()
    found = case.check(folder)
    assert not found.in_order
    assert not said(found, "roster")[0]
    done, text = said(found, "who")
    assert not done
    assert "Whether a later roster revokes the key, this folder does not show." in text
    assert any("a revocation may be hidden" in each for each in found.wrong) == (not gone)


@pytest.mark.parametrize("name", ["roster.tlog-proof", "later.consistency"])
def test_a_roster_whose_place_in_the_log_is_not_shown_establishes_nothing(
    case: Case, name: str
) -> None:
    folder = case.prove(cited(case))
    (folder / name).unlink()
    found = case.check(folder)
    assert not said(found, "who")[0]
    assert "is not shown" in said(found, "roster")[1]
    assert not found.in_order


def test_a_place_in_the_log_of_another_roster_is_wrong(case: Case) -> None:
    folder, older = revoked_since(case)
    shutil.copy(older / "roster.tlog-proof", folder / "roster.tlog-proof")
    case.resign(folder)
    assert any("The roster's place in the log" in each for each in case.check(folder).wrong)


def test_which_later_rosters_cannot_be_seen_is_said(case: Case) -> None:
    folder = case.prove(cited(case))
    done, text = said(case.check(folder), "roster")
    assert done
    said_on = case.mission.now.strftime("%Y-%m-%d %H:%M:%S UTC")
    assert re.search(r"It is entry \d+ of the log, which had \d+ entries\.", text)
    assert f"The hub said on {said_on} that no later version is among them." in text
    assert "What a version after that says, this folder does not show." in text


def test_a_roster_that_is_not_in_the_log_proves_nothing(case: Case) -> None:
    record = cited(case)
    m = case.mission
    release.take_over(m.store, now=m.now)
    with pytest.raises(InputError, match="not in the hub's log yet"):
        proof.write(
            m.store,
            record.hash,
            case.folder / "early",
            roster=m.pack.roster,
            root_hash=m.pack.root_hash,
            with_feed=False,
            with_evidence=False,
            with_names=False,
            with_internal=True,
            now=m.now,
        )
    assert not (case.folder / "early").exists()


def test_key_identifiers_of_the_pack_are_those_of_the_specification(case: Case) -> None:
    folder = case.prove(cited(case))
    root = json.loads((folder / "pack/metadata/1.root.json").read_bytes())
    for keyid, key in root["signed"]["keys"].items():
        assert keyid == hashlib.sha256((encode_canonical(key) or "").encode()).hexdigest()


def test_a_mission_is_compared_in_full(case: Case) -> None:
    folder = case.prove(cited(case))
    root_hash = case.mission.pack.root_hash
    with pytest.raises(VerificationError):
        verify.verify(folder, root_hash=root_hash[:8] + bytes(24), now=TODAY)
    with pytest.raises(FieldappError):
        verify.verify(folder, root_hash=bytes(32), now=TODAY)
