"""Attacks on editions, rule notices and statements by who may not: wrong roles, ended rights."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from fieldapp.ledger import record
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.record import Answer, Body, Edition, Record, RuleNotice
from fieldapp.store.records import feeds
from tests.cli.conftest import Field
from tests.cli.test_attacks import NOW, hostile
from tests.cli.test_editions import approved, frozen, office, shown, signed
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_judging import raise_level
from tests.cli.test_mission_rules import told
from tests.support.homes import reopened

__all__ = ["office"]

Enrol = Callable[..., str]
SINCE = datetime(2026, 3, 1, tzinfo=UTC)


def sent(field: Field, name: str) -> str:
    """What headquarters says of all that a home signed and did not send yet."""
    stick = field.stick / f"of {name}"
    stick.mkdir(exist_ok=True)
    field.run(name, "seal", "--to", stick, status=None)
    return field.run("hq", "hub", "import", stick, status=None).output


def body_of(field: Field, name: str, hash_: str) -> Any:
    store = reopened(field.home(name))
    try:
        raw = feeds.raw(store, feeds.find(store, hash_))
        assert raw is not None
        return record.parse(raw).body
    finally:
        store.close()


def why_not(field: Field) -> dict[str, str | None]:
    """Of each edition that headquarters has, by its beginning, why it is not in force."""
    return {each["hash"][:12]: each["why_not"] for each in shown(field, "hq")}


def named(found: Record) -> str:
    return found.hash.hex()[:12]


def test_an_edition_by_who_may_not_sign_one_is_never_in_force(office: Field) -> None:
    """The same words under the keys of a monitor, an officer, and headquarters' own machine."""
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    real = body_of(office, "Desk", hash_)
    for name in ("Owl", "hq"):
        (forged,) = hostile(office.home(name), real)
        if name == "Owl":
            sent(office, name)
            sent(office, "Chief")
        approval = Edition(approves=forged.hash, state="approved")
        hostile(office.home("Chief"), approval)
    sent(office, "Chief")
    assert set(why_not(office).values()) == {"not_author", "not_approved"}
    assert why_not(office)[hash_[:12]] == "not_approved"
    hostile(office.home("Lynx"), real)
    assert "may not sign" in sent(office, "Lynx")
    assert len(shown(office, "hq")) == len(why_not(office))
    refused = office.refused("hq", "report", "publish", "1/2018", "--audience", "internal",
                             "--out", office.folder / "out")  # fmt: skip
    assert "not published" in str(refused)


def test_an_edition_is_not_approved_by_its_author_on_another_laptop(
    office: Field, root_hash: str
) -> None:
    office.run("spare", "init", "--call-sign", "Desk two")
    office.run("spare", "request", "--out", office.stick)
    (request,) = office.stick.glob("Desk-two-*.request")
    office.run("hq", "hub", "enrol", request, "--role", "hq", "--person-of", "Desk", "--yes")
    office.run("hq", "hub", "approver", "Desk two")
    office.run("hq", "hub", "publish", office.stick / "fieldapp-pack")
    office.run("spare", "install-pack", office.stick, "--root-hash", root_hash)
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    for name in ("Desk", "spare"):
        hostile(office.home(name), Edition(approves=bytes.fromhex(full(office, hash_)),
                                           state="approved"))  # fmt: skip
        sent(office, name)
    assert set(why_not(office).values()) == {"not_approved"}
    (found,) = shown(office, "hq")
    assert [each["why_not"] for each in found["verdicts"]] == ["one_person"] * 2


def full(field: Field, hash_: str) -> str:
    (found,) = [each["hash"] for each in shown(field, "hq") if each["hash"].startswith(hash_)]
    return str(found)


def test_an_approval_without_the_right_comes_into_force_with_no_later_right(
    office: Field, enrolled: Enrol
) -> None:
    """Somebody whose right ended approves all the same, and gets the right back months later."""
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    office.run("hq", "hub", "approver", "Owl", "--end")
    target = bytes.fromhex(full(office, hash_))
    enrolled("Kite", "verification_officer")
    lynx = bytes.fromhex(str(office.rows("hq")[0]["record"]))
    (finding,) = hostile(office.home("Kite"), Finding(targets=(lynx,), state="observed", note="so"))
    sent(office, "Kite")
    hostile(office.home("Owl"), Finding(approves=finding.hash, state="approved"))
    assert "imported" in sent(office, "Owl")
    told_of = office.run("hq", "show", lynx.hex()).stdout
    assert "no right to approve" in told_of
    office.run("hq", "hub", "approver", "Owl")
    told_of = office.run("hq", "show", lynx.hex()).stdout
    assert "no right to approve" in told_of, "it was signed without the right"
    hostile(office.home("Owl"), Edition(approves=target, state="approved"))
    sent(office, "Owl")
    assert why_not(office)[hash_[:12]] is None, "what is signed with the right counts"
    assert "equal" in office.run("hq", "store", "rebuild").stdout


def test_an_approval_by_a_revoked_key_is_none(office: Field) -> None:
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    target = bytes.fromhex(full(office, hash_))
    (approval,) = hostile(office.home("Chief"), Edition(approves=target, state="approved"))
    office.run("hq", "hub", "revoke", "Chief")
    sent(office, "Chief")
    assert why_not(office)[hash_[:12]] == "not_approved"
    approved(office, hash_, folder, "Owl")
    assert why_not(office)[hash_[:12]] is None
    (found,) = shown(office, "hq")
    assert {each["hash"]: each["why_not"] for each in found["verdicts"]}[
        approval.hash.hex()
    ] == "after_revocation"


def test_an_edition_with_a_foreign_root_or_number_is_told_by_the_check(office: Field) -> None:
    folder = frozen(office, "1/2018")
    real = body_of(office, "Desk", signed(office, folder))
    size, _ = real.basis
    forgeries = {
        "2/2018": replace(real, number="2/2018", basis=(size, b"\x07" * 32)),
        "3/2018": replace(real, number="3/2018", basis=(size + 10**6, b"\x07" * 32)),
        "4/2018": replace(real, number="4/2018", roots=((0, b"\x07" * 32),)),
    }
    signed_ = {n: hostile(office.home("Desk"), body)[0] for n, body in forgeries.items()}
    again = hostile(office.home("Desk"), real)[0]
    sent(office, "Desk")
    approvals = [Edition(approves=each.hash, state="approved") for each in signed_.values()]
    hostile(office.home("Chief"), *approvals)
    sent(office, "Chief")
    for number in forgeries:
        told_of = office.run("hq", "edition", "check", number, status=1).stdout
        assert "NOT" in told_of, number
        refused = office.refused("hq", "report", "publish", number, "--audience", "internal",
                                 "--out", office.folder / "out")  # fmt: skip
        assert "not published" in str(refused)
    # The genuine one, and the same words once more: the one approved first has the number.
    for each in (again.hash, bytes.fromhex(full(office, named(again)))):
        hostile(office.home("Owl"), Edition(approves=each, state="approved"))
    first = next(each["hash"] for each in shown(office, "hq") if each["number"] == "1/2018")
    hostile(office.home("Owl"), Edition(approves=bytes.fromhex(first), state="approved"))
    sent(office, "Owl")
    taken = [e["why_not"] for e in shown(office, "hq") if e["number"] == "1/2018"]
    assert sorted(map(str, taken)) == ["None", "number_taken"]


def of_another_mission(field: Field, name: str, body: Body) -> Record:
    """Sign with an enrolled key for another mission, and put it into the feed."""
    store = reopened(field.home(name))
    try:
        made = record.sign(
            body, signer=store.secrets.signer, mission=b"\x07" * 8,
            previous=feeds.head(store, store.kid), now=NOW,
        )  # fmt: skip
        with store.transaction():
            feeds.append(store, made)
        return made
    finally:
        store.close()


def test_what_is_signed_for_another_mission_is_refused(office: Field) -> None:
    folder = frozen(office, "1/2018")
    real = body_of(office, "Desk", signed(office, folder))
    before = office.rows("hq")
    for name, body in (
        ("Desk", replace(real, number="9/2018")),
        ("Chief", RuleNotice(rules=bytes(32), effective_from=SINCE, file="counting")),
    ):
        of_another_mission(office, name, body)
        assert "of another mission" in sent(office, name)
    assert list(why_not(office).values()) == ["not_approved"]
    assert office.rows("hq") == before


def test_a_rule_notice_by_who_may_not_applies_nothing(office: Field) -> None:
    notice = RuleNotice(rules=b"\x01" * 32, effective_from=SINCE, file="counting")
    (by_owl,) = hostile(office.home("Owl"), notice)
    (by_hub,) = hostile(office.home("hq"), notice)
    sent(office, "Owl")
    (by_desk,) = hostile(office.home("Desk"), notice)
    sent(office, "Desk")
    for each in (by_owl, by_hub, by_desk):
        hostile(office.home("Desk"), RuleNotice(approves=each.hash, state="approved"))
    sent(office, "Desk")
    for each in (by_owl, by_hub):
        hostile(office.home("Chief"), RuleNotice(approves=each.hash, state="approved"))
    sent(office, "Chief")
    listed = {each["hash"]: each for each in told(office, "hq", "rules", "notices")}
    assert not any(each["applied"] for each in listed.values())
    assert {listed[n.hash.hex()]["why_not"] for n in (by_owl, by_hub)} == {"not_author"}
    assert listed[by_desk.hash.hex()]["why_not"] == "not_approved"
    hostile(office.home("Lynx"), notice)
    assert "may not sign" in sent(office, "Lynx")


@pytest.fixture
def desk(field: Field, enrolled: Enrol) -> Field:
    """Two monitors and an officer."""
    people = {"Lynx": "monitor", "Kite": "monitor", "Heron": "verification_officer"}
    for name, role in people.items():
        enrolled(name, role)
        for _ in range(2):
            carried(field, name)
    raise_level(field, *people)
    return field


def stated(field: Field, by: str, *more: str) -> str:
    typed = ("--party", "B", "--received", "2026-03-01T10:00+02:00")
    hash_ = field.run(by, "statement", "27 strikes", *typed, *more).stdout.split()[1]
    carried(field, by)
    return hash_


def statement(field: Field, hash_: str) -> dict[str, Any]:
    out = field.run("hq", "statements", "--json").stdout
    (found,) = [
        each for line in out.splitlines() if (each := json.loads(line))["hash"].startswith(hash_)
    ]
    return dict(found)


def test_a_monitor_takes_no_step_about_a_statement_and_withdraws_none_of_others(
    desk: Field,
) -> None:
    hash_ = stated(desk, "Heron")
    before = statement(desk, hash_)
    target = bytes.fromhex(before["hash"])
    steps = ("acknowledged", "told", "closed")
    hostile(desk.home("Lynx"), *(Answer(target=target, state=step) for step in steps))
    sent(desk, "Lynx")
    assert statement(desk, hash_) == before
    withdrawal = replace(
        body_of(desk, "Heron", hash_), statement_kind="withdrawal", replies_to=target
    )
    hostile(desk.home("Lynx"), withdrawal)
    sent(desk, "Lynx")
    after = statement(desk, hash_)
    assert after["overdue"], "one monitor's word ends no deadline of others"
    assert len(after["deadlines"]) == 2
    assert "withdrawn" not in [each["name"] for each in after["steps"]]
    assert len(after["replies"]) == 1, "it is shown beside it"


def test_who_took_a_statement_down_and_who_writes_to_parties_may_withdraw_it(desk: Field) -> None:
    for by, of in (("Lynx", "Lynx"), ("Heron", "Lynx")):
        hash_ = stated(desk, of)
        carried(desk, "Heron")
        stated(desk, by, "--kind", "withdrawal", "--replies-to", hash_)
        assert "withdrawn" in [each["name"] for each in statement(desk, hash_)["steps"]]


def test_steps_of_a_key_that_was_revoked_before_them_are_none(desk: Field) -> None:
    hash_ = stated(desk, "Heron")
    target = bytes.fromhex(statement(desk, hash_)["hash"])
    desk.run("hq", "hub", "revoke", "Heron")
    hostile(desk.home("Heron"), Answer(target=target, state="closed"))
    sent(desk, "Heron")
    found = statement(desk, hash_)
    assert [each["name"] for each in found["steps"]] == ["received"]
    assert found["overdue"]


def test_an_old_bundle_with_an_approval_changes_nothing_when_it_comes_again(office: Field) -> None:
    folder = frozen(office, "1/2018")
    hash_ = signed(office, folder)
    kept = office.folder / "kept"
    target = bytes.fromhex(full(office, hash_))
    hostile(office.home("Chief"), Edition(approves=target, state="approved"))
    stick = office.stick / "of Chief"
    office.run("Chief", "seal", "--to", stick)
    shutil.copytree(stick, kept)
    office.run("hq", "hub", "import", stick)
    assert why_not(office)[hash_[:12]] is None
    office.run("hq", "hub", "approver", "Chief", "--end")
    assert why_not(office)[hash_[:12]] == "not_approved"
    told_of = office.run("hq", "hub", "import", kept, status=None).output
    assert "imported before" in told_of
    assert why_not(office)[hash_[:12]] == "not_approved"
