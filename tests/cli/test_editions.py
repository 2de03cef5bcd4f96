"""Editions: frozen at headquarters, signed by one person, approved by another, and checked."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from fieldapp.app.reporting import edition_freezing
from fieldapp.errors import StoreError
from fieldapp.report.daily import content_tree, edition_proposal
from fieldapp.report.daily.edition_copies import grounds_file
from fieldapp.report.daily.report_content import canonical, parse_content
from fieldapp.report.proof import proof
from fieldapp.report.proof.proof import ProofContents
from fieldapp.store.interface import Store
from tests.cli.conftest import Field
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import staffed
from tests.support.check_script import run_check

DAY = ("--day", "2018-09-15")


@pytest.fixture
def office(field: Field, root_hash: str) -> Field:
    """A monitor with a logged observation, two persons of headquarters, two officers."""
    field.step(at_work, root_hash)
    return field


def at_work(field: Field, root_hash: str) -> None:
    people = (("Lynx", "monitor"), ("Desk", "hq"), ("Chief", "hq"), ("Owl", "verification_officer"))
    staffed(field, root_hash, people, ("Desk", "Chief", "Owl"))
    logged(field, "29")


def logged(field: Field, told: str) -> str:
    line = f"{told} expl SE 3-6km heard 15 Sep 2018 14:12"
    hash_ = field.run("Lynx", "log", line, "--at", "Svitlodarsk").stdout.split()[1]
    carried(field, "Lynx")
    return hash_


def frozen(field: Field, number: str, *typed: object, status: int = 0) -> Path:
    folder = field.folder / f"edition {number.replace('/', '-')}"
    field.run("hq", "report", "freeze", "--number", number, *DAY, "--out", folder, *typed,
              status=status)  # fmt: skip
    return folder


def signed(field: Field, folder: Path, by: str = "Desk") -> str:
    told = field.run(by, "report", "sign", folder).stdout
    assert "waiting for another person" in told
    carried(field, by)
    for name in ("Desk", "Chief", "Owl"):
        carried(field, name)
    return told.split()[1].rstrip(":")


def approved(field: Field, hash_: str, folder: Path, by: str = "Chief") -> None:
    field.run(by, "report", "approve", hash_, "--files", folder)
    carried(field, by)


def edition(field: Field, number: str, *typed: object) -> Path:
    folder = frozen(field, number, *typed)
    approved(field, signed(field, folder), folder)
    return folder


def shown(field: Field, name: str, *typed: object) -> list[dict[str, Any]]:
    out = field.run(name, "edition", "show", *typed, "--json").stdout
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize("by", ["Chief", "Owl"])
def test_an_edition_is_in_force_once_another_person_approved_it(office: Field, by: str) -> None:
    folder = frozen(office, "1/2018", "--language", "en", "--language", "uk")
    hash_ = signed(office, folder)
    (waits,) = shown(office, "hq")
    assert (waits["why_not"], waits["number"], waits["kind"]) == ("not_approved", "1/2018", "daily")
    early = office.refused("hq", "report", "publish", "1/2018", "--audience", "internal",
                           "--out", office.folder / "early")  # fmt: skip
    assert "not in force" in str(early.advice)
    refused = office.refused("Desk", "report", "approve", hash_, "--files", folder)
    assert "one person" in str(refused)
    assert "files" in str(office.refused(by, "report", "approve", hash_))
    approved(office, hash_, folder, by)
    (holds,) = shown(office, "hq", "1/2018")
    assert holds["why_not"] is None
    assert holds["since"] > holds["entry"] >= holds["basis"][0]
    told = office.run("hq", "edition", "check", "1/2018").stdout
    assert told.count("ok ") == len(told.splitlines()) == 5
    office.run("hq", "report", "publish", "1/2018", "--audience", "internal",
               "--out", office.folder / "public")  # fmt: skip
    (named,) = holds["files"]
    raw = (office.folder / "public" / named["name"]).read_bytes()
    assert hashlib.sha256(raw).hexdigest() == named["sha256"]
    files = json.loads(raw)["files"]
    for each in files:
        raw = (office.folder / "public" / each["name"]).read_bytes()
        assert hashlib.sha256(raw).hexdigest() == each["sha256"]
        assert raw == (folder / each["name"]).read_bytes()
    names = {each["name"] for each in files}
    assert {"content.json", "tree.json", "totals.csv", "report.xlsx"} <= names
    assert {"report.en.pdf", "report.uk.pdf"} <= names


def test_proofs_of_both_signatures_go_with_a_published_edition(
    office: Field, root_hash: str
) -> None:
    edition(office, "1/2018")
    out = office.folder / "public"
    office.run("hq", "report", "publish", "1/2018", "--audience", "internal", "--out", out)
    readme = (out / "README.txt").read_text()
    (holds,) = shown(office, "hq", "1/2018")
    for said in (
        f"since entry {holds['since']} of",
        "(role: headquarters)",
        holds["hash"],
        "in files.json",
    ):
        assert said in readme
    assert "Corrected" not in readme
    raw = (out / "proof of the edition" / "record.cose").read_bytes()
    assert hashlib.sha256(raw).hexdigest() == holds["hash"], "as the readme says"
    refused = office.refused(None, "verify", out, "--root-hash", root_hash)
    assert "proof of the approval, proof of the edition" in str(refused.advice)
    for name in ("edition", "approval"):
        told = office.run(None, "verify", out / f"proof of the {name}", "--root-hash", root_hash)
        assert "hq" in told.stdout or "eadquarters" in told.stdout


def test_an_edition_is_published_whole_or_not_at_all(
    office: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition(office, "1/2018")
    out = office.folder / "public"
    publish = ("report", "publish", "1/2018", "--audience", "internal", "--out", out)
    whole = proof.write

    def full(store: Store, record_hash: bytes, folder: Path, **more: Any) -> ProofContents:
        if folder.name == "proof of the approval":
            raise StoreError("The disk is full.")
        return whole(store, record_hash, folder, **more)

    monkeypatch.setattr(proof, "write", full)
    assert "full" in str(office.refused("hq", *publish))
    assert not out.exists(), "no files without the proof of both signatures"
    monkeypatch.setattr(proof, "write", whole)
    office.run("hq", *publish)
    assert {"files.json", "proof of the edition", "proof of the approval"} <= {
        each.name for each in out.iterdir()
    }


def test_a_second_report_of_the_same_days_is_noted(office: Field) -> None:
    edition(office, "1/2018")

    def noted(number: str, *typed: object) -> str:
        folder = office.folder / f"again {number.replace('/', '-')}"
        return office.run("hq", "report", "freeze", "--number", number, *DAY, "--out", folder,
                          *typed).stderr  # fmt: skip

    said = "edition 1/2018 of these days is in force, and this one does not correct it"
    assert said in noted("2/2018")
    assert said not in noted("3/2018", "--kind", "spot")
    assert said not in noted("4/2018", "--kind", "correction", "--corrects", "1/2018")


def test_what_is_frozen_stays_and_a_correction_names_it(office: Field) -> None:
    edition(office, "1/2018")
    logged(office, "about 40")
    told = office.run("hq", "edition", "check", "1/2018").stdout
    assert "NOT" not in told, "what came later changes no frozen edition"
    refused = office.refused("hq", "report", "freeze", "--number", "1/2018", *DAY,
                             "--out", office.folder / "again")  # fmt: skip
    assert "There is an edition" in str(refused)
    folder = edition(office, "1/2018 corr.", "--kind", "correction", "--corrects", "1/2018",
                     "--note", "one row came late")  # fmt: skip
    first, second = shown(office, "hq")
    assert second["supersedes"] == first["hash"]
    said = (folder / "edition.csv").read_text("utf-8-sig").splitlines()[1]
    assert said == f"1/2018 corr.,correction,'1/2018,{first['hash']},", "in each file"
    assert (first["why_not"], second["why_not"]) == (None, None)
    changes = [s for s in json.loads((folder / "content.json").read_bytes())["sections"]
               if s["name"] == "changes"]  # fmt: skip
    assert {row["change"] for row in changes[0]["rows"]} == {"added", "changed"}
    assert "NOT" not in office.run("hq", "edition", "check", "1/2018 corr.").stdout
    told = office.run("hq", "edition", "diff", "1/2018", "1/2018 corr.").stdout
    assert "Totals · All regions · Violations: 29 → 65 to 73, most likely 69;" in told
    assert "Records that came: 1." in told
    assert "Svitlodarsk, 15 Sep 14:12 · came" in told
    refused = office.refused("hq", "report", "freeze", "--number", "2/2018", "--day", "2018-09-14",
                             "--kind", "correction", "--corrects", "1/2018",
                             "--out", office.folder / "other days")  # fmt: skip
    assert "other days" in str(refused)
    assert not (office.folder / "other days").exists()


def test_an_edition_that_was_corrected_says_so_wherever_it_is_shown(
    office: Field, qapp: QApplication, root_hash: str
) -> None:
    assert qapp is not None
    edition(office, "1/2018")
    logged(office, "about 40")
    folder = frozen(office, "2/2018", "--kind", "correction", "--corrects", "1/2018",
                    "--note", "one row came late")  # fmt: skip
    hash_ = signed(office, folder)
    told = office.run("hq", "edition", "show").stdout
    assert "corrected by" not in told, "before another person approved it"
    approved(office, hash_, folder)
    for typed in ((), ("1/2018",)):
        assert "corrected by edition 2/2018" in office.run("hq", "edition", "show", *typed).stdout
    assert "corrects edition 1/2018" in office.run("hq", "edition", "show", "2/2018").stdout
    one, two = shown(office, "hq")
    assert (one["corrected_by"], two["corrected_by"]) == (["2/2018"], [])
    told = office.run("hq", "edition", "check", "1/2018").stdout
    assert "A correction of it is in force: 2/2018." in told
    assert "NOT" not in told
    audience = ("--audience", "internal", "--out")
    old = office.run("hq", "report", "publish", "1/2018", *audience, office.folder / "old")
    assert "note: edition 2/2018 corrects this one" in old.stderr
    assert "pass on: edition-1-2018.internal.en.pdf" in old.stdout
    new = office.run("hq", "report", "publish", "2/2018", *audience, office.folder / "new")
    assert "note: publish edition 1/2018 again too" in new.stderr
    assert "corrects this one" not in new.stderr
    pages = words_of(office.folder / "new" / "report.en.pdf")
    assert "Corrects edition 1/2018" in pages
    assert "one row came late" in pages
    assert "valid only with the folder “proof of the approval”" in pages
    assert "Corrects" not in words_of(office.folder / "old" / "report.en.pdf")
    readme = (office.folder / "old" / "README.txt").read_text()
    since = two["since"]
    name = "edition-1-2018.internal.en"
    assert f"{name}.pdf" in readme
    for passed_on in (
        words_of(office.folder / "old" / f"{name}.pdf"),
        (office.folder / "old" / f"{name}.html").read_text(),
    ):
        assert "CORRECTED by edition 2/2018" in passed_on
        assert f"Edition 2/2018 corrects this one, in force since entry {since} of" in passed_on
    for passed_on in (
        words_of(office.folder / "new" / "edition-2-2018.internal.en.pdf"),
        (office.folder / "new" / "edition-2-2018.internal.en.html").read_text(),
    ):
        assert f"Corrects edition 1/2018 · In force since entry {since} of the log" in passed_on
        assert "Signed by its author at 20" in passed_on
        assert "(role: headquarters). Approved by another person at 20" in passed_on
        assert "No edition that corrects this one was in force when this copy was made" in passed_on
        assert "valid only with" not in passed_on
    said = f"CORRECTED. Edition 2/2018 corrects this one, in force since entry {since} of"
    assert readme.startswith(said)
    assert "(role: headquarters)" in readme
    for name in ("edition", "approval"):
        folder = office.folder / "old" / f"proof of the {name}"
        told = office.run(None, "verify", folder, "--root-hash", root_hash).stdout
        assert f"an edition that is in force corrects it: {two['hash']}." in told
        assert "It is an edition, number" in told
        assert "no amendment" not in told
    by_hand = run_check(office.folder / "old" / "proof of the edition", root_hash)
    said = f"the edition of the record {two['hash']}, which is in force, corrects it"
    assert said in by_hand.stdout
    later = words_of(frozen(office, "3/2018") / "report.en.pdf")
    assert "Corrected since the edition before (old → new): 1/2018 → 2/2018" in later
    assert "Corrected since" not in pages
    newest = office.run(None, "verify", office.folder / "new" / "proof of the edition",
                        "--root-hash", root_hash).stdout  # fmt: skip
    assert "no amendment" in newest


def words_of(path: Path) -> str:
    """Words of a PDF, in one line."""
    buffer, pages = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(path.read_bytes()))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    pages.load(buffer)
    told = " ".join(pages.getAllText(n).text() for n in range(pages.pageCount()))
    pages.close()
    return " ".join(told.split())


def test_a_published_folder_appears_whole_and_nothing_else_is_removed(
    office: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition(office, "1/2018")
    whole = proof.write

    def full(store: Store, record_hash: bytes, folder: Path, **more: Any) -> ProofContents:
        assert not out.exists() or not list(out.glob("proof*")), "nothing half is seen there"
        if folder.name == "proof of the approval":
            (out.parent / "beside").write_text("somebody's")
            raise StoreError("The disk is full.")
        return whole(store, record_hash, folder, **more)

    target, link = office.folder / "target", office.folder / "link"
    target.mkdir()
    target.chmod(0o750)
    link.symlink_to(target)
    for out in (office.folder / "new", target, link):
        publish = ("report", "publish", "1/2018", "--audience", "internal", "--out", out)
        there = out.exists()
        monkeypatch.setattr(proof, "write", full)
        assert "full" in str(office.refused("hq", *publish))
        assert out.exists() == there, "a folder that was there stays, with its rights"
        assert not there or (list(out.iterdir()) == [] and out.stat().st_mode & 0o777 == 0o750)
        assert (out.parent / "beside").read_text() == "somebody's"
        assert not list(office.folder.glob("*.part"))
    monkeypatch.setattr(proof, "write", whole)
    for out in (office.folder / "new", link):
        office.run("hq", "report", "publish", "1/2018", "--audience", "internal", "--out", out)
        assert (out / "files.json").exists()
        assert not list(office.folder.glob("*.part"))
    assert link.is_symlink()
    assert (target.stat().st_mode & 0o777) == 0o750


def test_a_changed_file_is_neither_signed_nor_approved(office: Field) -> None:
    folder = frozen(office, "1/2018")
    other = office.folder / "other"
    for name in ("content.json", "totals.csv"):
        raw = (folder / name).read_bytes()
        (folder / name).write_bytes(raw.replace(b"29", b"28"))
        assert "not the file" in str(office.refused("Desk", "report", "sign", folder))
        (folder / name).write_bytes(raw)
    hash_ = signed(office, folder)
    raw = (folder / "totals.csv").read_bytes()
    (folder / "totals.csv").write_bytes(raw.replace(b"29", b"28"))
    refused = office.refused("Chief", "report", "approve", hash_, "--files", folder)
    assert "not the file" in str(refused)
    (folder / "totals.csv").unlink()
    refused = office.refused("Chief", "report", "approve", hash_, "--files", folder)
    assert "not in the folder" in str(refused)
    assert not other.exists()


def test_numbers_that_no_record_has_are_named_by_the_check(office: Field) -> None:
    """A figure that was changed before it was signed, with tree and root to match."""
    folder = frozen(office, "1/2018")
    forged(folder)
    hash_ = signed(office, folder)
    approved(office, hash_, folder)
    told = office.run("hq", "edition", "check", "1/2018", status=1).stdout
    assert "NOT" in told
    assert "was not entered into the log" in told
    refused = office.refused("hq", "report", "publish", "1/2018", "--audience", "internal",
                             "--out", office.folder / "out")  # fmt: skip
    assert "not published" in str(refused)


def forged(folder: Path) -> None:
    """Write another total, and everything that follows from it."""
    raw = (folder / "content.json").read_bytes().replace(b'"at_least":29', b'"at_least":28')
    content = parse_content(raw)
    tree = content_tree.leaves(content.leaves(), bytes(32))
    told = json.loads((folder / "edition.json").read_bytes())
    files = {
        each.name: (folder / each.name).read_bytes()
        for each in edition_proposal.listed_files((folder / "files.json").read_bytes())
    }
    files |= {
        "content.json": raw,
        "tree.json": content_tree.as_json(tree),
        "grounds.json": grounds_file(content),
    }
    lists = edition_proposal.file_lists(files, "internal", bytes(32))
    for name, new in (*files.items(), *lists.items()):
        (folder / name).write_bytes(new)
    (named,) = told["files"]
    new = lists["files.json"]
    named |= {"sha256": hashlib.sha256(new).hexdigest(), "size": len(new)}
    told["roots"] = [[0, content_tree.root(tree).hex()]]
    (folder / "edition.json").write_bytes(canonical(told))


def test_an_edition_that_waits_keeps_its_number_from_nobody(office: Field) -> None:
    first = frozen(office, "1/2018").rename(office.folder / "first")
    hash_ = signed(office, first)
    office.run("Chief", "report", "approve", hash_, "--return", "--note", "a row is wrong")
    carried(office, "Chief")
    logged(office, "about 40")
    out = office.folder / "second"
    told = office.run("hq", "report", "freeze", "--number", "1/2018", *DAY, "--out", out)
    assert "with the number 1/2018 waits" in told.stderr
    approved(office, signed(office, out, "Chief"), out, "Owl")
    one, two = shown(office, "hq")
    assert (one["why_not"], two["why_not"]) == ("not_approved", None)
    refused = office.refused("hq", "report", "freeze", "--number", "1/2018", *DAY,
                             "--out", office.folder / "third")  # fmt: skip
    assert "There is an edition" in str(refused)
    refused = office.refused("Owl", "report", "approve", hash_, "--files", first)
    assert "Nothing was signed" in str(refused)
    assert "number" in str(refused)
    carried(office, "Owl")
    assert [each["verdict"] for each in shown(office, "hq")[0]["verdicts"]] == ["returned"]


def retold(folder: Path, **other: object) -> None:
    """Write another edition.json over the same files."""
    told = json.loads((folder / "edition.json").read_bytes())
    (folder / "edition.json").write_bytes(canonical(told | other))


def test_an_edition_says_of_itself_what_was_frozen(
    office: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = frozen(office, "1/2018")
    rules = json.loads((folder / "edition.json").read_bytes())["rules"]
    retold(folder, rules=rules | {"counting": "ab" * 32})
    assert "other rules" in str(office.refused("Desk", "report", "sign", folder))
    as_correction = {"kind": "correction", "supersedes": "cd" * 32}
    retold(folder, rules=rules | {"texts": "ab" * 32}, **as_correction)
    assert "another edition" in str(office.refused("Desk", "report", "sign", folder))
    monkeypatch.setattr(edition_freezing, "with_edition", lambda content, *_: content)  # an old one
    shutil.rmtree(folder)
    folder = frozen(office, "1/2018")
    retold(folder, rules=rules | {"texts": "ab" * 32}, **as_correction)
    hash_ = signed(office, folder)
    approved(office, hash_, folder)
    told = office.run("hq", "edition", "check", "1/2018", status=1).stdout
    assert "NOT  edition.json was not entered into the log before it was signed." in told
    assert "NOT  The edition that it corrects is not here." in told
    refused = office.refused("hq", "report", "publish", "1/2018", "--audience", "internal",
                             "--out", office.folder / "out")  # fmt: skip
    assert "not published" in str(refused)


def test_only_headquarters_freezes_and_only_its_persons_sign(office: Field) -> None:
    refused = office.refused("Desk", "report", "freeze", "--number", "1", *DAY,
                             "--out", office.folder / "x")  # fmt: skip
    assert "Only headquarters freezes" in str(refused)
    folder = frozen(office, "1/2018")
    for name in ("hq", "Owl", "Lynx"):
        office.refused(name, "report", "sign", folder)
    assert shown(office, "hq") == []


def test_the_same_records_make_the_same_bytes_on_two_machines(
    office: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(office.home("hq"), office.home("copy"))
    made = {}
    for name, zone in (("hq", "Europe/Kyiv"), ("copy", "America/Lima")):
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("LANG", "de_DE.UTF-8" if name == "copy" else "C")
        office.run(name, "store", "rebuild")
        out = office.folder / f"of {name}"
        office.run(name, "report", "draft", *DAY, "--as-of", "9", "--out", out)
        made[name] = {each.name: each.read_bytes() for each in out.iterdir()}
    assert len(made["hq"]) > 3
    assert made["hq"] == made["copy"]


def test_the_proof_of_the_approval_is_of_no_return_or_dissent(
    office: Field, root_hash: str
) -> None:
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    for verdict in ("--return", "--dissent"):
        office.run("Chief", "report", "approve", hash_, verdict, "--note", "a row is wrong")
        carried(office, "Chief")
    approved(office, hash_, folder, "Owl")
    (found,) = shown(office, "hq", "1/2018")
    said = {each["verdict"]: each["hash"] for each in found["verdicts"]}
    assert set(said) == {"returned", "dissent", "approved"}
    out = office.folder / "public"
    office.run("hq", "report", "publish", "1/2018", "--audience", "internal", "--out", out)
    raw = (out / "proof of the approval" / "record.cose").read_bytes()
    assert hashlib.sha256(raw).hexdigest() == said["approved"]
    # A verification officer signs no editions, but approves them.
    for signed_by in ("edition", "approval"):
        by_hand = run_check(out / f"proof of the {signed_by}", root_hash)
        assert by_hand.returncode == 0, by_hand.stdout


def waits(field: Field, name: str, kind: str) -> list[dict[str, Any]]:
    out = field.run(name, "queue", "--kind", kind, "--json").stdout
    return [json.loads(line) for line in out.splitlines()]


def test_an_edition_waits_in_the_queue_until_another_person_approved_it(office: Field) -> None:
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    for name in ("hq", "Chief", "Owl"):
        (item,) = waits(office, name, "edition")
        assert item["hash"].startswith(hash_)
        assert (item["why"], item["names"]) == (["pending"], ["1/2018"])
    assert "1/2018" in office.run("Chief", "queue").stdout
    office.run("Chief", "report", "approve", hash_, "--return", "--note", "which day?")
    carried(office, "Chief")
    assert waits(office, "hq", "edition")[0]["why"] == ["returned"]
    approved(office, hash_, folder, "Owl")
    assert waits(office, "hq", "edition") == []


def test_a_retraction_of_what_an_edition_told_waits_for_a_correction(office: Field) -> None:
    (target,) = (str(row["record"]) for row in office.rows("Lynx"))
    edition(office, "1/2018")
    extra = logged(office, "7")  # came after the edition
    for each in (target, extra):
        office.run("Lynx", "retract", each, "--reason", "a door")
    carried(office, "Lynx")
    (item,) = waits(office, "hq", "retraction")
    assert item["others"] == [target]
    assert (item["why"], item["names"], item["owner"]) == (["published"], ["1/2018"], "Lynx")
    corrected = frozen(office, "1/2018 corr.", "--kind", "correction", "--corrects", "1/2018")
    hash_ = signed(office, corrected)
    assert len(waits(office, "hq", "retraction")) == 1  # nobody approved it yet
    approved(office, hash_, corrected)
    assert waits(office, "hq", "retraction") == []


def test_a_retraction_that_needs_no_correction_is_confirmed(office: Field) -> None:
    (target,) = (str(row["record"]) for row in office.rows("Lynx"))
    edition(office, "1/2018")
    office.run("Lynx", "retract", target, "--reason", "a door")
    carried(office, "Lynx")
    carried(office, "Owl")
    (item,) = waits(office, "hq", "retraction")
    office.run("Owl", "review", item["hash"], "confirmed", "--note", "said in the next report")
    carried(office, "Owl")
    assert waits(office, "hq", "retraction") == []
