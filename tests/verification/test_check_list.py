"""The numbered checks of one finding: which hold, which fail, which wait for an approval."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement, Finding
from fieldapp.verification.effect import Holders, RankedRecord
from fieldapp.verification.findings.check_list import CheckOutcome, check_outcomes
from fieldapp.verification.findings.finding_checks import RestedOn
from fieldapp.verification.findings.finding_effect import SignedFinding, settle_findings
from tests.verification.test_finding_effect import Mission

TARGET = b"t" * 32
RULES = b"r" * 32


@pytest.fixture
def mission() -> Mission:
    return Mission()


def outcomes(
    mission: Mission,
    body: Finding,
    *approvers: str,
    rests: Mapping[bytes, RestedOn] | None = None,
    author: str = "owl",
) -> dict[int, CheckOutcome]:
    entries = {each.kid: each for each in mission.entries.values()}
    rest = RestedOn(
        kind="ceasefire_violation", owners=frozenset({mission.devices["lynx"].kid}),
        observers=frozenset({mission.devices["lynx"].kid}), means=frozenset({"heard"}),
    )  # fmt: skip
    finding = SignedFinding(body, RankedRecord(b"f" * 32, mission.devices[author].kid, 5, 10, ""))
    approvals = [
        SignedFinding(
            Finding(approves=b"f" * 32, state="approved"),
            RankedRecord(bytes([n]) * 32, mission.devices[name].kid, 5, 20 + n, ""),
        )
        for n, name in enumerate(approvers)
    ]
    found = settle_findings(
        [finding, *approvals], {TARGET: rest} if rests is None else rests,
        Holders(entries, b""), {RULES: True},
    )  # fmt: skip
    return {e.number: e for e in check_outcomes(body, found.conclusions[b"f" * 32])}


OBSERVED = Finding(targets=(TARGET,), state="observed", note="heard clearly")


def test_before_an_approval_its_checks_wait_and_do_not_hold(mission: Mission) -> None:
    found = outcomes(mission, OBSERVED)
    assert list(found) == list(range(1, 11))
    assert {n: e.outcome for n, e in found.items()} == {
        1: "holds", 2: "waits", 3: "waits", 4: "author", 5: "author", 6: "waits", 7: "author",
        8: "holds", 9: "none", 10: "none",
    }  # fmt: skip


def test_with_a_valid_approval_they_hold(mission: Mission) -> None:
    found = outcomes(mission, OBSERVED, "kite")
    assert {e.outcome for n, e in found.items() if n < 9} == {"holds"}


def test_an_approval_without_effect_makes_none_of_them_hold(mission: Mission) -> None:
    mission.change("kite", rights=())
    found = outcomes(mission, OBSERVED, "kite")
    assert {n for n, e in found.items() if e.outcome == "waits"} == {2, 3, 6}


def test_each_check_that_fails_is_told_not_the_first_alone(mission: Mission) -> None:
    mission.rename("owl", person=bytes([1]) * 8)  # the monitor's own
    mission.change("owl", role="supervisor")
    found = outcomes(mission, replace(OBSERVED, state="verified"))
    failing = {n: e.reasons for n, e in found.items() if e.outcome == "fails"}
    assert failing == {1: ("not_author",), 4: ("own_record",), 8: ("needs",)}


def test_what_is_not_here_fails_its_own_check(mission: Mission) -> None:
    found = outcomes(mission, OBSERVED, rests={})
    assert (found[7].outcome, found[7].reasons) == ("fails", ("not_here",))


def test_naming_a_party_waits_for_a_second_approval(mission: Mission) -> None:
    cited = CitedJudgement(provision="F-1", rules=RULES, outcome="violation")
    body = Finding(
        targets=(TARGET,), state="investigated", judgements=(cited,),
        attribution=Attribution(level="party", party="A", confidence="high"),
    )  # fmt: skip
    inquiry = {TARGET: RestedOn(inquiry=True)}
    assert outcomes(mission, body, "kite", rests=inquiry)[9].outcome == "waits"
    assert outcomes(mission, body, "kite", "wren", rests=inquiry)[9].outcome == "holds"
    hasty = outcomes(mission, replace(body, state="observed"), "kite")[9]
    assert (hasty.outcome, hasty.reasons) == ("fails", ("attribution",))
