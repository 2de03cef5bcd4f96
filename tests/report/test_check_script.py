"""check.sh: what an outsider's own tools say of a proof folder, and what they refuse."""

import base64
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import FieldappError
from fieldapp.languages import LANGUAGES
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment, Retraction
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.log import note
from fieldapp.ledger.log.cosign import with_lines
from fieldapp.ledger.roles import HUB_DEVICE, ROLES, Role
from fieldapp.mission.hub_keys import read_secret
from fieldapp.mission.officer import OfficerSigner
from fieldapp.report.by_hand import file_list
from fieldapp.report.verify import verify
from fieldapp.store.records import feeds
from tests.support.check_script import SCRIPT, run_check
from tests.support.homes import seen
from tests.support.mission import forged
from tests.support.proof_case import TODAY, W1, Case, cited

TEXT = SCRIPT.read_text("utf-8")


def refused(case: Case, folder: Path, **environ: str) -> str:
    """What the script stops at; it must stop, and `verify` must not find the folder whole."""
    found = run_check(folder, case.mission.pack.root_hash, **environ)
    assert found.returncode == 1, found.stdout + found.stderr
    assert not found.stderr
    *_, last = found.stdout.splitlines()
    assert last.startswith("REFUSED. It stops here: ")
    return last.removeprefix("REFUSED. It stops here: ")


def in_order(case: Case, folder: Path) -> str:
    found = run_check(folder, case.mission.pack.root_hash)
    assert found.returncode == 0, found.stdout + found.stderr
    assert not found.stderr
    assert found.stdout.endswith("In order, as far as the lines above say.\n")
    return found.stdout


def verify_refuses(case: Case, folder: Path) -> bool:
    try:
        return not case.check(folder).in_order
    except FieldappError:
        return True


def checks_mldsa() -> bool:
    """True where the openssl of this machine is 3.5 or newer."""
    command = ["openssl", "list", "-signature-algorithms"]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    return "ML-DSA-44" in found.stdout.upper()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, Path, Path]:
    """A mission of 2 of 3 officers with a witness, and the proofs of two records of one feed."""
    case = Case(tmp_path_factory.mktemp("whole"), officers=3, threshold=2)
    case.require(1, W1)
    other = cited(case)
    record = case.lynx.sign(case.lynx.photo(b"another photo" * 60))
    case.arrive()
    case.cosign((W1, case.mission.now))
    return case, case.prove(record), case.prove(other, "other")


@pytest.fixture
def whole(made: tuple[Case, Path, Path], tmp_path: Path) -> tuple[Case, Path, Path]:
    """The same, with a copy of the first proof."""
    case, folder, other = made
    shutil.copytree(folder, tmp_path / "proof")
    return case, tmp_path / "proof", other


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case(tmp_path)


# --- What it says.


def test_a_whole_folder_is_in_order(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    text = in_order(case, folder)
    assert "2 of 3 officers signed it, 2 must." in text
    at = case.mission.now.strftime("%Y-%m-%d %H:%M:%S UTC")
    assert f"established      not after: it existed by {at}; witnesses that had signed" in text
    assert "established      complete: records before it: 5, none left out" in text
    assert "established      evidence: files named: 1; here and unchanged: 1." in text
    can = (
        "ML-DSA-44"
        in subprocess.run(
            ["openssl", "list", "-signature-algorithms"], capture_output=True, text=True, check=True
        ).stdout.upper()
    )
    assert ("OpenSSL here cannot check ML-DSA-44" in text) is not can
    assert ("established      not before" in text) is can


def test_a_folder_without_feed_evidence_and_witness_is_in_order(case: Case) -> None:
    text = in_order(case, case.prove(cited(case), feed=False))
    assert "NOT established  complete" in text
    assert "NOT established  evidence: files named: 1; here and unchanged: 0." in text


def test_corrections_are_told(case: Case) -> None:
    first = case.lynx.log("first")[0]
    amended = case.lynx.sign(Amendment(target=first.hash, observation=seen("second"), reason="x"))
    gone = case.lynx.sign(Retraction(target=amended.hash, reason="not so"))
    case.arrive()
    text = in_order(case, case.prove(amended))
    assert f"the hub said that the record {gone.hash.hex()} retracts it." in text
    text = in_order(case, case.prove(first, "first"))
    assert f"the hub said that the record {amended.hash.hex()} amends it." in text


def test_that_two_persons_stand_behind_a_finding_is_not_shown(case: Case) -> None:
    record = case.lynx.log("seen")[0]
    officer = case.mission.enrol("Merlin", "verification_officer")
    finding = officer.sign(Finding(targets=(record.hash,), state="verified"))
    case.arrive(case.lynx, officer)
    folder = case.prove(finding)
    assert "NOT established  what: that two persons" in in_order(case, folder)
    found = verify.verify(folder, root_hash=case.mission.pack.root_hash, now=TODAY)
    assert "two persons stand behind the finding is headquarters' word" in found.results[1].text


def test_another_root_hash_is_another_mission(whole: tuple[Case, Path, Path]) -> None:
    _, folder, _ = whole
    found = run_check(folder, bytes(32))
    assert found.returncode == 1
    assert "this is another mission" in found.stdout


@pytest.mark.parametrize("digits", ["", "12", "x" * 64, "$(touch pwned)"])
def test_a_root_hash_that_is_none_is_said(
    whole: tuple[Case, Path, Path], digits: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    found = run_check(whole[1], digits)
    assert found.returncode == 2
    assert found.stdout.startswith("Usage: bash check.sh ROOT-HASH")
    assert not (tmp_path / "pwned").exists()


def test_a_root_hash_in_groups_and_capitals_is_taken(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    digits = case.mission.pack.root_hash.hex(" ", 4).upper()
    assert run_check(folder, digits).returncode == 0


def test_the_language_is_that_of_the_argument_or_of_lang(whole: tuple[Case, Path, Path]) -> None:
    _, folder, _ = whole
    first = {
        "en": run_check(folder, bytes(32), "en", LANG="uk_UA.UTF-8"),
        "uk": run_check(folder, bytes(32), LANG="uk_UA.UTF-8"),
        "ru": run_check(folder, bytes(32), LANG="uk_UA.UTF-8", LC_ALL="ru_RU.UTF-8"),
        "fr": run_check(folder, bytes(32), "fr"),
    }
    texts = {language: found.stdout.split(":")[0] for language, found in first.items()}
    assert len(set(texts.values())) == len(first)
    assert texts["uk"].startswith("ВІДХИЛЕНО")


def tables() -> dict[str, dict[str, str]]:
    """The words of each language, by their keys."""
    found = {}
    for language, table in re.findall(
        r"^declare -A (\w\w)=\(\n(.*?)^\)$", TEXT, re.MULTILINE | re.DOTALL
    ):
        found[language] = dict(re.findall(r"^  \[(\w+)\]='(.*)'$", table, re.MULTILINE))
    return found


def test_every_word_is_there_in_every_language() -> None:
    every = tables()
    assert every.keys() == LANGUAGES.keys()
    code = TEXT.partition("\nsay() {")[2]
    used = set(re.findall(r"\b(?:say|stop|nothing|told (?:established|not_shown)) ([a-z_]+)", code))
    for language, words in every.items():
        assert words.keys() == every["en"].keys(), language
        for key, text in words.items():
            assert re.findall("%.", text) == re.findall("%.", every["en"][key]), (language, key)
    assert used <= every["en"].keys()
    assert len(used) > 40


def test_it_knows_who_may_sign_what() -> None:
    (body,) = re.findall(r"^may_sign\(\) \{.*?^\}", TEXT, re.MULTILINE | re.DOTALL)
    later = {"of a later version": Role(signs=frozenset())}
    for name, role in {**ROLES, "hub": HUB_DEVICE, **later}.items():
        for approves, kinds in (("false", role.signs), ("true", role.signs | role.approves)):
            loop = "for kind in {0..31}; do if may_sign; then echo $kind; fi; done"
            found = subprocess.run(
                ["bash", "-c", f"{body}\nrole=$1 approves=$2; {loop}", "bash", name, approves],
                capture_output=True,
                text=True,
                check=True,
            )
            assert sorted(map(int, found.stdout.split())) == sorted(map(int, kinds)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_the_readme_runs(whole: tuple[Case, Path, Path], language: str) -> None:
    case, folder, _ = whole
    name = "README.txt" if language == "en" else f"README.{language}.txt"
    root = case.mission.pack.root_hash.hex()
    lines = (folder / name).read_text("utf-8").splitlines()
    assert not any("@" in line and "-d @$" not in line for line in lines)
    commands = [line[4:] for line in lines if re.match(r"    (  )?\S", line)]
    ours = [line for line in commands if not line.startswith("fieldapp")]
    script = "\n".join(ours).replace("HEX-FROM-PAPER", root)
    assert len(commands) == len(ours) + 1
    found = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout + found.stderr
    by_hand = found.stdout
    assert root in by_hand
    # record, 2 officers, the log twice, a witness
    assert by_hand.count("Signature Verified Successfully") == 6, by_hand
    assert by_hand.count("same\n") == 2
    assert by_hand.count(": follows") == 6
    key = re.findall(r"^([0-9a-f]{64})$", by_hand, re.MULTILINE)
    # The root of the entries, the key, the roots of the log at two sizes: twice each.
    assert len(key) >= len(set(key)) + 4


def test_by_hand_each_officer_counts_once_and_nobody_else(whole: tuple[Case, Path, Path]) -> None:
    """Headquarters' own key is in root.json as well, for other files."""
    case, folder, _ = whole
    (path,) = (folder / "pack" / "metadata").glob("*.targets.json")
    members = json.loads(path.read_bytes())
    online = OfficerSigner(read_secret(case.mission.store, "online seed"))
    alone = members["signatures"][0]
    ours = online.sign(canonical(members["signed"]).rstrip(b"\n")).to_dict()
    path.write_bytes(canonical({**members, "signatures": [alone, alone, ours, ours]}))
    readme = (folder / "README.txt").read_text("utf-8")
    step = readme.partition("\n2. ")[2].partition("\n3. ")[0]
    script = "\n".join(line for line in step.splitlines() if line.startswith("    "))
    found = subprocess.run(
        ["bash", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert found.stdout.count("Signature Verified Successfully") == 1, found.stdout + found.stderr


# --- What it refuses.


def everyone(folder: Path) -> list[str]:
    """Files of a folder; of the code lists one."""
    names = sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())
    lists = [name for name in names if "/vocabulary/" in name]
    return [name for name in names if name not in lists[1:]]


def changed(path: Path, _other: Path) -> bool:
    raw = bytearray(path.read_bytes())
    if not raw:
        return False
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    return True


def cut(path: Path, _other: Path) -> bool:
    raw = path.read_bytes()
    path.write_bytes(raw[:-1])
    return bool(raw)


def removed(path: Path, _other: Path) -> bool:
    path.unlink()
    return True


def swapped(path: Path, other: Path) -> bool:
    """With another true one: the same of the other proof, else another of the folder."""
    choices = [other, *sorted(path.parent.glob(f"*{path.suffix}"))]
    mine = path.read_bytes()
    for each in choices:
        if each.is_file() and each.read_bytes() != mine:
            path.write_bytes(each.read_bytes())
            return True
    return False


MLDSA = {"record.tlog-proof", "cited.note", "roster.tlog-proof"}  # notes with a line of ML-DSA-44
TAMPERINGS: list[Callable[[Path, Path], bool]] = [changed, cut, removed, swapped]


@pytest.mark.slow
@pytest.mark.parametrize("tamper", TAMPERINGS, ids=lambda f: f.__name__)
def test_no_file_can_be_tampered_with(
    made: tuple[Case, Path, Path], tmp_path: Path, tamper: Callable[[Path, Path], bool]
) -> None:
    case, whole, other = made
    # Each file is changed, and one in three of them is also cut, removed, or swapped.
    among = everyone(whole) if tamper is changed else everyone(whole)[TAMPERINGS.index(tamper) :: 3]
    for name in among:
        folder = tmp_path / "proof"
        shutil.copytree(whole, folder)
        if tamper(folder / name, other / name):
            said = refused(case, folder)
            assert said, name
        shutil.rmtree(folder)


@pytest.mark.slow
def test_it_refuses_what_verify_refuses_even_if_headquarters_listed_it(
    made: tuple[Case, Path, Path], tmp_path: Path
) -> None:
    case, whole, other = made
    known = 0
    for name in everyone(whole):
        if name in {"later.note", file_list.NAME} or name.startswith(("README", "record.")):
            continue
        # A byte of an ML-DSA-44 line, which only headquarters could have listed: see the README.
        blind = name in MLDSA and not checks_mldsa()
        for tamper in (swapped,) if blind else (changed, swapped):
            folder = tmp_path / "proof"
            shutil.copytree(whole, folder)
            if tamper(folder / name, other / name):
                case.resign(folder)
                if verify_refuses(case, folder):
                    known += 1
                    refused(case, folder)
            shutil.rmtree(folder)
    assert known > 20


HOSTILE = [
    "$(touch pwned)",
    "`touch pwned`",
    "-rf",
    "a b",
    "new\nline",
    "evidence/hospital.jpg",
    "feed/000099.cose",
    "feed/$(touch pwned).cose",
    "forks/x'; touch pwned; '.cose",
    "pack/metadata/2.root.json",
    "pack/targets/vocabulary/x.json",
    ".hidden",
    "\x1b[2J",
]


OLD_BASH = {"BASH_COMPAT": "4.4"}  # before 5.2 a subscript may be expanded twice


@pytest.mark.parametrize("environ", [{}, OLD_BASH], ids=["bash", "old bash"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_stranger_is_refused_by_name_and_nothing_in_it_runs(
    whole: tuple[Case, Path, Path], name: str, environ: dict[str, str]
) -> None:
    case, folder, _ = whole
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"$(touch pwned)\n")
    said = refused(case, folder, **environ)
    assert "\x1b" not in said
    assert verify_refuses(case, folder)
    assert not list(folder.rglob("pwned"))


@pytest.mark.parametrize("environ", [{}, OLD_BASH], ids=["bash", "old bash"])
@pytest.mark.parametrize("line", [0, -1], ids=["origin", "signer"])
def test_nothing_in_a_signed_note_runs(
    whole: tuple[Case, Path, Path], tmp_path: Path, line: int, environ: dict[str, str]
) -> None:
    case, folder, _ = whole
    pwned = tmp_path / "pwned"
    path = folder / "later.note"
    lines = path.read_text("utf-8").splitlines()
    hostile = f"$(touch {pwned})"
    lines[line] = lines[line].replace(lines[0], hostile)
    assert hostile in lines[line]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    refused(case, folder, **environ)
    assert not pwned.exists()


def test_a_folder_with_a_hostile_name_is_read(
    whole: tuple[Case, Path, Path], tmp_path: Path
) -> None:
    case, folder, _ = whole
    odd = tmp_path / "-x $(touch pwned) 'a\""
    folder.rename(odd)
    in_order(case, odd)


def test_links_and_devices_are_refused(whole: tuple[Case, Path, Path], tmp_path: Path) -> None:
    case, folder, _ = whole
    for name in ("record.cose", "feed", "pack"):
        aside = tmp_path / name
        (folder / name).rename(aside)
        (folder / name).symlink_to(aside)
        assert refused(case, folder).endswith("is a link or a device, not a file.")
        (folder / name).unlink()
        aside.rename(folder / name)
    (folder / "evidence" / "pipe").parent.mkdir(exist_ok=True)
    subprocess.run(["mkfifo", str(folder / "evidence" / "pipe")], check=True)
    assert refused(case, folder).endswith("is a link or a device, not a file.")


def test_a_full_forgery_stops_at_the_officers(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    (path,) = (folder / "pack" / "targets").glob("*.roster-head.json")
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b'"witness_threshold": 1', b'"witness_threshold": 0'))
    assert path.read_bytes() != raw
    case.resign(folder)
    assert "is not the file that the officers signed" in refused(case, folder)


def entry_of(folder: Path) -> tuple[Path, dict[str, Any]]:
    (path,) = (folder / "roster").iterdir()
    return path, json.loads(path.read_bytes())


def canonical(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode() + b"\n"


def dressed(case: Case, folder: Path, change: Callable[[dict[str, Any]], object]) -> str:
    """What the script says where headquarters listed another entry; `verify` refuses it too."""
    path, members = entry_of(folder)
    change(members)
    path.write_bytes(canonical(members))
    case.resign(folder)
    assert verify_refuses(case, folder)
    return refused(case, folder).replace(path.stem, "KID")


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m["entry"].update(role="supervisor"),
        lambda m: m["entry"].update(kid="00" * 8),
        lambda m: m["entry"].pop("person"),
        lambda m: m["proof"].pop(),
        lambda m: m["proof"].append("00" * 32),
        lambda m: m["proof"].append("$(touch pwned)"),
        lambda m: m.update(place=0),
        lambda m: m.update(place=-1),
        lambda m: m.update(place="1"),
        lambda m: m.update(more=1),
        lambda m: m.update(proof={}),
    ],
)
def test_an_entry_that_is_not_in_the_roster_is_refused(
    whole: tuple[Case, Path, Path], change: Callable[[dict[str, Any]], object]
) -> None:
    case, folder, _ = whole
    assert dressed(case, folder, change) == "roster/KID.json is not an entry of this roster."


def test_an_entry_in_another_encoding_is_refused(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    path, members = entry_of(folder)
    for raw in (json.dumps(members).encode() + b"\n", canonical(members)[:-1]):
        path.write_bytes(raw)
        case.resign(folder)
        assert refused(case, folder).endswith("is not an entry of this roster.")
        assert verify_refuses(case, folder)


def test_what_stands_behind_a_byte_zero_is_refused(whole: tuple[Case, Path, Path]) -> None:
    """Some versions of jq, and bash, read a file up to there."""
    case, folder, _ = whole
    path, _ = entry_of(folder)
    path.write_bytes(path.read_bytes() + b"\0hidden")
    case.resign(folder)
    assert verify_refuses(case, folder)
    assert refused(case, folder).endswith("does not hold exactly one JSON object.")


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m["openings"]["call_sign"].update(value="Condor"),
        lambda m: m["openings"]["call_sign"].update(value="Lynx\n"),
        lambda m: m["openings"]["call_sign"].update(salt="00" * 16),
        lambda m: m["openings"]["call_sign"].update(more=1),
        lambda m: m["openings"].update(role=m["openings"]["call_sign"]),
        lambda m: m["openings"].update(person=m["openings"]["team"]),
        lambda m: m["openings"].update({"team_id@0": m["openings"]["team"]}),
        lambda m: m["openings"].update({"x; touch pwned": m["openings"]["team"]}),
    ],
)
def test_a_name_to_which_the_roster_does_not_commit_is_refused(
    made: tuple[Case, Path, Path], tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    case = made[0]
    folder = tmp_path / "named"
    shutil.copytree(named(case), folder)
    assert dressed(case, folder, change).startswith("roster/KID.json opens a name to which")
    assert not list(tmp_path.rglob("pwned"))


def named(case: Case) -> Path:
    """The proof of one record with call sign and team; made once."""
    folder = case.folder / "named"
    if not folder.exists():
        case.prove(
            records_.parse((case.folder / "proof" / "record.cose").read_bytes()),
            "named",
            names=True,
        )
    return folder


def test_a_call_sign_is_told_only_where_it_is_disclosed(made: tuple[Case, Path, Path]) -> None:
    case, folder, _ = made
    assert "NOT established  who: the call sign is not disclosed." in in_order(case, folder)
    assert b"Lynx" not in b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())
    text = in_order(case, named(case))
    said = "who: by the roster the call sign of the holder is Lynx, the team 1."
    assert f"established      {said}" in text


def test_an_older_pack_hides_no_revocation(case: Case) -> None:
    record = cited(case)
    older = case.prove(record, "older")
    in_order(case, older)
    case.mission.revoke(case.lynx, last_good_seq=1)
    folder = case.prove(record)
    assert refused(case, folder).startswith("The key was revoked")
    case.with_older_pack(folder, older)
    case.resign(folder)
    assert "a revocation may be hidden" in refused(case, folder)
    assert verify_refuses(case, folder)


def test_which_later_rosters_cannot_be_seen_is_said(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    text = in_order(case, folder)
    assert re.search(r"roster: it is entry \d+ of the log; on 2026.*, at \d+ entries", text)
    assert "no later version is among them. What a later one says is not known." in text


def test_too_few_officers_are_refused(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    (path,) = (folder / "pack" / "metadata").glob("*.targets.json")
    text = path.read_text("utf-8")
    signatures = re.findall(r'"sig": "([0-9a-f]{128})"', text)
    path.write_text(text.replace(signatures[0], signatures[1]), "utf-8")
    case.resign(folder)
    assert "Too few officers signed" in refused(case, folder)


def test_a_place_in_the_log_is_recomputed(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    path = folder / "record.tlog-proof"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    lines[2] = base64.b64encode(bytes(32)).decode() + "\n"
    path.write_text("".join(lines), "utf-8")
    case.resign(folder)
    assert refused(case, folder) == (
        "record.tlog-proof does not show that the record or the roster is in the log."
    )


def test_a_gap_in_the_feed_is_refused(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    shutil.copy(folder / "feed" / "000001.cose", folder / "feed" / "000002.cose")
    case.resign(folder)
    assert refused(case, folder) == "feed/000002.cose does not follow the record before it."


def test_a_revoked_key_and_a_thiefs_branch_are_refused(case: Case) -> None:
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
    fork = records_.parse(feeds.forks(m.store, lynx.kid)[0])
    for number, record in enumerate((fork, honest)):
        said = refused(case, case.prove(record, f"forked {number}"))
        assert said.startswith(f"The key signed another record number {stolen.seq + 1}: its feed")
    m.revoke(lynx, last_good_seq=honest.seq, last_good_hash=honest.hash.hex())
    assert "has two branches" in refused(case, case.prove(fork, "thief's"))
    in_order(case, case.prove(honest, "honest"))
    in_order(case, case.prove(stolen, "before"))


def test_times_that_contradict_each_other_are_refused(case: Case) -> None:
    case.lynx.log("before")
    case.mission.now += timedelta(days=20)
    case.arrive()
    case.mission.now -= timedelta(days=10)
    record = case.lynx.log("after")[0]
    case.arrive()
    assert "The times contradict each other" in refused(case, case.prove(record))


def test_a_time_that_a_witness_adds_to_the_cited_checkpoint_is_no_not_before(case: Case) -> None:
    case.require(1, W1)
    folder = case.prove(cited(case))
    path = folder / "cited.note"
    signed = note.small(path.read_text("utf-8"))
    lines = W1.lines(signed, at=TODAY - timedelta(hours=1))
    path.write_text(with_lines(signed, lines, W1.vkeys), "utf-8")
    case.resign(folder)
    assert "NOT established  not before" in in_order(case, folder)


@pytest.mark.parametrize("at", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)])
def test_a_time_of_zero_or_of_the_future_says_nothing(case: Case, at: datetime) -> None:
    case.require(1, W1)
    record = cited(case)
    case.cosign((W1, at))
    assert "too few witnesses that can be checked here: 0 of 1" in in_order(
        case, case.prove(record)
    )


def test_what_verify_says_of_the_good_folder_is_the_same(whole: tuple[Case, Path, Path]) -> None:
    case, folder, _ = whole
    found = verify.verify(folder, root_hash=case.mission.pack.root_hash, now=TODAY)
    assert found.in_order
    assert [each.about for each in found.results if not each.established] == ["finding"]
