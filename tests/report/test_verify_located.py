"""`verify` of findings that cite where the fire was: computed again, or said not to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Amendment, Record
from fieldapp.mission import authoring
from fieldapp.mission.pack import AGREEMENT, RULES
from fieldapp.observation.values import Direction
from fieldapp.report.verify.verify import Verified
from fieldapp.store.index import area_rows
from fieldapp.store.records.own_feed import append_signed
from fieldapp.store.transfer import checkpoints
from fieldapp.verification.corroboration.bearing_model import BearingModel
from tests.support.located_fire import HEARD, RULE_FILE, elsewhere, located_finding, zones
from tests.support.mission import Laptop
from tests.support.proof_case import Case

MODEL = BearingModel().file_sha256.hex()


class Judged:
    """Two monitors, an author and an approver, and proofs of what was found."""

    def __init__(self, folder: Path) -> None:
        self.case = Case(folder)
        m = self.case.mission
        self.crow = m.enrol("Crow", team="9")
        self.owl = m.enrol("Owl", role="verification_officer", team="2")
        self.kite = m.enrol("Kite", role="verification_officer", team="3")
        authoring.let_approve(m.store, "Kite", may=True, officers=m.officers, now=m.now)
        authoring.change_content(
            m.store, {RULES: RULE_FILE, AGREEMENT: zones()}, officers=m.officers, now=m.now
        )
        laptops = (self.case.lynx, self.crow, self.owl, self.kite)
        reads = {each.kid: 2 for each in laptops}
        m.pack = authoring.raise_format_level(
            m.store, 2, reads=reads, left_behind=(), officers=m.officers, now=m.now
        ).pack

    def heard(self) -> list[Record]:
        lynx, crow = self.case.lynx, self.crow
        made = [lynx.sign(HEARD["Lynx"]), crow.sign(HEARD["Crow"])]
        self.case.arrive(lynx, crow)
        return made

    def proof(self, about: Record, finding: Finding, name: str) -> Path:
        """The proof of a record that a finding is about, which was approved."""
        made = self._sign(self.owl, finding)
        self._sign(self.kite, Finding(approves=made.hash, state="approved"))
        return self.case.prove(about, name)

    def _sign(self, laptop: Laptop, body: Finding) -> Record:
        now = self.case.mission.now
        made = append_signed(laptop.store, body, mission=laptop.mission, now=now, level=2)
        self.case.arrive(laptop)
        return made


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Judged:
    return Judged(tmp_path_factory.mktemp("located"))


def told(found: Verified, about: str) -> list[tuple[bool, str]]:
    return [(each.established, each.text) for each in found.results if each.about == about]


def test_an_area_and_what_rests_on_it_come_out_again(judged: Judged) -> None:
    heard = judged.heard()
    folder = judged.proof(heard[0], located_finding(heard), "same")
    assert (folder / "judging" / f"{MODEL}.toml").exists()
    found = judged.case.check(folder)
    assert found.in_order, found.wrong
    ((sure, text),) = told(found, "area")
    assert sure
    assert "computed again here: the same" in text
    ((sure, text),) = told(found, "judgement")
    assert sure
    assert "F-A violation" in text


def test_a_false_area_has_no_effect_at_headquarters(judged: Judged) -> None:
    heard = judged.heard()
    finding = elsewhere(located_finding(heard, "B"))
    folder = judged.proof(heard[0], finding, "false")
    assert not (folder / "judging").exists()
    assert judged.case.check(folder).in_order


@pytest.mark.parametrize("case", ["false", "unknown"])
def test_a_headquarters_that_gives_a_false_area_effect_is_wrong(
    judged: Judged, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    """Its program puts into the folder what ours finds without effect."""
    monkeypatch.setattr(area_rows, "reason", lambda *_, **__: "")
    heard = judged.heard()
    finding = elsewhere(located_finding(heard, "B"))
    assert finding.located is not None
    if case == "unknown":  # nobody can compute it
        finding = replace(finding, located=replace(finding.located, model=bytes(32)))
    found = judged.case.check(judged.proof(heard[0], finding, f"hostile {case}"))
    assert not found.in_order
    why = {"false": "check 10, the area", "unknown": "check 7, what it names is not here"}[case]
    assert why in " ".join(found.wrong)
    assert not any(sure for sure, _ in told(found, "judgement"))


def test_an_area_by_a_version_that_its_author_knew_to_be_corrected_is_not_established(
    judged: Judged,
) -> None:
    heard = judged.heard()
    finding = located_finding(heard)
    corrected = replace(HEARD["Crow"], directions=(Direction(start=0),))
    judged.crow.sign(Amendment(target=heard[1].hash, reason="northward", observation=corrected))
    judged.case.arrive(judged.crow)
    newest = checkpoints.newest_checkpoint(judged.case.mission.store)
    assert newest is not None
    head = note.parse_checkpoint(note.split_note(newest.note)[0])
    finding = replace(finding, judgements=(), state="observed", basis=(head.size, head.root))
    found = judged.case.check(judged.proof(heard[0], finding, "corrected"))
    assert found.in_order, found.wrong
    ((sure, text),) = told(found, "area")
    assert not sure
    assert "It uses 1 record not in force for its author" in text
