"""Announcements: since when a rule file is applied, and which edition of a report is in force."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest

from fieldapp.ledger.bodies.mission_bodies import Edition, EditionFile, RuleNotice
from fieldapp.ledger.devices.device_entry import Device as Entry
from fieldapp.ledger.record import Record
from fieldapp.verification.announcements import NoticeEffects, SignedNotice, settle_notices
from fieldapp.verification.effect import Holders, RankedRecord
from tests.support.homes import Device, renamed, roster

NOTICE = RuleNotice(rules=b"r" * 32, effective_from=datetime(2026, 3, 3, tzinfo=UTC))

EDITION = Edition(
    number="1/2026",
    kind="daily",
    period=(datetime(2026, 3, 3, tzinfo=UTC), 86_400),
    audience="internal",
    files=(EditionFile(sha256=bytes(32), size=1, media_type="text/csv", name="a.csv"),),
)


class Signed(NamedTuple):
    record: Record
    log_index: int | None


class Office:
    """Headquarters, its hub and officers; what they sign enters the log at once."""

    def __init__(self) -> None:
        roles = {"hub": "hq", "desk": "hq", "chief": "hq", "owl": "verification_officer",
                 "boss": "supervisor"}  # fmt: skip
        self.devices = {name: Device.numbered(n + 1) for n, name in enumerate(roles)}
        for name, device in self.devices.items():
            device.role = roles[name]
            device.begin()
        entries = {e.kid: e for e in roster(self.devices.values()).devices}
        self.entries: dict[str, Entry] = {
            name: replace(
                renamed(entries[device.kid], person=b"" if name == "hub" else bytes([n]) * 8),
                rights=("approve",),
            )
            for n, (name, device) in enumerate(self.devices.items(), 1)
        }
        self.log: list[Signed] = []

    def sign(self, by: str, body: RuleNotice | Edition, *, at: int | None = -1) -> bytes:
        made = self.devices[by].sign(body)
        self.log.append(Signed(made, len(self.log) if at == -1 else at))
        return made.hash

    def approve(self, by: str, notice: bytes, state: str = "approved", **more: Any) -> bytes:
        return self.sign(by, RuleNotice(approves=notice, state=state), **more)

    def settled(self, own: str = "desk") -> NoticeEffects:
        signed = []
        for record, log_index in self.log:
            assert isinstance(record.body, RuleNotice | Edition)
            claim = RankedRecord(record.hash, record.kid, record.seq, log_index, "")
            signed.append(SignedNotice(record.body, claim))
        devices = {each.kid: each for each in self.entries.values()}
        return settle_notices(signed, Holders(devices, self.devices[own].kid))


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.mark.parametrize("by", ["chief", "owl"])
def test_a_notice_holds_since_another_person_approved_it(office: Office, by: str) -> None:
    notice = office.sign("desk", NOTICE)
    assert office.settled().effects[notice].reason == "not_approved"
    assert office.settled().applied == ()
    office.approve(by, notice)
    found = office.settled()
    assert (found.applied, found.since) == ((notice,), {notice: 1})


def test_the_notice_that_was_approved_last_is_applied(office: Office) -> None:
    first = office.sign("desk", NOTICE)
    second = office.sign("desk", replace(NOTICE, rules=b"s" * 32))
    office.approve("chief", second)
    office.approve("chief", first)
    office.approve("owl", second)  # a second approval changes nothing
    assert office.settled().applied == (first, second)


@pytest.mark.parametrize(
    ("author", "approver", "reason"),
    [
        ("hub", "chief", "not_author"),
        ("owl", "chief", "not_author"),
        ("boss", "chief", "not_author"),
        ("desk", "desk", "one_person"),
        ("desk", "boss", "may_not_approve"),
        ("desk", "hub", "may_not_approve"),
    ],
)
def test_who_may_not_makes_no_rule(office: Office, author: str, approver: str, reason: str) -> None:
    notice = office.sign(author, NOTICE)
    verdict = office.approve(approver, notice)
    found = office.settled()
    assert found.applied == ()
    assert reason in (found.effects[notice].reason, found.effects[verdict].reason)


def test_an_approval_needs_the_right_and_comes_later_than_what_it_approves(office: Office) -> None:
    notice = office.sign("desk", NOTICE)
    office.entries["chief"] = replace(office.entries["chief"], rights=())
    without = office.approve("chief", notice)
    early = office.approve("owl", notice, at=0)
    office.log[0] = Signed(office.log[0].record, 5)
    found = office.settled()
    assert found.effects[without].reason == "may_not_approve"
    assert found.effects[early].reason == "approved_before"
    assert found.applied == ()


def test_returns_dissents_and_approvals_of_nothing_apply_no_rule(office: Office) -> None:
    notice = office.sign("desk", NOTICE)
    office.approve("chief", notice, "returned")
    verdict = office.approve("owl", notice, "dissent")
    assert office.settled().effects[verdict].reason == ""
    nothing = [office.approve("owl", named) for named in (bytes(32), verdict)]
    found = office.settled()
    assert {found.effects[each].reason for each in nothing} == {"not_here"}
    assert found.applied == ()


def test_a_notice_that_is_not_in_the_log_yet_comes_last(office: Office) -> None:
    first = office.sign("desk", NOTICE)
    office.approve("chief", first)
    second = office.sign("chief", replace(NOTICE, rules=b"s" * 32))
    office.approve("desk", second, at=None)
    found = office.settled()
    assert (found.applied, found.since[second]) == ((second, first), None)


def judged(office: Office, by: str, edition: bytes, state: str = "approved") -> bytes:
    return office.sign(by, Edition(approves=edition, state=state))


def test_of_two_editions_with_one_number_the_one_approved_first_holds(office: Office) -> None:
    first = office.sign("desk", EDITION)
    second = office.sign("chief", replace(EDITION, kind="spot"))
    other = office.sign("chief", replace(EDITION, number="2/2026"))
    judged(office, "desk", second)
    judged(office, "chief", first)
    judged(office, "owl", other)
    found = office.settled()
    assert found.applied == (other, second)
    assert found.effects[first].reason == "number_taken"


@pytest.mark.parametrize(
    ("author", "approver", "reason"),
    [
        ("hub", "chief", "not_author"),
        ("owl", "chief", "not_author"),
        ("boss", "chief", "not_author"),
        ("desk", "desk", "one_person"),
        ("desk", "boss", "may_not_approve"),
        ("desk", "hub", "may_not_approve"),
    ],
)
def test_who_may_not_puts_no_edition_in_force(
    office: Office, author: str, approver: str, reason: str
) -> None:
    edition = office.sign(author, EDITION)
    verdict = judged(office, approver, edition)
    found = office.settled()
    assert found.applied == ()
    assert reason in (found.effects[edition].reason, found.effects[verdict].reason)
