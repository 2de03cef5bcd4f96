"""check.sh at its edges: machines that lack something, a hub that lies, a fork that was settled."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldapp.errors import FieldappError
from fieldapp.ledger import record as records_
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.keys import Signer, Verifier
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Record
from fieldapp.mission import authoring, hub_keys
from fieldapp.mission.officer import OfficerSigner
from fieldapp.report.by_hand import file_list
from fieldapp.store.records import feeds
from tests.report.test_check_script import canonical, entry_of, in_order, refused, verify_refuses
from tests.support.check_script import SCRIPT, run_check
from tests.support.homes import seen
from tests.support.mission import forged
from tests.support.proof_case import W1, Case, cited
from tests.support.vectors import ed25519


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, Path]:
    case = Case(tmp_path_factory.mktemp("edges"), officers=3, threshold=2)
    case.require(1, W1)
    record = cited(case)
    case.cosign((W1, case.mission.now))
    return case, case.prove(record, names=True)


@pytest.fixture
def whole(made: tuple[Case, Path], tmp_path: Path) -> tuple[Case, Path]:
    case, folder = made
    shutil.copytree(folder, tmp_path / "proof")
    return case, tmp_path / "proof"


# --- A machine that lacks something is no fault of the folder.


def stand_in(folder: Path, name: str, script: str) -> dict[str, str]:
    """A PATH on which one tool is another."""
    folder.mkdir()
    path = folder / name
    path.write_text(f"#!/bin/bash\n{script}\n")
    path.chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}"}


@pytest.mark.parametrize(
    "tool",
    ["openssl", "jq", "find", "date", "base64", "sha256sum", "iconv", "xxd"],
)
@pytest.mark.parametrize("answer", ["exit 1", "exit 0", "echo no"])
def test_a_tool_of_another_kind_refuses_no_folder(
    whole: tuple[Case, Path], tmp_path: Path, tool: str, answer: str
) -> None:
    case, folder = whole
    environ = stand_in(tmp_path / "bin", tool, answer)
    found = run_check(folder, case.mission.pack.root_hash, **environ)
    assert found.returncode == 2, found.stdout + found.stderr
    assert found.stdout.startswith(f"Nothing was checked: {tool} here does not do"), found.stdout
    assert not found.stderr


@pytest.mark.parametrize("good_for", [3, 6, 9])
def test_a_tool_that_fails_on_the_way_refuses_no_folder(
    whole: tuple[Case, Path], tmp_path: Path, good_for: int
) -> None:
    case, folder = whole
    real, count = shutil.which("openssl"), tmp_path / "count"
    script = f'echo >>{count}; [[ $(wc -l <{count}) -gt {good_for} ]] && exit 1; exec {real} "$@"'
    environ = stand_in(tmp_path / "bin", "openssl", script)
    found = run_check(folder, case.mission.pack.root_hash, **environ)
    assert found.returncode == 2, found.stdout + found.stderr
    assert found.stdout.startswith("Nothing is established: the check ended early.")


def test_no_room_to_write_refuses_no_folder(whole: tuple[Case, Path], tmp_path: Path) -> None:
    case, folder = whole
    found = run_check(folder, case.mission.pack.root_hash, TMPDIR=str(tmp_path / "nowhere"))
    assert found.returncode == 2, found.stdout + found.stderr
    assert found.stdout.startswith("Nothing is established: the check ended early.")
    assert not found.stderr


def test_a_folder_that_is_none_is_said(made: tuple[Case, Path], tmp_path: Path) -> None:
    found = run_check(tmp_path / "nowhere", made[0].mission.pack.root_hash)
    assert found.returncode == 2
    assert "is no folder that can be read" in found.stdout


def test_another_shell_is_told_that_bash_is_needed(made: tuple[Case, Path]) -> None:
    found = subprocess.run(
        ["sh", str(SCRIPT), made[0].mission.pack.root_hash.hex()],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    bash = Path(shutil.which("sh") or "").resolve().name == "bash"
    assert bash or (found.returncode, found.stdout) == (
        2,
        "Nothing was checked: bash 4.4 or newer is needed.\n",
    )


@pytest.mark.parametrize(
    "environ",
    [
        {"LC_ALL": "tr_TR.UTF-8"},
        {"LC_ALL": "uk_UA.KOI8-U", "LANGUAGE": "uk"},
        {"LC_ALL": "", "LANG": ""},
        {"POSIXLY_CORRECT": "1"},
        {"SHELLOPTS": "braceexpand:hashall:interactive-comments:noglob"},
        {"TZ": "Pacific/Auckland"},
        {"IFS": "0123456789abcdef"},
    ],
    ids=str,
)
def test_where_it_runs_changes_nothing(whole: tuple[Case, Path], environ: dict[str, str]) -> None:
    case, folder = whole
    found = run_check(folder, case.mission.pack.root_hash, **environ)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_folder_that_was_named_is_checked(
    whole: tuple[Case, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, folder = whole
    shutil.copytree(folder, tmp_path / "elsewhere" / "proof")
    (folder / "record.cose").unlink()
    monkeypatch.chdir(tmp_path)
    found = run_check(
        Path("proof"), case.mission.pack.root_hash, CDPATH=str(tmp_path / "elsewhere")
    )
    assert found.returncode == 1
    assert "record.cose is missing" in found.stdout


def test_what_jq_reads_at_home_changes_nothing(whole: tuple[Case, Path], tmp_path: Path) -> None:
    case, folder = whole
    (tmp_path / ".jq").write_text("def tostring: 0; def keys: [];")
    found = run_check(folder, case.mission.pack.root_hash, HOME=str(tmp_path))
    assert found.returncode == 0, found.stdout


@pytest.mark.slow
def test_its_signatures_are_those_of_the_program(tmp_path: Path) -> None:
    """The public edge cases: OpenSSL and the script's own look take what libsodium takes."""
    text = SCRIPT.read_text("utf-8")
    ours = re.findall(r"^(?:bytes|weak|ed25519)\(\) \{.*?^\}", text, re.MULTILINE | re.DOTALL)
    assert len(ours) == 3
    loop = """while read -r key signature message; do
      xxd -r -p <<<"$message" >"$tmp/message"
      if ed25519 "$key" "$signature" "$tmp/message"; then echo yes; else echo no; fi
    done"""
    cases = list(ed25519())[::3]
    found = subprocess.run(
        ["bash", "-c", "\n".join((*ours, loop))],
        env={"PATH": os.environ["PATH"], "LC_ALL": "C", "tmp": str(tmp_path)},
        input="".join(f"{k.hex()} {s.hex()} {m.hex()}\n" for k, s, m in cases),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.split() == ["yes" if _holds(*case) else "no" for case in cases]


def _holds(key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Verifier(key).verify(signature, message)
    except FieldappError:
        return False
    return True


# --- A hub that lies lists whatever it likes: what `verify` refuses, the script refuses.


@pytest.mark.parametrize("name", ["feed", "forks", "evidence", "pack/targets/vocabulary/more"])
def test_an_empty_folder_that_does_not_belong_is_refused(
    case_alone: tuple[Case, Path], name: str
) -> None:
    case, folder = case_alone
    (folder / name).mkdir(exist_ok=True)
    assert refused(case, folder) == f"{name} does not belong to a proof folder."
    assert verify_refuses(case, folder)


@pytest.fixture
def case_alone(tmp_path: Path) -> tuple[Case, Path]:
    case = Case(tmp_path)
    record = case.lynx.log("first", "second")[1]
    case.arrive()
    return case, case.prove(record, feed=False)


def replaced(name: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (path,) = folder.glob(name)
        raw = path.read_bytes()
        assert old in raw
        path.write_bytes(raw.replace(old, new, 1))

    return change


def signed_twice(folder: Path) -> None:
    path = folder / "pack" / "metadata" / "timestamp.json"
    members = json.loads(path.read_bytes())
    members["signatures"] *= 2
    path.write_text(json.dumps(members))


def signed_on_a_line_of_its_own(folder: Path) -> None:
    """A stranger's signature and key, in the place of an officer's signature."""
    path = folder / "pack" / "metadata" / "timestamp.json"
    members = json.loads(path.read_bytes())
    stranger = Signer(b"stranger".ljust(32))
    signature = stranger.sign(canonical(members["signed"])[:-1])
    members["signatures"][0]["sig"] = f"{signature.hex()} {stranger.verifier.public_key.hex()}\n"
    path.write_text(json.dumps(members))


def as_another_kind(folder: Path) -> None:
    path = folder / "pack" / "metadata" / "timestamp.json"
    members = json.loads(path.read_bytes())
    members["more"] = "\ufffd"
    path.write_bytes(
        json.dumps(members, ensure_ascii=False).encode().replace(b"\xef\xbf\xbd", b"\xff")
    )


def opened_more(name: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path, members = entry_of(folder)
        members["openings"][name] = members["openings"]["call_sign"]
        path.write_bytes(canonical(members))

    return change


LIES = {
    "a byte 00 in a proof": replaced("record.tlog-proof", b"index ", b"index \0"),
    "a byte 00 in hashes": replaced("later.consistency", b"\n", b"\0\n"),
    "a carriage return": replaced("roster.tlog-proof", b"index ", b"\rindex "),
    "a cut end": lambda folder: (folder / "cited.consistency").write_bytes(
        (folder / "cited.consistency").read_bytes()[:-1]
    ),
    "an officer counted twice": signed_twice,
    "a stranger for an officer": signed_on_a_line_of_its_own,
    "bytes that are no text": as_another_kind,
    "a name with a space": opened_more(" call_sign"),
    "a name of two lines": opened_more("call_sign\nteam"),
    "a note without an origin": replaced("record.tlog-proof", b"\n\n", b"\n\n\n"),
    "a signer of two words": replaced(
        "record.tlog-proof", "\n— ".encode(), "\n— a b AAAAAAAA\n— ".encode()
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_what_verify_refuses_is_refused_though_headquarters_listed_it(
    whole: tuple[Case, Path], lie: str
) -> None:
    case, folder = whole
    LIES[lie](folder)
    case.resign(folder)
    assert verify_refuses(case, folder), lie
    assert refused(case, folder)


def test_a_list_with_a_file_twice_is_refused(whole: tuple[Case, Path]) -> None:
    case, folder = whole
    resigned = file_list.encode

    def twice(digests: dict[str, bytes]) -> bytes:
        raw = resigned(digests)
        return raw + raw.splitlines(keepends=True)[0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_list, "encode", twice)
        case.resign(folder)
    assert verify_refuses(case, folder)
    assert refused(case, folder) == "SHA256SUMS is not the list that headquarters signed."


def test_a_statement_in_another_order_is_refused(whole: tuple[Case, Path]) -> None:
    case, folder = whole
    sign = note.format_checkpoint

    def turned(checkpoint: note.Checkpoint) -> str:
        lines = sign(checkpoint).splitlines(keepends=True)
        return "".join((*lines[:4], *reversed(lines[4:6]), *lines[6:]))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(note, "format_checkpoint", turned)
        case.resign(folder)
    assert verify_refuses(case, folder)
    assert refused(case, folder) == "later.note is not a statement about this record."


# --- A fork that officers settled.


def forked(tmp_path: Path) -> tuple[Case, Record, list[Record]]:
    """A feed with a thief's branch: the honest record and the thief's, of its number and later."""
    case = Case(tmp_path)
    lynx, m = case.lynx, case.mission
    lynx.log("honest 1")
    case.arrive()
    stolen = records_.parse(feeds.records(lynx.store, lynx.kid, 1, 1)[0])
    honest = lynx.log("honest 2")[0]
    case.arrive()
    bodies = [seen("a party fired"), seen("more"), seen("again"), seen("and again")]
    signer = lynx.store.secrets.signer
    m.take(
        forged(case.folder / "thief", signer, lynx.mission, bodies, m.recipient,
               previous=stolen.head, now=m.now)
    )  # fmt: skip
    thiefs = map(records_.parse, feeds.forks(m.store, lynx.kid))
    return case, honest, [each for each in thiefs if each.seq >= honest.seq]


def settled(case: Case, on: Record) -> None:
    m = case.mission
    m.pack = authoring.settle_fork(
        m.store, FeedPoint(on.seq, on.hash), kid=on.kid, officers=m.officers, now=m.now
    ).pack


def test_the_branch_that_officers_did_not_name_is_told_as_that(tmp_path: Path) -> None:
    case, honest, thiefs = forked(tmp_path)
    settled(case, honest)
    said = refused(case, case.prove(thiefs[0], "thief's"))
    assert thiefs[0].seq == honest.seq
    assert said == (
        f"Officers named another record number {honest.seq} as the holder's: this one is not on "
        "its branch."
    )
    text = in_order(case, case.prove(honest, "honest"))
    other = f"the key signed another branch as well, from number {honest.seq - 1} on"
    assert f"NOT established  complete: {other}" in text


def test_what_follows_the_branch_that_officers_named_is_the_holders(tmp_path: Path) -> None:
    case, honest, thiefs = forked(tmp_path)
    settled(case, honest)
    later = case.lynx.log("honest 3")[0]
    case.arrive()
    folder = case.prove(later, "later")
    in_order(case, folder)
    found = case.check(folder)
    assert found.in_order
    assert f"It follows record number {honest.seq}, which officers named" in found.results[0].text
    # Without the feed nothing shows which branch it is on.
    alone = case.prove(later, "alone", feed=False)
    assert refused(case, alone).startswith("The key signed another record number")
    assert verify_refuses(case, alone)
    # The thief's later records are on the other branch.
    assert thiefs[1].seq > honest.seq
    folder = case.prove(thiefs[1], "thief's")
    assert refused(case, folder).startswith("Officers named another record number")
    assert "not on its branch" in case.check(folder).results[0].text


def test_a_second_fork_after_the_settled_one_is_open(tmp_path: Path) -> None:
    case, honest, _ = forked(tmp_path)
    settled(case, honest)
    later = case.lynx.log("honest 3", "honest 4")
    case.arrive()
    signer = case.lynx.store.secrets.signer
    m = case.mission
    m.take(
        forged(case.folder / "again", signer, case.lynx.mission, [seen("x")], m.recipient,
               previous=honest.head, now=m.now)
    )  # fmt: skip
    folder = case.prove(later[1], "later")
    assert refused(case, folder).startswith(
        f"The key signed another record number {honest.seq + 1}"
    )
    assert verify_refuses(case, folder)


# --- What headquarters' own key says, without the officers.


@pytest.mark.parametrize(
    "expires",
    ["1 year", "tomorrow", None, 5, "0 (\nestablished      who: anybody\n)", "2099-13-01T00:00:00Z",
     "2099-01-01T00:00:00+00:00"],
)  # fmt: skip
def test_an_end_that_is_no_time_of_the_one_form_is_refused(
    whole: tuple[Case, Path], expires: object
) -> None:
    case, folder = whole
    path = folder / "pack" / "metadata" / "timestamp.json"
    signed = json.loads(path.read_bytes())["signed"] | {"expires": expires}
    key = OfficerSigner(hub_keys.read_secret(case.mission.store, "online seed"))
    signature = key.sign(canonical(signed)[:-1]).to_dict()  # as jq writes it
    path.write_text(json.dumps({"signatures": [signature], "signed": signed}))
    case.resign(folder)
    assert verify_refuses(case, folder)
    found = run_check(folder, case.mission.pack.root_hash)
    assert found.returncode == 1, found.stdout + found.stderr
    assert not found.stderr
    assert "anybody" not in found.stdout
    assert "version" in found.stdout.splitlines()[-1]


@pytest.mark.parametrize("name", ["signature", "signed-bytes", "SHA256SUMS", "README.txt"])
def test_a_file_that_would_fill_the_memory_is_refused_at_once(
    whole: tuple[Case, Path], name: str
) -> None:
    case, folder = whole
    os.truncate(folder / name, 200 * 10**9)  # nothing on the disk
    found = run_check(folder, case.mission.pack.root_hash)
    assert found.returncode == 1, found.stdout + found.stderr
    assert "large" in found.stdout.splitlines()[-1]


def test_more_metadata_than_the_memory_should_hold_is_refused(whole: tuple[Case, Path]) -> None:
    case, folder = whole
    for number in range(10, 15):
        path = folder / "pack" / "metadata" / f"{number}.root.json"
        path.write_bytes(b" " * 4_900_000)
    assert refused(case, folder) == "pack is too large."
