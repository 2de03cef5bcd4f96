"""Four eyes in a whole mission (J6): hostile feeds at headquarters, and `verify` outside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.judging import signed_findings
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement
from fieldapp.ledger.record import Answer, Body, Finding, Record, Retraction, Review, Task
from fieldapp.mission import authoring
from fieldapp.report.proof import proof_judging
from fieldapp.store.records.own_feed import append_signed
from fieldapp.verification.findings.finding_checks import CHECKS
from tests.support.homes import Device, seen
from tests.support.proof_case import Case, as_in_force

ROLES: Final = {
    "Crow": ("monitor", "9"),
    "Boss": ("supervisor", "8"),
    "Owl": ("verification_officer", "2"),
    "Finch": ("verification_officer", "1"),  # of the patrol that heard it
    "Kite": ("verification_officer", "3"),
    "Wren": ("verification_officer", "4"),
    "Jay": ("verification_officer", "5"),  # without the right to approve
    "Tern": ("verification_officer", "6"),  # who will be revoked
    "Swift": ("verification_officer", "7"),  # whose approval comes before the finding
    "Owl 2": ("verification_officer", "10"),  # another laptop of Owl's
    "Merle": ("verification_officer", "11"),  # who saw it, and Crow logged it
}
APPROVERS: Final = ("Kite", "Wren", "Finch", "Tern", "Swift", "Owl", "Owl 2", "Merle")
RULE: Final = CitedJudgement(provision="F-1", rules=bytes(32), outcome="violation")
NAMED: Final = Attribution(level="party", party="A", confidence="high", grounds="seen")


class HostileFinding(NamedTuple):
    """A finding that must take no effect.

    Attributes:
        check: The check that it, or its approval, fails; 0 where it waits, for nobody approved it.
        author: Whose finding it is.
        body: By the names of what it may rest on.
        verdicts: (who, state) of what is signed about it.
    """

    check: int
    author: str
    body: Callable[[Mapping[str, Record]], Finding]
    verdicts: tuple[tuple[str, str], ...] = (("Kite", "approved"),)


def of(name: str = "heard", state: str = "observed", **more: object) -> Callable[..., Finding]:
    return lambda on: Finding(targets=(on[name].hash,), state=state, note="so", **more)  # type: ignore[arg-type]


def inquired(**more: object) -> Callable[..., Finding]:
    return lambda on: Finding(
        targets=(on["heard"].hash, on["answer"].hash), state="investigated", note="so",
        attribution=NAMED, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def by(*names: str, state: str = "approved") -> tuple[tuple[str, str], ...]:
    return tuple((name, state) for name in names)


TWO: Final = by("Kite", "Wren")
HOSTILE: Final = {
    "no right to approve": HostileFinding(2, "Owl", of(), by("Jay")),
    "their own": HostileFinding(3, "Owl", of(), by("Owl")),
    "one person on two laptops": HostileFinding(3, "Owl", of(), by("Owl 2")),
    "the same the other way": HostileFinding(3, "Owl 2", of(), by("Owl")),
    "the author's patrol": HostileFinding(4, "Finch", of()),
    "the approver's patrol": HostileFinding(4, "Owl", of(), by("Finch")),
    "the author saw it": HostileFinding(4, "Merle", of("logged for Merle")),
    "the approver saw it": HostileFinding(4, "Owl", of("logged for Merle"), by("Merle")),
    "the author was revoked": HostileFinding(5, "Tern", of()),
    "the approver was revoked": HostileFinding(5, "Owl", of(), by("Tern")),
    "the approval came first": HostileFinding(5, "Owl", of(), by("Swift")),
    "nothing of it is here": HostileFinding(7, "Owl", of("nowhere")),
    "retracted before": HostileFinding(8, "Owl", of("retracted")),
    "nothing was said": HostileFinding(8, "Owl", of(state="alleged")),
    "a statement was seen by nobody": HostileFinding(8, "Owl", of("statement")),
    "no sign-off": HostileFinding(8, "Owl", of(state="team_confirmed")),
    "one source": HostileFinding(8, "Owl", of(state="corroborated")),
    "no rule": HostileFinding(8, "Owl", of(state="verified")),
    "it cannot be told": HostileFinding(
        8, "Owl", of(state="verified", judgements=(replace(RULE, outcome="cannot_tell"),))
    ),
    "no inquiry": HostileFinding(8, "Owl", of(state="investigated")),
    "an answer to another task": HostileFinding(8, "Owl", of("other answer", "investigated")),
    "a party by what was heard": HostileFinding(9, "Owl", of(attribution=NAMED), TWO),
    "a party by no rule": HostileFinding(9, "Owl", inquired(), TWO),
    "nobody approved": HostileFinding(0, "Owl", of(), ()),
    "dissent alone": HostileFinding(0, "Owl", of(), by("Kite", state="dissent")),
    "returned once": HostileFinding(0, "Owl", of(), by("Kite", state="returned")),
    "returned twice": HostileFinding(0, "Owl", of(), by("Kite", "Wren", state="returned")),
    "approved after two returns": HostileFinding(
        0, "Owl", of(), (*by("Kite", "Wren", state="returned"), ("Wren", "approved"))
    ),
}  # fmt: skip


class HostileMission:
    """A mission in which altered programs signed all of HOSTILE, and headquarters took it in."""

    def __init__(self, folder: Path) -> None:
        self.case = Case(folder)
        m = self.case.mission
        for name, (role, team) in ROLES.items():
            m.enrol(name, role=role, team=team, person_of="Owl" if name == "Owl 2" else "")
        for name in APPROVERS:
            authoring.let_approve(m.store, name, may=True, officers=m.officers, now=m.now)
        reads = {each.kid: 2 for each in m.laptops.values()}
        m.pack = authoring.raise_format_level(
            m.store, 2, reads=reads, left_behind=(), officers=m.officers, now=m.now
        ).pack
        on = self._seen()
        self.findings = {
            name: self._sign(each.author, each.body(on)) for name, each in HOSTILE.items()
        }
        late = [name for name, each in HOSTILE.items() if each.verdicts != by("Swift")]
        self._judge(set(HOSTILE) - set(late))
        self._arrive("Swift", *dict.fromkeys(each.author for each in HOSTILE.values()))
        self._sign("Lynx", Retraction(target=on["retracted"].hash, reason="own vehicle"))
        self._arrive("Lynx")
        self._judge(late)
        self._arrive("Kite", "Wren", "Jay", "Finch", "Merle", "Tern", "Owl", "Owl 2")
        m.revoke(m.laptops["Tern"], last_good_seq=0)

    def _seen(self) -> dict[str, Record]:
        merle = self.case.mission.laptops["Merle"].kid
        crow = self.case.mission.laptops["Crow"]
        task = self._sign("Boss", Task(recipient=crow.kid, kind="recheck", text="look again"))
        on = {
            "heard": self._sign("Lynx", seen("ten", means="heard")),
            "retracted": self._sign("Lynx", seen("our own car", means="heard")),
            "logged for Merle": self._sign("Crow", seen("by radio", observed_by=merle)),
            "statement": self._sign("Crow", seen("27 strikes", kind="statement", post=None)),
            "other answer": self._sign("Crow", Answer(target=task.hash, state="done")),
            "answer": self._sign("Crow", Answer(target=task.hash, state="done", note="seen")),
            "nowhere": Device.numbered(99).begin(),
        }
        self._sign("Boss", Review(target=on["heard"].hash, state="confirmed"))
        self._arrive("Lynx", "Crow", "Boss")
        return on

    def _judge(self, names: Collection[str]) -> None:
        for name in names:
            finding = self.findings[name].hash
            for who, state in HOSTILE[name].verdicts:
                self._sign(who, Finding(approves=finding, state=state, note="so it is"))

    def _sign(self, name: str, body: Body) -> Record:
        m = self.case.mission
        laptop = m.laptops.get(name, self.case.lynx)
        return append_signed(laptop.store, body, mission=laptop.mission, now=m.now, level=2)

    def _arrive(self, *names: str) -> None:
        laptops = self.case.mission.laptops
        self.case.arrive(*(laptops.get(name, self.case.lynx) for name in names))

    def numbers(self, name: str) -> set[int | None]:
        """The checks that a finding and what was signed about it fail at headquarters."""
        m = self.case.mission
        (found,) = (
            each
            for each in signed_findings.listed(Session(store=m.store, pack=m.pack))
            if each.record.hash == self.findings[name].hash
        )
        reason = found.conclusion.effect.reason
        assert reason, "it is in force"
        return {CHECKS.get(why) for why in (reason, *(why for _, why in found.verdicts))}


pytestmark = pytest.mark.slow  # the mission is made once, for two seconds


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> HostileMission:
    return HostileMission(tmp_path_factory.mktemp("hostile"))


def test_no_hostile_finding_takes_effect_and_each_tells_its_check(hostile: HostileMission) -> None:
    told = {name: hostile.numbers(name) for name in HOSTILE}
    assert {
        name: told[name] for name, each in HOSTILE.items() if (each.check or None) not in told[name]
    } == {}


FIRST: Final = {each.check: name for name, each in reversed(HOSTILE.items())}
"""Of each check one finding that fails it."""


@pytest.mark.parametrize("name", FIRST.values(), ids=[f"check {each}" for each in FIRST])
def test_outside_a_hostile_finding_is_told_to_have_no_effect_though_headquarters_shows_it(
    hostile: HostileMission, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    made_up = as_in_force(hostile.findings[name])
    monkeypatch.setattr(proof_judging, "judging_records", made_up)
    folder = hostile.case.prove(hostile.findings[name], f"proof of {name}")
    found = hostile.case.check(folder)
    assert not any(each.about == "finding" for each in found.results)
    (why,) = (each for each in found.wrong if "has no effect" in each)
    number = HOSTILE[name].check
    assert f"check {number}" in why if number else why.endswith("no second person approved it.")


def test_outside_nothing_is_said_of_a_hostile_finding_by_an_honest_headquarters(
    hostile: HostileMission,
) -> None:
    folder = hostile.case.prove(hostile.findings["their own"])
    assert not (folder / "judging").exists()
    assert hostile.case.check(folder).in_order
