"""Four eyes: each attack on a finding takes no effect and tells the check that it failed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement
from fieldapp.ledger.record import (
    Answer,
    Body,
    Finding,
    Link,
    Patrol,
    Record,
    Retraction,
    Review,
    RuleNotice,
    Task,
)
from fieldapp.observation.observation import Observation
from fieldapp.verification.all_effects import ArrivedRecord, settle
from fieldapp.verification.effect import Effect, Holders, RankedRecord
from fieldapp.verification.findings import finding_checks, finding_effect
from fieldapp.verification.findings.finding_checks import CHECKS, RestedOn, names_party, unmet
from fieldapp.verification.findings.finding_effect import (
    FindingEffects,
    SignedFinding,
    settle_findings,
)
from tests.support.homes import START, Device, renamed, roster, seen

ALLOWING = b"a" * 32  # a rule file that lets findings name a party
VIOLATION = CitedJudgement(provision="W-15-A", rules=bytes(32), outcome="violation", share=1000)


class Mission:
    """A patrol, its supervisor and three officers; records enter the log as they are signed."""

    def __init__(self) -> None:
        roles = {
            "lynx": "monitor", "crow": "monitor", "boss": "supervisor",
            "owl": "verification_officer", "kite": "verification_officer",
            "wren": "verification_officer", "desk": "hq", "chief": "hq",
        }  # fmt: skip
        self.devices = {name: Device.numbered(n + 1) for n, name in enumerate(roles)}
        self.log: list[Record] = []
        for name, device in self.devices.items():
            device.role = roles[name]
            self.log.append(device.begin())
        entries = roster(self.devices.values()).devices
        by_kid = {entry.kid: entry for entry in entries}
        self.entries = {
            name: renamed(by_kid[device.kid], person=bytes([n]) * 8)
            for n, (name, device) in enumerate(self.devices.items(), 1)
        }

    def sign(self, name: str, body: Body) -> Record:
        self.log.append(self.devices[name].sign(body))
        return self.log[-1]

    def change(self, name: str, **entry: Any) -> None:
        self.entries[name] = replace(self.entries[name], **entry)

    def rename(self, name: str, **names: Any) -> None:
        self.entries[name] = renamed(self.entries[name], **names)

    def effects(self) -> dict[bytes, Effect]:
        placed = [ArrivedRecord(record, n) for n, record in enumerate(self.log)]
        entries = {each.kid: each for each in self.entries.values()}
        return settle(placed, entries, attributing={ALLOWING: True, bytes(32): False})

    def reason(self, record: Record) -> str:
        return self.effects()[record.hash].reason


class Found(NamedTuple):
    """A mission with an observation and a finding that is not approved yet."""

    mission: Mission
    target: Record
    finding: Record


@pytest.fixture
def found() -> Found:
    mission = Mission()
    target = mission.sign("lynx", seen("ten"))
    body = Finding(targets=(target.hash,), state="observed", note="heard clearly")
    return Found(mission, target, mission.sign("owl", body))


def approve(found: Found, by: str = "kite", state: str = "approved") -> Record:
    return found.mission.sign(by, Finding(approves=found.finding.hash, state=state))


def test_a_finding_waits_for_its_approval_and_then_has_effect(found: Found) -> None:
    assert found.mission.reason(found.finding) == "not_approved"
    approval = approve(found)
    assert (found.mission.reason(found.finding), found.mission.reason(approval)) == ("", "")


def _own_team(mission: Mission, name: str) -> None:
    mission.rename("lynx", team="2")
    mission.rename(name, team="2")


ATTACKS: dict[str, tuple[int, Callable[[Mission], None]]] = {
    "the author's role was changed": (1, lambda m: m.change("owl", role="supervisor")),
    "the approver has no right": (2, lambda m: m.change("kite", rights=())),
    "a monitor approves": (2, lambda m: m.change("kite", role="monitor")),
    "one person on two laptops": (3, lambda m: m.rename("kite", person=bytes([4]) * 8)),
    "the author's own observation": (4, lambda m: m.rename("owl", person=bytes([1]) * 8)),
    "the approver's own observation": (4, lambda m: m.rename("kite", person=bytes([1]) * 8)),
    "the author's own team": (4, lambda m: _own_team(m, "owl")),
    "the approver's own team": (4, lambda m: _own_team(m, "kite")),
    "the author was revoked before": (5, lambda m: m.change("owl", revoked_at=START)),
    "the approver was revoked before": (5, lambda m: m.change("kite", revoked_at=START)),
    "the author is not in the roster": (5, lambda m: m.change("owl", kid=bytes(8))),
    "the approver is not in the roster": (5, lambda m: m.change("kite", kid=bytes(8))),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_on_four_eyes_takes_no_effect_and_tells_its_check(
    found: Found, name: str
) -> None:
    approval = approve(found)
    number, attack = ATTACKS[name]
    attack(found.mission)
    effects = found.mission.effects()
    reasons = {effects[each.hash].reason for each in (found.finding, approval)}
    assert "" not in reasons
    assert number in {CHECKS.get(reason) for reason in reasons}


def test_an_approval_earlier_in_the_log_takes_no_effect(found: Found) -> None:
    approval = approve(found)
    log = found.mission.log
    log[-1], log[-2] = log[-2], log[-1]
    assert CHECKS[found.mission.reason(approval)] == 5
    assert found.mission.reason(found.finding) == "not_approved"


def test_an_approval_of_another_hash_takes_no_effect(found: Found) -> None:
    other = found.mission.sign("kite", Finding(approves=found.target.hash, state="approved"))
    assert found.mission.reason(other) == "not_here"
    assert found.mission.reason(found.finding) == "not_approved"
    again = approve(found, "wren")
    twice = found.mission.sign("kite", Finding(approves=again.hash, state="approved"))
    assert found.mission.reason(twice) == "not_here"


def test_an_old_approval_must_repeat_the_finding(found: Found) -> None:
    crow = found.mission.sign("crow", seen("eleven"))
    for targets, state in (((crow.hash,), "observed"), ((found.target.hash,), "verified")):
        body = Finding(targets=targets, state=state, approves=found.finding.hash)
        assert found.mission.reason(found.mission.sign("kite", body)) == "not_here"
    body = Finding(targets=(found.target.hash,), state="observed", approves=found.finding.hash)
    assert found.mission.reason(found.mission.sign("kite", body)) == ""
    assert found.mission.reason(found.finding) == ""


def test_dissent_leaves_it_pending_and_two_returns_close_it(found: Found) -> None:
    dissent = approve(found, "kite", "dissent")
    assert found.mission.reason(found.finding) == "not_approved"
    assert found.mission.reason(dissent) == ""
    approve(found, "kite", "returned")
    approve(found, "kite", "returned")
    assert found.mission.reason(found.finding) == "not_approved", "one officer alone closes nothing"
    approve(found, "wren", "returned")
    assert found.mission.reason(found.finding) == "returned"
    found.mission.rename("wren", person=bytes([5]) * 8)  # a second laptop of Kite's
    assert found.mission.reason(found.finding) == "not_approved"


def test_a_supervisor_approves_only_with_the_right(found: Found) -> None:
    approval = approve(found, "boss")
    assert CHECKS[found.mission.reason(approval)] == 2
    found.mission.change("boss", rights=("approve",))
    assert found.mission.reason(found.finding) == ""


def test_a_thousand_words_on_a_finding_cost_no_more_than_they_are(
    found: Found, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pressed officer signs them; what the finding rests on was gone through for each."""
    asked: list[bytes] = []

    def counted(kid: bytes, *rest: Any) -> str:
        asked.append(kid)
        return finding_checks.may_not_author(kid, *rest)

    monkeypatch.setattr(finding_effect, "may_not_author", counted)
    for n in range(20):
        found.mission.sign(
            "kite", Finding(approves=found.finding.hash, state="dissent", note=f"why {n}")
        )
    effects = found.mission.effects()
    assert effects[found.finding.hash].reason == "not_approved"
    assert len(asked) == 1


def test_an_approval_of_what_has_no_effect_has_none(found: Found) -> None:
    approval = approve(found)
    found.mission.change("owl", role="supervisor")
    assert found.mission.reason(approval) == "approves_void"


def test_what_it_rests_on_is_awaited(found: Found) -> None:
    mission = found.mission
    finding = mission.sign("owl", Finding(targets=(bytes(32),), state="observed"))
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    assert mission.reason(finding) == "not_here"


def investigated(mission: Mission, target: Record, **more: Any) -> Finding:
    """A finding that may name a party, but for `more`."""
    task = mission.sign("boss", Task(recipient=mission.devices["crow"].kid, kind="inquiry"))
    answer = mission.sign("crow", Answer(target=task.hash, state="done"))
    named = Attribution(level="party", party="a", confidence="high", grounds="seen")
    told: dict[str, Any] = {
        "targets": (target.hash, answer.hash),
        "state": "investigated",
        "attribution": named,
        "judgements": (replace(VIOLATION, rules=ALLOWING),),
    }
    return Finding(**told | more)


def test_a_party_is_named_by_two_approvers_where_the_rules_let_it(found: Found) -> None:
    mission = found.mission
    finding = mission.sign("owl", investigated(mission, found.target))
    approval = Finding(approves=finding.hash, state="approved")
    mission.sign("kite", approval)
    mission.sign("kite", approval)  # the same person twice is one
    assert mission.reason(finding) == "not_approved"
    mission.sign("wren", approval)
    assert mission.reason(finding) == ""
    away = mission.sign("owl", Finding(withdraws=finding.hash, note="taken back"))
    mission.sign("kite", Finding(approves=away.hash, state="approved"))
    assert mission.reason(finding) == ""
    mission.sign("wren", Finding(approves=away.hash, state="approved"))
    assert mission.reason(finding) == "withdrawn"


@pytest.mark.parametrize(
    "more",
    [
        {"state": "verified"},
        {"judgements": (VIOLATION,)},
        {"judgements": ()},
        {"attribution": Attribution(level="party", party="a")},
        {"attribution": Attribution(level="party", confidence="high")},
    ],
    ids=["not investigated", "another file", "no rule", "how sure is not said", "nobody"],
)
def test_a_party_is_not_named_otherwise(found: Found, more: dict[str, Any]) -> None:
    mission = found.mission
    finding = mission.sign("owl", investigated(mission, found.target, **more))
    for by in ("kite", "wren"):
        mission.sign(by, Finding(approves=finding.hash, state="approved"))
    assert CHECKS[mission.reason(finding)] == 9


def test_a_party_named_by_a_rule_file_that_is_not_here_waits_for_it(found: Found) -> None:
    mission = found.mission
    cited = replace(VIOLATION, rules=b"n" * 32)
    finding = mission.sign("owl", investigated(mission, found.target, judgements=(cited,)))
    for by in ("kite", "wren"):
        mission.sign(by, Finding(approves=finding.hash, state="approved"))
    assert mission.reason(finding) == "not_here"


def applied(mission: Mission, rules: bytes, by: str = "desk", of: str = "chief") -> Record:
    """A rule notice of the agreement's file, and its approval."""
    body = RuleNotice(rules=rules, effective_from=START, file="agreement")
    notice = mission.sign(by, body)
    return mission.sign(of, RuleNotice(approves=notice.hash, state="approved"))


def test_a_party_is_named_by_the_rules_that_are_applied_at_the_approval(found: Found) -> None:
    mission = found.mission
    finding = mission.sign("owl", investigated(mission, found.target))
    approval = Finding(approves=finding.hash, state="approved")
    mission.sign("kite", approval)
    other = mission.sign("owl", investigated(mission, found.target, note="again"))
    mission.sign("kite", Finding(approves=other.hash, state="approved"))
    mission.change("chief", rights=("approve",))
    applied(mission, ALLOWING)
    mission.sign("wren", approval)
    assert mission.reason(finding) == ""
    applied(mission, b"n" * 32)
    mission.sign("wren", Finding(approves=other.hash, state="approved"))
    assert CHECKS[mission.reason(other)] == 9, "the rules that it cites were replaced before"
    assert mission.reason(finding) == "", "it took effect under those that it cites"


def test_who_signed_a_statement_or_a_link_may_author_on_it(found: Found) -> None:
    mission = found.mission
    said = mission.sign("owl", Observation(kind="statement", note="27 strikes", party="B"))
    other = mission.sign("crow", seen("nine"))
    link = Link(reason="one event", relation="overlap", members=(found.target.hash, other.hash))
    joined = mission.sign("owl", link)
    for targets, state in (
        ((said.hash,), "alleged"),
        ((said.hash, found.target.hash), "observed"),
        ((joined.hash,), "observed"),
    ):
        finding = mission.sign("owl", Finding(targets=targets, state=state, note="as told"))
        mission.sign("kite", Finding(approves=finding.hash, state="approved"))
        assert mission.reason(finding) == ""
    own = mission.sign("owl", seen("heard it too"))
    finding = mission.sign("owl", Finding(targets=(said.hash, own.hash), state="observed"))
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    assert CHECKS[mission.reason(finding)] == 4


def test_a_party_is_not_named_by_an_observation_alone(found: Found) -> None:
    mission = found.mission
    named = Attribution(level="party", party="a", confidence="high", grounds="seen")
    body = Finding(targets=(found.target.hash,), state="observed", attribution=named)
    finding = mission.sign("owl", body)
    for by in ("kite", "wren"):
        mission.sign(by, Finding(approves=finding.hash, state="approved"))
    assert CHECKS[mission.reason(finding)] == 9
    area = replace(body, attribution=Attribution(level="area", confidence="low"))
    finding = mission.sign("owl", area)
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    assert mission.reason(finding) == ""
    told = replace(body, attribution=Attribution(level="area", party="a", confidence="low"))
    finding = mission.sign("owl", told)
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    assert CHECKS[mission.reason(finding)] == 9, "it names a party, whatever its level says"


def test_a_retraction_before_the_approval_takes_the_ground_away(found: Found) -> None:
    found.mission.sign("lynx", Retraction(target=found.target.hash, reason="own vehicle"))
    approve(found)
    assert CHECKS[found.mission.reason(found.finding)] == 8


def test_a_retraction_after_the_approval_leaves_it_in_force(found: Found) -> None:
    approve(found)
    found.mission.sign("lynx", Retraction(target=found.target.hash, reason="own vehicle"))
    assert found.mission.reason(found.finding) == ""


def test_the_first_successor_holds_and_a_withdrawal_takes_four_eyes(found: Found) -> None:
    mission = found.mission
    approve(found)
    body = Finding(targets=(found.target.hash,), state="live_fire", supersedes=found.finding.hash)
    one, two = mission.sign("owl", body), mission.sign("wren", body)
    assert mission.reason(found.finding) == "", "nobody approved a successor"
    mission.sign("owl", Finding(approves=two.hash, state="approved"))
    mission.sign("kite", Finding(approves=one.hash, state="approved"))
    effects = mission.effects()
    assert effects[found.finding.hash] == Effect("superseded", two.hash)
    assert effects[one.hash] == Effect("superseded_already", two.hash)
    away = mission.sign("owl", Finding(withdraws=two.hash, note="an old crater"))
    assert (mission.reason(away), mission.reason(two)) == ("not_approved", "")
    mission.sign("kite", Finding(approves=away.hash, state="approved"))
    effects = mission.effects()
    assert (effects[away.hash].reason, effects[two.hash]) == ("", Effect("withdrawn", away.hash))
    nothing = mission.sign("owl", Finding(withdraws=found.target.hash, note="no finding"))
    assert mission.reason(nothing) == "not_here"
    mission.rename("kite", person=bytes([1]) * 8)
    assert mission.reason(two) == "", "nor may their own patrol withdraw"


# --- What a state needs.


def test_corroborated_needs_two_groups_in_one_link_or_two_means(found: Found) -> None:
    mission = found.mission
    other = mission.sign("crow", seen("also"))
    link = mission.sign(
        "boss",
        Link(reason="one event", relation="overlap", members=(found.target.hash, other.hash)),
    )
    alone = Finding(targets=(found.target.hash, other.hash), state="corroborated")
    joined = Finding(targets=(link.hash,), state="corroborated")
    for body, reason in ((alone, "needs"), (joined, "")):
        finding = mission.sign("owl", body)
        mission.sign("kite", Finding(approves=finding.hash, state="approved"))
        assert mission.reason(finding) == reason
    mission.sign("boss", Link(reason="two events", withdraws=link.hash))
    assert mission.reason(finding) == "", "it was linked when it was approved"
    late = mission.sign("owl", joined)
    mission.sign("kite", Finding(approves=late.hash, state="approved"))
    assert mission.reason(late) == "needs"


@pytest.mark.parametrize("names", [{"person": bytes([1]) * 8}, {"team": "2"}])
def test_corroborated_counts_persons_and_teams_not_laptops(
    found: Found, names: dict[str, Any]
) -> None:
    mission = found.mission
    other = mission.sign("crow", seen("also"))
    members = (found.target.hash, other.hash)
    link = mission.sign("boss", Link(reason="one event", relation="overlap", members=members))
    finding = mission.sign("owl", Finding(targets=(link.hash,), state="corroborated"))
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    assert mission.reason(finding) == ""
    for name in ("lynx", "crow"):
        mission.rename(name, **names)
    assert mission.reason(finding) == "needs"


def test_team_confirmed_needs_the_sign_off_and_a_supervisor(found: Found) -> None:
    mission = found.mission
    finding = mission.sign("owl", Finding(targets=(found.target.hash,), state="team_confirmed"))
    mission.sign("boss", Review(target=found.target.hash, state="confirmed"))
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    assert mission.reason(finding) == "needs"
    mission.sign("lynx", Patrol(action="sign_off"))
    assert mission.reason(finding) == ""


def test_investigated_needs_the_answer_to_an_inquiry(found: Found) -> None:
    mission = found.mission
    for kind, reason in (("recheck", "needs"), ("inquiry", "")):
        task = mission.sign("boss", Task(recipient=mission.devices["crow"].kid, kind=kind))
        answer = mission.sign("crow", Answer(target=task.hash, state="done"))
        body = Finding(targets=(found.target.hash, answer.hash), state="investigated")
        finding = mission.sign("owl", body)
        mission.sign("kite", Finding(approves=finding.hash, state="approved"))
        assert mission.reason(finding) == reason


def test_the_results_of_an_answer_are_of_its_patrol(found: Found) -> None:
    mission = found.mission
    task = mission.sign("boss", Task(recipient=mission.devices["crow"].kid, kind="inquiry"))
    result = mission.sign("crow", seen("crater", kind="damage"))
    answer = mission.sign("crow", Answer(target=task.hash, state="done", results=(result.hash,)))
    body = Finding(targets=(found.target.hash, answer.hash), state="investigated")
    finding = mission.sign("owl", body)
    mission.sign("kite", Finding(approves=finding.hash, state="approved"))
    mission.rename("kite", person=bytes([2]) * 8)
    assert mission.reason(finding) == "not_approved"


TWO = Holders({each.kid: each for each in roster([Device.numbered(1), Device.numbered(2)]).devices})
A, B = sorted(TWO.devices)
SEEN = RestedOn(
    kind="ceasefire_violation",
    owners=frozenset({A}),
    observers=frozenset({A}),
    means=frozenset({"heard"}),
)
SAW = SEEN._replace(means=frozenset({"saw"}))
OTHER_SAW = SAW._replace(owners=frozenset({B}), observers=frozenset({B}))
CAMERA = SEEN._replace(means=frozenset({"camera"}))
TOLD = RestedOn(kind="statement", owners=frozenset({B}))


@pytest.mark.parametrize(
    ("state", "rests", "judgements", "lacks"),
    [
        ("alleged", [TOLD], (), ()),
        ("alleged", [SEEN], (), ("statement",)),
        ("observed", [SEEN], (), ()),
        ("observed", [TOLD], (), ("observation",)),
        ("corroborated", [SEEN, CAMERA], (), ()),
        ("corroborated", [SEEN, SEEN], (), ("second_source",)),
        ("corroborated", [SEEN, SAW], (), ("second_source",)),
        ("corroborated", [SEEN, OTHER_SAW], (), ()),
        ("corroborated", [TOLD], (), ("observation", "second_source")),
        ("verified", [SEEN], (VIOLATION,), ()),
        ("verified", [SEEN], (replace(VIOLATION, outcome="cannot_tell"),), ("judgement",)),
        ("live_fire", [SEEN], (), ()),
        ("disputed", [], (), ("subject",)),
        ("of a later version", [SEEN], (), ("state",)),
    ],
)
def test_what_a_state_needs(
    state: str,
    rests: Sequence[RestedOn],
    judgements: tuple[CitedJudgement, ...],
    lacks: tuple[str, ...],
) -> None:
    body = Finding(targets=(bytes(32),), state=state, judgements=judgements)
    assert set(unmet(body, rests, TWO)) == set(lacks)


def test_what_changed_since_the_approval_shakes_a_finding() -> None:
    mission = Mission()
    holders = Holders({each.kid: each for each in mission.entries.values()})

    def claim(name: str, number: int) -> RankedRecord:
        return RankedRecord(bytes([number]) * 32, mission.devices[name].kid, number, number, "")

    finding = SignedFinding(Finding(targets=(b"t" * 32,), state="observed"), claim("owl", 10))
    approval = SignedFinding(
        Finding(approves=finding.claim.hash, state="approved"), claim("kite", 20)
    )

    def concluded(
        gone_at: int | None = None, changed_at: int | None = None, size: int | None = None
    ) -> FindingEffects:
        owners = frozenset({mission.devices["lynx"].kid})
        rest = SEEN._replace(owners=owners, gone_at=gone_at, changed_at=changed_at)
        basis = None if size is None else (size, bytes(32))
        signed = approval._replace(body=replace(approval.body, basis=basis))
        return settle_findings([signed, finding], {b"t" * 32: rest}, holders)

    for gone_at, changed_at, shaken in (
        (None, None, ()),
        (None, 15, ()),
        (None, 25, (b"t" * 32,)),
        (25, None, (b"t" * 32,)),
    ):
        found = concluded(gone_at, changed_at)
        assert found.in_force == (finding.claim.hash,)
        conclusion = found.conclusions[finding.claim.hash]
        assert (conclusion.since, conclusion.shaken) == (20, shaken)
    assert concluded(gone_at=15).in_force == ()
    # The approver had seen less of the log than came before the approval; or says more than that.
    for size, changed_at, shaken in (
        (12, 11, ()),
        (12, 12, (b"t" * 32,)),
        (12, 15, (b"t" * 32,)),
        (90, 25, (b"t" * 32,)),
    ):
        found = concluded(changed_at=changed_at, size=size)
        assert found.conclusions[finding.claim.hash].shaken == shaken


def test_a_finding_that_names_what_was_over_before_it_is_shaken() -> None:
    mission = Mission()
    holders = Holders({each.kid: each for each in mission.entries.values()})
    gone, stands = b"g" * 32, b"s" * 32

    def claim(name: str, number: int) -> RankedRecord:
        return RankedRecord(bytes([number]) * 32, mission.devices[name].kid, number, number, "")

    body = Finding(targets=(gone, stands), state="observed", basis=(9, bytes(32)))
    finding = SignedFinding(body, claim("owl", 10))
    seen = Finding(approves=finding.claim.hash, state="approved", basis=(15, bytes(32)))
    approval = SignedFinding(seen, claim("kite", 20))
    withdrawal = SignedFinding(
        Finding(withdraws=finding.claim.hash, note="it is gone"), claim("owl", 30)
    )
    agreed = SignedFinding(replace(seen, approves=withdrawal.claim.hash), claim("kite", 31))
    rest = SEEN._replace(owners=frozenset({mission.devices["lynx"].kid}))

    cases: list[tuple[dict[str, Any], tuple[bytes, ...]]] = [
        ({}, ()),
        ({"gone_at": 0}, (gone,)),  # it never had an effect
        ({"gone_at": 5}, (gone,)),
        ({"gone_at": 12}, (gone,)),
        ({"changed_at": 5, "outdated_at": 5}, (gone,)),
        ({"changed_at": 5}, ()),  # it is the correction, or a link that joins it
        ({"changed_at": 12, "outdated_at": 12}, ()),  # shown to the approver, who confirmed it
    ]
    for over, shaken in cases:
        named = {gone: rest._replace(**over), stands: rest}
        found = settle_findings([approval, finding], named, holders)
        assert found.in_force == (finding.claim.hash,)
        assert found.conclusions[finding.claim.hash].shaken == shaken
        every = [approval, finding, withdrawal, agreed]
        settled = settle_findings(every, named, holders).conclusions[withdrawal.claim.hash]
        assert (settled.effect.reason, settled.shaken) == ("", ())


def test_one_word_that_two_log_is_one_source_and_its_observer_is_no_outsider() -> None:
    body = Finding(targets=(b"1" * 32,), state="corroborated", note="heard by two")
    two = SEEN._replace(owners=frozenset({A, B}), observers=frozenset({A, B}))
    assert unmet(body, (two,), TWO) == ()
    for owners, observers in (({A, B}, {A}), ({A}, {A, B}), ({A, B}, {A, b"invented"})):
        one = SEEN._replace(owners=frozenset(owners), observers=frozenset(observers))
        assert unmet(body, (one,), TWO) == ("second_source",), "a key of no device is nobody"


def test_a_finding_that_tells_a_party_names_it_whatever_level_it_gives() -> None:
    for level, party, named in (("party", "", True), ("area", "A", True), ("area", "", False)):
        told = Attribution(level=level, party=party)
        assert (
            names_party(Finding(targets=(bytes(32),), state="observed", attribution=told)) == named
        )
