"""One table says what each role signs, sees and opens."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.ledger.body import RecordType
from fieldapp.ledger.devices.device_entry import RoleSpan
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.roles import HUB_DEVICE, ROLES, opens, rights, writes_to_parties
from fieldapp.ledger.roster import may_see, may_sign
from fieldapp.ui.headquarters.hub_words import role_words
from tests.support.homes import Device, renamed, roster

ROOT = Path(__file__).parents[2] / "fieldapp"
TABLE = ROOT / "ledger" / "roles.py"
NAMES = ROOT / "ui" / "headquarters" / "hub_words.py"  # their names for people, all of them

LINK = {"patrol_leader", "supervisor", "verification_officer"}
GIVE_TASKS = {"supervisor", "verification_officer", "hq"}


@pytest.mark.parametrize(
    ("role", "signs", "map_page"),
    [
        ("monitor", {RecordType.OBSERVATION}, False),
        ("patrol_leader", {RecordType.OBSERVATION, RecordType.REVIEW}, True),
        ("supervisor", {RecordType.OBSERVATION, RecordType.REVIEW}, True),
        (
            "verification_officer",
            {RecordType.OBSERVATION, RecordType.REVIEW, RecordType.FINDING},
            True,
        ),
        ("hq", {RecordType.OBSERVATION, RecordType.REVIEW}, True),
        ("security_officer", set(), False),
        ("sensor", set(), False),
        ("liaison", set(), False),
        ("a role of a later version", set(), False),
    ],
)
def test_what_a_role_may_do(role: str, signs: set[RecordType], map_page: bool) -> None:
    judging = {RecordType.OBSERVATION, RecordType.REVIEW, RecordType.FINDING}
    assert judging & rights(role).signs == signs
    assert (RecordType.GENESIS in rights(role).signs) == (role in ROLES)
    assert (RecordType.TASK in rights(role).signs) == (role in GIVE_TASKS)
    assert (RecordType.LINK in rights(role).signs) == (role in LINK)
    assert (RecordType.PLACEMENT in rights(role).signs) == (role == "hq")
    assert (RecordType.DIGEST in rights(role).signs) == (role == "sensor")
    assert (RecordType.ANSWER in rights(role).signs) == (role in {*ROLES} - {"liaison"})
    assert (RecordType.REMARK in rights(role).signs) == (role == "liaison")
    assert opens(role, "map") == map_page
    assert not opens(role, "no such page")


def test_headquarters_and_verification_officers_write_to_parties() -> None:
    assert {role for role in ROLES if writes_to_parties(role)} == {"hq", "verification_officer"}


def test_the_hubs_own_device_is_no_person_and_judges_nothing_for_good() -> None:
    hub = roster([Device(Signer(bytes(32)), role="hq")]).devices[0]
    officer = renamed(hub, person=b"\1" * 8)
    for kind in (
        RecordType.REVIEW, RecordType.TASK, RecordType.PLACEMENT, RecordType.ANSWER,
        RecordType.DEVICE_EVENT,
    ):  # fmt: skip
        assert may_sign(hub, kind)
        assert may_sign(officer, kind)
    for kind in (RecordType.OBSERVATION, RecordType.FINDING, RecordType.LINK):
        assert not may_sign(hub, kind)
    assert may_sign(officer, RecordType.OBSERVATION)
    assert HUB_DEVICE.signs < rights("hq").signs


def test_a_supervisor_signs_findings_only_with_the_right_to_approve() -> None:
    for role, plain, with_right in (
        ("supervisor", False, True),
        ("verification_officer", True, True),
        ("monitor", False, False),
        ("hq", False, False),
    ):
        device = roster([Device(Signer(bytes(32)), role=role)]).devices[0]
        named = renamed(device, person=b"\1" * 8)
        assert may_sign(named, RecordType.FINDING) == plain
        right = replace(named, rights=("approve",))
        assert may_sign(right, RecordType.FINDING) == with_right


@pytest.mark.parametrize("kind", [RecordType.RULE_NOTICE, RecordType.EDITION])
def test_announcements_are_headquarters_persons_and_of_whoever_approves_them(
    kind: RecordType,
) -> None:
    for role, plain, with_right in (
        ("supervisor", False, False),
        ("verification_officer", False, True),
        ("hq", True, True),
    ):
        device = roster([Device(Signer(bytes(32)), role=role)]).devices[0]
        named = replace(renamed(device, person=b"\1" * 8), rights=())
        assert may_sign(named, kind) == plain
        right = replace(named, rights=("approve",))
        assert may_sign(right, kind) == with_right
    hub = roster([Device(Signer(bytes(32)), role="hq")]).devices[0]
    assert not may_sign(replace(hub, rights=("approve",)), kind)


@pytest.mark.parametrize("judge", ["verification_officer", "hq"])
def test_what_officers_judge_goes_to_officers_and_to_no_monitor(judge: str) -> None:
    roles = ("monitor", "patrol_leader", "supervisor", "verification_officer", "hq")
    viewers = [
        renamed(roster([Device(Signer(bytes([n]) * 32), role=role)]).devices[0], team="2")
        for n, role in enumerate(roles)
    ]
    owner = renamed(
        roster([Device(Signer(bytes([9]) * 32), role=judge)]).devices[0],
        team="2",
        person=b"\2" * 8,
    )
    assert [may_see(viewer, owner) for viewer in viewers] == [False, False, True, True, True]


def test_what_was_signed_in_an_earlier_role_is_still_passed_on() -> None:
    """It counts at headquarters: whoever lacked it would count less, as of the same entry."""
    viewer = renamed(roster([Device(Signer(bytes(32)), role="supervisor")]).devices[0], team="2")
    owner = roster([Device(Signer(bytes([9]) * 32), role="security_officer")]).devices[0]
    assert not may_see(viewer, owner)
    assert may_see(viewer, replace(owner, since=7, history=(RoleSpan(1, "monitor"),)))


def test_every_role_has_a_name_for_people() -> None:
    assert list(role_words()) == list(ROLES)


def role_sets(path: Path) -> list[int]:
    """Lines where a collection of two or more roles is written out."""
    text = path.read_text("utf-8")
    if sum(role in text for role in ROLES) < 2:  # most modules: they need not be parsed
        return []
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            parts: list[ast.expr] = node.elts
        elif isinstance(node, ast.Dict):
            parts = [key for key in node.keys if key is not None]
        else:
            continue
        values = {part.value for part in parts if isinstance(part, ast.Constant)}
        if len(values & set(ROLES)) > 1:
            found.append(node.lineno)
    return found


def test_no_other_place_lists_roles() -> None:
    assert role_sets(TABLE)
    assert role_sets(NAMES)
    others = {
        path.relative_to(ROOT).as_posix(): lines
        for path in ROOT.glob("**/*.py")
        if path not in (TABLE, NAMES) and (lines := role_sets(path))
    }
    assert not others


def test_every_role_signs_what_any_device_must() -> None:
    device = ROLES["security_officer"].signs
    assert device == {
        RecordType.GENESIS, RecordType.DEVICE_EVENT, RecordType.KEY_CHANGE, RecordType.MANIFEST,
        RecordType.RECIPIENT, RecordType.ANSWER,
    }  # fmt: skip
    for name, role in ROLES.items():
        # Nobody gives a party's liaison officer a task: they sign remarks, and nothing else.
        left_out = {RecordType.ANSWER} if name == "liaison" else set()
        assert device - role.signs == left_out, name
