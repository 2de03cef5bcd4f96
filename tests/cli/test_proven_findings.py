"""Findings in proof folders: what `verify` says of them outside, and what it refuses."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from fieldapp.app.home.own_signing import sign_own
from fieldapp.app.home.session import open_session, pack_of
from fieldapp.app.judging.counting_state import state_at
from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.finding_body import CitedJudgement, Finding
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.log import tlog
from fieldapp.observation.observation import Observation
from fieldapp.store import hub_log
from fieldapp.store.records import feeds
from fieldapp.store.transfer import checkpoints, receipts
from tests.cli.conftest import Field
from tests.cli.test_attacks import hostile
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_mission_rules import changed, mission, root_hash
from tests.cli.test_rules_commands import BAND, RULES
from tests.support.check_script import run_check
from tests.support.homes import PASSPHRASE, seen
from tests.support.proof_case import Case

__all__ = ["mission", "root_hash"]
LINE = "{} expl 120mm mortar NE 3km heard 15 Sep 2018 14:12"


@dataclass(frozen=True)
class Found:
    """Two records, a finding on one by a rule that a second officer approved, and its proof."""

    field: Field
    root: str
    folder: Path
    seen: str
    other: str
    finding: str

    def prove(self, hash_: str, name: str = "proof") -> Path:
        self.field.run("hq", "proof", hash_, "--out", self.folder / name, "--internal")
        return self.folder / name

    def check(self, folder: Path) -> tuple[int, dict[str, Any]]:
        typed = ("verify", folder, "--root-hash", self.root, "--json")
        ran = self.field.run(None, *typed, status=None)
        return ran.return_value, json.loads(ran.stdout)


def judged(field: Field, amended: str = "", share: int = 0) -> tuple[str, str, str]:
    """The records and the finding are signed and approved."""
    seen, other = (
        field.run("Lynx", "log", LINE.format(n), "--at", "48.5 38.5").stdout.split()[1]
        for n in (3, 4)
    )
    for name in ("Lynx", "Owl", "Owl", "Kite", "Kite"):
        carried(field, name)
    finding = signed(field, seen, share) if share else typed(field, seen)
    if amended:  # before the finding comes into the log
        at = ("--at", "48.5 38.5", "--reason", "looked again")
        field.run("Lynx", "amend", seen, amended, *at)
        carried(field, "Lynx")
    carried(field, "Owl")
    for _ in range(2):
        carried(field, "Kite")
    field.run("Kite", "approve", finding)
    carried(field, "Kite")
    return seen, other, finding


def typed(field: Field, seen: str) -> str:
    words = ("--state", "verified", "--grounds", "heard clearly", "--rule", "W-1")
    told = field.run("Owl", "find", seen, *words, "--confidence", "high").stdout
    return told.split()[1].rstrip(":")


def signed(field: Field, seen: str, share: int) -> str:
    """As an altered program signs it: whatever share the author likes."""
    author = open_session(field.home("Owl"), PASSPHRASE, datetime.now(UTC))
    try:
        (record,) = (r for r in field.rows("Owl") if str(r["record"])[:12] == seen[:12])
        basis = state_at(author).basis
        assert basis.root is not None
        sha256 = hashlib.sha256(pack_of(author).rules).digest()
        cited = CitedJudgement(provision="W-1", rules=sha256, outcome="violation", share=share)
        body = Finding(
            targets=(bytes.fromhex(str(record["record"])),), state="verified", note="heard",
            confidence="high", basis=(basis.size, basis.root), judgements=(cited,),
        )  # fmt: skip
        return sign_own(author.store, pack_of(author), body, now=datetime.now(UTC)).hash.hex()
    finally:
        author.store.close()


@pytest.fixture
def found(mission: Field, root_hash: str, tmp_path: Path) -> Found:
    return Found(mission, root_hash, tmp_path, *mission.step(judged))


def said(told: dict[str, Any], about: str) -> list[dict[str, Any]]:
    return [each for each in told["results"] if each["about"] == about]


def test_a_proof_says_what_was_found_by_which_rule_and_computes_it_again(found: Found) -> None:
    for name, hash_ in (("seen", found.seen), ("finding", found.finding)):
        folder = found.prove(hash_, name)
        status, told = found.check(folder)
        assert (status, told["wrong"]) == (0, []), name
        (finding,) = said(told, "finding")
        assert finding["established"]
        assert "verified, with high confidence" in finding["text"]
        assert "approved by 1" in finding["text"]
        (judgement,) = said(told, "judgement")
        assert judgement["established"]
        assert "W-1 violation (Truce 2026, version 1" in judgement["text"]
        (unseen,) = said(told, "not seen")
        assert not unseen["established"]
        assert all(
            "Owl" not in path.read_text("utf-8", "replace") for path in folder.rglob("*.json")
        )
    alone = found.prove(found.other, "other")
    assert not (alone / "judging").exists(), "no finding is about it"
    (finding,) = said(found.check(alone)[1], "finding")
    assert not finding["established"]
    assert finding["text"].startswith("None is in this folder.")


def test_a_finding_for_the_mission_alone_is_in_no_folder_unless_it_is_asked_for(
    found: Found,
) -> None:
    """Nor are the words of the people who signed it, and the records that it rests on."""
    folder = found.folder / "outside"
    printed = found.field.run("hq", "proof", found.seen, "--out", folder)
    assert "without 1 finding for the mission alone" in printed.stderr
    assert not (folder / "judging").exists()
    assert b"heard clearly" not in b"".join(p.read_bytes() for p in folder.rglob("*.cose"))
    status, told = found.check(folder)
    assert (status, [each["established"] for each in said(told, "finding")]) == (0, [False])
    whole = found.field.run(
        "hq", "proof", found.seen, "--out", found.folder / "whole", "--internal"
    )
    assert (found.folder / "whole" / "judging").exists()
    assert "of other laptops" in whole.stderr
    found.field.run("hq", "proof", found.finding, "--out", found.folder / "itself")
    assert (found.folder / "itself" / "judging").exists()


def test_the_entry_of_whoever_observed_what_another_logged_is_in_the_folder(found: Found) -> None:
    field = found.field
    with_names = open_session(field.home("hq"), PASSPHRASE, datetime.now(UTC))
    (desk,) = (d.kid for d in pack_of(with_names).roster.devices if d.call_sign == "Desk")
    with_names.store.close()
    (by_radio,) = hostile(
        field.home("Lynx"), seen("by radio", observed_by=desk), at=datetime.now(UTC)
    )
    for name in ("Lynx", "Owl"):
        carried(field, name)
    words = ("--state", "observed", "--grounds", "told by radio")
    finding = field.run("Owl", "find", by_radio.hash.hex(), *words).stdout.split()[1].rstrip(":")
    for name in ("Owl", "Kite"):
        carried(field, name)
    field.run("Kite", "approve", finding)
    carried(field, "Kite")
    folder = found.prove(by_radio.hash.hex())
    assert (folder / "judging" / f"{desk.hex()}.json").exists()
    status, told = found.check(folder)
    assert (status, told["wrong"]) == (0, [])


def test_a_link_makes_no_finding_about_what_it_joins(found: Found) -> None:
    field, links = found.field, list[str]()
    for relation in ("apart", "duplicate"):
        linked = field.run("Owl", "link", relation, found.seen, found.other, "--reason", "as heard")
        links.append(linked.stdout.split()[1].rstrip(":"))
    field.run("Owl", "unlink", links[0], "--reason", "a mistake")
    carried(field, "Owl")
    for name, hash_ in (("seen", found.seen), ("finding", found.finding)):
        folder = found.prove(hash_, name)
        status, told = found.check(folder)
        assert (status, told["wrong"]) == (0, []), name
        assert said(told, "finding"), name
    for name, hash_ in (("other", found.other), ("apart", links[0]), ("pair", links[1])):
        folder = found.prove(hash_, name)
        assert not (folder / "judging").exists(), name
        status, told = found.check(folder)
        assert (status, told["wrong"]) == (0, []), name


def test_a_judgement_is_computed_from_what_its_author_had(
    mission: Field, root_hash: str, tmp_path: Path
) -> None:
    tank = LINE.format(3).replace("120mm mortar", "tank")
    found = Found(mission, root_hash, tmp_path, *judged(mission, tank))
    status, told = found.check(found.prove(found.seen))
    assert (status, told["wrong"]) == (0, [])
    (judgement,) = said(told, "judgement")
    assert judgement["established"], "the amendment came after its basis"
    assert "W-1 violation" in judgement["text"]


def test_zones_that_were_corrected_since_make_no_earlier_proof_wrong(found: Found) -> None:
    field, zones = found.field, found.field.folder / "zones2.geojson"
    zones.write_text(json.dumps(BAND).replace("39", "38.1"))
    field.run("hq", "hub", "change-content", "--agreement", zones, "--yes")
    status, told = found.check(found.prove(found.seen))
    assert (status, told["wrong"]) == (0, [])
    (judgement,) = said(told, "judgement")
    assert not judgement["established"]
    assert "W-1 violation" in judgement["text"]
    assert "does not come out the same here" in judgement["text"]


@pytest.mark.parametrize("honest", [True, False])
def test_a_false_share_is_not_hidden_by_what_was_notified(
    mission: Field, tmp_path: Path, root_hash: str, honest: bool
) -> None:
    field, share = mission, 1000 if honest else 400
    rules = RULES.replace("version = 1", "version = 2").replace(
        'inside = "Band"', 'inside = "Band"\nunless = ["notified"]'
    )
    changed(field, rules, "agreement.toml", "Lynx", "Owl", "Kite")
    found = Found(field, root_hash, tmp_path, *judged(field, share=share))
    status, told = found.check(found.prove(found.seen))
    assert (status, told["wrong"]) == (0, [])
    (judgement,) = said(told, "judgement")
    assert not judgement["established"]
    assert ("all else comes out the same" in judgement["text"]) is honest
    assert ("does not come out the same here" in judgement["text"]) is not honest


def resigned(found: Found, folder: Path) -> None:
    """Headquarters lists the folder as it is now: only what is in it shows what is wrong."""
    home = open_session(found.field.home("hq"), PASSPHRASE, datetime.now(UTC))
    try:
        case = SimpleNamespace(mission=SimpleNamespace(store=home.store))
        Case.resign(case, folder)  # type: ignore[arg-type]
    finally:
        home.store.close()


def bodies(folder: Path) -> dict[str, Any]:
    """Bodies of the records that were judged, by the names of their files."""
    paths = (folder / "judging").glob("*.cose")
    return {path.name: records_.parse(path.read_bytes()).body for path in paths}


def approval_of(folder: Path) -> str:
    (name,) = (n for n, b in bodies(folder).items() if isinstance(b, Finding) and b.approves)
    return name


def finding_of(folder: Path) -> str:
    (name,) = (n for n, b in bodies(folder).items() if isinstance(b, Finding) and not b.approves)
    return name


def positions(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = folder / "judging" / "positions.json"
    members = json.loads(path.read_bytes())
    change(members)
    path.write_bytes(strict_json.canonical(members))


def tidied(folder: Path) -> None:
    """Entries of those who sign none of the records go."""
    kids = {records_.parse(p.read_bytes()).kid.hex() for p in (folder / "judging").glob("*.cose")}
    for path in (folder / "judging").glob("*.json"):
        if len(path.stem) == 16 and path.stem not in kids:
            path.unlink()


def without_approval(folder: Path) -> None:
    name = approval_of(folder)
    (folder / "judging" / name).unlink()
    positions(folder, lambda members: members.pop(name.removesuffix(".cose")))
    tidied(folder)


def without_target(folder: Path) -> None:
    (name,) = (n for n, b in bodies(folder).items() if isinstance(b, Observation))
    (folder / "judging" / name).unlink()
    positions(folder, lambda members: members.pop(name.removesuffix(".cose")))
    tidied(folder)


def altered(folder: Path) -> None:
    path = folder / "judging" / finding_of(folder)
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)


def approved_before(folder: Path) -> None:
    one, other = (n.removesuffix(".cose") for n in (approval_of(folder), finding_of(folder)))

    def swap(members: dict[str, Any]) -> None:
        members[one], members[other] = members[other], members[one]

    positions(folder, swap)


def rules_of(folder: Path) -> Path:
    (path,) = (p for p in (folder / "judging").glob("*.toml") if len(p.stem) == 64)
    return path


def other_rules(folder: Path) -> None:
    path = rules_of(folder)
    raw = path.read_bytes().replace(b'weapons = ["mortar"]', b'weapons = ["tank"]')
    path.unlink()
    (path.parent / f"{hashlib.sha256(raw).hexdigest()}.toml").write_bytes(raw)


def rules_under_a_cited_name(folder: Path) -> None:
    path = rules_of(folder)
    path.write_bytes(path.read_bytes().replace(b'weapons = ["mortar"]', b'weapons = ["tank"]'))


def other_zones(folder: Path) -> None:
    path = folder / "judging" / "agreement.geojson"
    path.write_bytes(path.read_bytes().replace(b"39", b"38.1"))


def a_stranger(folder: Path) -> None:
    (folder / "judging" / "letter.txt").write_text("trust me")


def of_another_person(folder: Path) -> None:
    """The approver's person is given out as another one."""
    name = records_.parse((folder / "judging" / approval_of(folder)).read_bytes()).kid.hex()
    path = folder / "judging" / f"{name}.json"
    members = json.loads(path.read_bytes())
    members["openings"]["person"]["value"] = "00" * 8
    path.write_bytes(strict_json.canonical(members) + b"\n")


ATTACKS: dict[Callable[[Path], None], str] = {
    without_approval: "no effect: no second person approved it",
    without_target: "not among those that were judged",
    altered: "not the one that its file names",
    approved_before: "The finding:",
    other_rules: "belong to no record",
    rules_under_a_cited_name: "not the one that is cited",
    other_zones: "zones are not the mission's",
    a_stranger: "belong to no record",
    of_another_person: "The finding:",
}


def test_a_judging_that_was_tampered_with_is_refused_though_headquarters_listed_it(
    found: Found,
) -> None:
    whole = found.prove(found.seen)
    for attack, words in ATTACKS.items():
        folder = found.folder / attack.__name__
        shutil.copytree(whole, folder)
        attack(folder)
        resigned(found, folder)
        status, told = found.check(folder)
        assert status == 3, attack.__name__
        assert any(words in each for each in told["wrong"]), (attack.__name__, told["wrong"])
        assert not said(told, "judgement")
    # The judging of one record, put beside another.
    alone = found.prove(found.other, "alone")
    shutil.copytree(whole / "judging", alone / "judging")
    resigned(found, alone)
    status, told = found.check(alone)
    assert status == 3
    assert any("not among those" in each for each in told["wrong"])


def test_a_judgement_whose_rules_are_taken_out_is_not_computed(found: Found) -> None:
    folder = found.prove(found.seen)
    path = rules_of(folder)
    path.unlink()
    resigned(found, folder)
    (judgement,) = said(found.check(folder)[1], "judgement")
    assert not judgement["established"]
    assert "NOT computed again: the rule file is not here" in judgement["text"]


def test_a_judgement_that_the_rules_do_not_give_is_not_established(found: Found) -> None:
    field = found.field
    author = open_session(field.home("Owl"), PASSPHRASE, datetime.now(UTC))
    try:  # as an altered program signs it
        hash_ = feeds.find(author.store, found.finding)
        finding = records_.parse(feeds.raw(author.store, hash_) or b"")
        assert isinstance(finding.body, Finding)
        (cited,) = finding.body.judgements
        (target,) = finding.body.targets
        body = Finding(
            targets=(target,), state="verified", note="heard",
            judgements=(replace(cited, outcome="not_violation"),),
        )  # fmt: skip
        signed = sign_own(author.store, pack_of(author), body, now=datetime.now(UTC))
    finally:
        author.store.close()
    carried(field, "Owl")
    for _ in range(2):
        carried(field, "Kite")
    field.run("Kite", "approve", signed.hash.hex())
    carried(field, "Kite")
    told = found.check(found.prove(found.seen))[1]
    # W-1 asks for zones, which may have been others when it was judged: that is no proof of a lie.
    false = [each for each in said(told, "judgement") if not each["established"]]
    assert ["does not come out the same here" in each["text"] for each in false] == [True]


def test_a_finding_that_its_author_approved_is_refused_outside_too(found: Found) -> None:
    field, folder = found.field, found.prove(found.seen)
    author = open_session(field.home("Owl"), PASSPHRASE, datetime.now(UTC))
    try:  # as an altered program signs it
        finding = bytes.fromhex(finding_of(folder).removesuffix(".cose"))
        body = Finding(approves=finding, state="approved")
        own = sign_own(author.store, pack_of(author), body, now=datetime.now(UTC))
    finally:
        author.store.close()
    carried(field, "Owl")
    folder = found.prove(found.seen, "later")
    without_approval(folder)
    home = open_session(field.home("hq"), PASSPHRASE, datetime.now(UTC))
    try:
        (folder / "judging" / f"{own.hash.hex()}.cose").write_bytes(own.raw)
        newest = checkpoints.newest_checkpoint(home.store)
        index = receipts.log_index(home.store, own.hash)
        assert newest is not None
        assert index is not None
        hashes = tlog.inclusion(index, newest.size, hub_log.read_hashes(home.store))
        place = {"index": index, "proof": [each.hex() for each in hashes]}
        positions(folder, lambda members: members.update({own.hash.hex(): place}))
    finally:
        home.store.close()
    resigned(found, folder)
    status, told = found.check(folder)
    assert status == 3
    assert any("has no effect" in each for each in told["wrong"]), told["wrong"]


def test_the_script_says_where_it_stops(found: Found) -> None:
    folder = found.prove(found.seen)
    ran = run_check(folder, found.root)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "judging: a finding is about this record. This script does not check it" in ran.stdout
    (folder / "judging" / "positions.json").write_bytes(b"{}")
    assert run_check(folder, found.root).returncode == 1


def test_a_proof_says_the_figure_of_what_is_named_and_that_the_finding_is_shaken(
    found: Found,
) -> None:
    field = found.field
    (figure,) = said(found.check(found.prove(found.seen, "before"))[1], "figure")
    assert figure["established"]
    assert "ceasefire_violation: 3." in figure["text"]
    # Linked with another after the approval: the finding names the record and no link.
    linked = field.run("Owl", "link", "same", found.seen, found.other, "--reason", "as heard")
    carried(field, "Owl")
    status, told = found.check(found.prove(found.seen, "linked"))
    assert (status, told["wrong"]) == (0, [])
    (shaken,) = said(told, "shaken")
    assert not shaken["established"]
    assert "linked otherwise" in shaken["text"]
    assert said(told, "figure") == [figure], "what is signed later changes no figure"
    # Named with its link, by an approver who says what was not seen; then the link is withdrawn.
    link = linked.stdout.split()[1].rstrip(":")
    second = field.run("Owl", "find", found.seen, "--state", "observed", "--grounds", "one")
    assert "It names 3 records." in second.stdout
    assert "ceasefire_violation: 4" in second.stdout
    carried(field, "Owl")
    for _ in range(2):
        carried(field, "Kite")
    finding = second.stdout.split()[1].rstrip(":")
    approved = field.run("Kite", "approve", finding, "--note", "Evidence not seen.")
    assert "ceasefire_violation: 4" in approved.stdout
    listed = field.run("Kite", "findings", "--json").stdout.splitlines()
    figures = [json.loads(line)["figure"]["ceasefire_violation"]["best"] for line in listed]
    assert figures == [3, 4]
    carried(field, "Kite")
    _, told = found.check(found.prove(finding, "named"))
    assert said(told, "shaken") == []
    (of_link,) = said(told, "figure")
    assert "ceasefire_violation: 4." in of_link["text"]
    (result,) = said(told, "finding")
    assert "approved by 1 (“Evidence not seen.”)" in result["text"]
    field.run("Owl", "unlink", link, "--reason", "two events")
    carried(field, "Owl")
    _, told = found.check(found.prove(finding, "withdrawn"))
    (shaken,) = said(told, "shaken")
    assert f"{link[:16]} was withdrawn" in shaken["text"]
    assert said(told, "figure") == [of_link]
    assert run_check(found.folder / "withdrawn", found.root).returncode == 0
    # Another counting rule, listed by headquarters, is seen to be none of the officers'.
    folder = found.prove(finding, "other rule")
    (rule,) = (folder / "judging").glob("counting-*.toml")
    rule.write_text("version = 1")
    resigned(found, folder)
    (other,) = said(found.check(folder)[1], "figure")
    assert not other["established"]
    assert "by headquarters' word" in other["text"]
    rule.unlink()
    resigned(found, folder)
    (other,) = said(found.check(folder)[1], "figure")
    assert "NOT computed" in other["text"]


def test_what_was_gone_before_the_approval_is_said_beside_the_figure(
    mission: Field, root_hash: str, tmp_path: Path
) -> None:
    """An altered program names a link that was withdrawn, and an observation before its correction.

    What a person's page would have shown as a caution, a reader outside has to be told too.
    """
    field = mission
    seen, other = (
        field.run("Lynx", "log", LINE.format(n), "--at", "48.5 38.5").stdout.split()[1]
        for n in (30, 31)
    )
    for name in ("Lynx", "Owl"):
        carried(field, name)
    linked = field.run("Owl", "link", "same", seen, other, "--reason", "one morning").stdout
    link = linked.split()[1].rstrip(":")
    field.run("Owl", "unlink", link, "--reason", "two mornings")
    at = ("--at", "48.5 38.5", "--reason", "looked again")
    field.run("Lynx", "amend", other, LINE.format(3), *at)
    for name in ("Lynx", "Owl"):
        carried(field, name)
    found = Found(field, root_hash, tmp_path, seen, other, named(field, link, seen, other))
    for name in ("Owl", "Kite", "Kite"):
        carried(field, name)
    field.run("Kite", "approve", found.finding)
    carried(field, "Kite")
    assert "shaken" in field.run("Kite", "findings").stdout
    for name, hash_ in (("seen", seen), ("finding", found.finding)):
        status, told = found.check(found.prove(hash_, name))
        assert (status, told["wrong"]) == (0, []), name
        (figure,) = said(told, "figure")
        assert "ceasefire_violation: 31." in figure["text"]
        assert not figure["established"]
        assert f"{link[:12]}" in figure["text"]
        (shaken,) = said(told, "shaken")
        assert f"{link[:16]} was withdrawn" in shaken["text"]
        assert f"{other[:16]} was corrected" in shaken["text"]
        assert seen[:16] not in shaken["text"]
        assert "withdrawn" in figure["text"]
        assert f"{other[:12]}" in figure["text"]
        assert "corrected" in figure["text"]


def named(field: Field, *names: str) -> str:
    """As an altered program signs it: with what is no longer in force."""
    author = open_session(field.home("Owl"), PASSPHRASE, datetime.now(UTC))
    try:
        basis = state_at(author).basis
        assert basis.root is not None
        body = Finding(
            targets=tuple(feeds.find(author.store, each) for each in names), state="observed",
            note="heard", basis=(basis.size, basis.root),
        )  # fmt: skip
        return sign_own(author.store, pack_of(author), body, now=datetime.now(UTC)).hash.hex()
    finally:
        author.store.close()
