"""Findings that cite where the fire was: drafted, signed, approved, and signed falsely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from fieldapp.app.desk import finding_drafts, finding_signing
from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.judging import event_links
from fieldapp.app.map import supervisor_map
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.record import Amendment, Record
from fieldapp.mission import authoring
from fieldapp.mission.pack import AGREEMENT, RULES
from fieldapp.observation.values import Direction
from fieldapp.store.records.own_feed import append_signed
from fieldapp.verification.findings.area_check import MAX_INPUTS
from tests.app.test_findings_desk import Desks
from tests.support.homes import place, seen
from tests.support.located_fire import HEARD, RULE_FILE, elsewhere, located_finding, zones


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    made = Desks(tmp_path_factory.mktemp("located") / "mission")
    made.mission.pack = authoring.change_content(
        made.mission.store,
        {RULES: RULE_FILE, AGREEMENT: zones()},
        officers=made.mission.officers,
        now=made.mission.now,
    ).pack
    for laptop in made.laptops.values():
        made.mission.install(laptop)
    yield made
    made.close()


def heard(desks: Desks, name: str) -> Record:
    made = desks.laptops[name].sign(HEARD[name])
    desks.share(name)
    return made


def linked(desks: Desks) -> bytes:
    names = [heard(desks, name).hash.hex() for name in ("Lynx", "Crow")]
    made = event_links.sign(desks.session("Owl"), "same", names, "one", now=desks.mission.now)
    desks.share("Owl")
    return made.record.hash


def drafted(desks: Desks, link: bytes) -> FindingDraft:
    draft = desks.begin("Owl", link).draft
    return replace(draft, state="verified", grounds="two posts", provisions=("F-A",), where=True)


def outcomes(desks: Desks, draft: FindingDraft) -> set[str]:
    return {each.outcome for each in desks.of_draft("Owl", draft).citing}


def test_a_sector_on_the_map_tells_what_the_rules_say(desks: Desks) -> None:
    linked(desks)
    session = desks.session("Owl")
    ids = [number for (number,) in session.store.db.execute("SELECT id FROM observation")]

    def rules(*, by_rule: bool) -> set[str | None]:
        drawn, _ = supervisor_map.around(session, shapes=ids, posts=(), by_rule=by_rule)
        return {shape.get("rule") for shapes in drawn.values() for shape in shapes}

    assert rules(by_rule=False) == {None}
    assert rules(by_rule=True) == {"cannot_tell"}


@pytest.mark.slow
def test_who_fired_is_known_by_the_area_that_a_finding_cites(desks: Desks) -> None:
    link = linked(desks)
    draft = drafted(desks, link)
    assert outcomes(desks, replace(draft, where=False)) == {"cannot_tell"}
    assert outcomes(desks, draft) == {"violation"}
    kept = finding_drafts.keep(
        desks.session("Owl"), desks.begin("Owl", link).name, draft, desks.mission.now
    )
    shown = desks.of_draft("Owl", draft)
    moved = shown.area and shown.area._replace(cited=replace(shown.area.cited, area_m2=1))
    with pytest.raises(InputError, match="changed since it was shown"):
        desks.sign("Owl", kept, replace(shown, area=moved))
    made = desks.sign("Owl", kept, shown)
    desks.share("Owl")
    view = desks.view("Kite", made.record.hash)
    assert view.area is not None
    assert (view.area.state, view.area.left_out) == ("same", 0)
    assert {each.outcome for rule in view.rules for each in rule.now} == {"violation"}
    desks.approve(made.record.hash)
    assert desks.view("Kite", made.record.hash).group == "in_force"
    # What is to take its place computes it anew.
    listed = desks.view("Owl", made.record.hash).listed
    assert listed is not None
    after = finding_drafts.succeeding(desks.session("Owl"), listed, desks.mission.now).draft
    assert after.where
    assert desks.of_draft("Owl", after).area == shown.area


def test_an_area_needs_two_observations_of_fire(desks: Desks) -> None:
    one = heard(desks, "Lynx")
    kept = desks.begin("Owl", one.hash, state="observed")
    draft = replace(kept.draft, grounds="heard", where=True)
    view = desks.of_draft("Owl", draft)
    assert view.area is None
    assert "two observations of fire" in str(view.no_area)
    kept = finding_drafts.keep(desks.session("Owl"), kept.name, draft, desks.mission.now)
    with pytest.raises(InputError, match="two observations of fire"):
        desks.sign("Owl", kept, view)


def signed(desks: Desks, body: Finding) -> bytes:
    """A finding of another program, which checks nothing."""
    owl = desks.laptops["Owl"]
    made = append_signed(owl.store, body, mission=owl.mission, now=desks.mission.now, level=2)
    desks.share("Owl")
    return made.hash


def falsely(desks: Desks, **more: Any) -> bytes:
    """A finding by which the fire came from the other side of the line."""
    true = located_finding([heard(desks, name) for name in ("Lynx", "Crow")], "B")
    away = elsewhere(true)
    assert away.located is not None
    return signed(desks, replace(away, located=replace(away.located, **more)))


def test_a_false_area_is_seen_and_not_approved(desks: Desks) -> None:
    finding = falsely(desks)
    view = desks.view("Kite", finding)
    assert view.area is not None
    assert view.area.state == "other"
    rungs = dict(view.rungs)
    assert rungs["verified"] == ("judgement",)  # what rests on the area does not count
    assert rungs["corroborated"] == ("second_source",)
    now = {each.outcome for rule in view.rules for each in rule.now}
    assert now == {"cannot_tell"}  # as if it cited no area
    with pytest.raises(InputError, match="does not come out again"):
        finding_signing.judge(
            desks.session("Kite"), view, "approved", "", zone="UTC", now=desks.mission.now
        )
    desks.approve(finding, verdict="returned")


def test_a_false_area_has_no_effect_whoever_approves_it_by_another_program(desks: Desks) -> None:
    finding = falsely(desks)
    kite = desks.laptops["Kite"]
    body = Finding(approves=finding, state="approved")
    append_signed(kite.store, body, mission=kite.mission, now=desks.mission.now, level=2)
    desks.share("Kite")
    for name in ("Owl", "Kite"):
        view = desks.view(name, finding)
        assert view.listed is not None
        assert view.listed.conclusion.effect.reason == "area"
        assert {each.number for each in view.checks if each.outcome == "fails"} == {10}
    # Kept: what was computed once is not computed again.
    rows = kite.store.db.execute("SELECT same FROM area_outcome").fetchall()
    assert (0,) in rows


def test_an_area_of_more_than_can_be_computed_has_no_effect(desks: Desks) -> None:
    both = [heard(desks, name) for name in ("Lynx", "Crow")]
    true = located_finding(both)
    assert true.located is not None
    many = tuple(bytes([0, n]) * 16 for n in range(MAX_INPUTS))
    far = replace(true.located, inputs=(*true.located.inputs, *many))
    finding = signed(desks, replace(true, located=far, state="observed", judgements=()))
    with pytest.raises(InputError, match="check 10"):
        desks.approve(finding)


def test_an_area_of_what_is_not_here_is_its_authors_word_and_waits(desks: Desks) -> None:
    for more in ({"model": bytes(32)}, {"inputs": (bytes(32),)}):
        finding = falsely(desks, **more)
        with pytest.raises(InputError, match="check 7, what it names is not here"):
            desks.approve(finding)
        view = desks.view("Kite", finding)
        assert view.area is not None
        assert (view.area.state, view.area.source) == ("missing", None)
        assert "violation" not in {each.outcome for rule in view.rules for each in rule.now}


def test_an_area_by_what_a_finding_does_not_rest_on_is_not_approved(desks: Desks) -> None:
    both = [heard(desks, name) for name in ("Lynx", "Crow")]
    body = replace(located_finding(both), targets=(both[0].hash,), state="observed", judgements=())
    finding = signed(desks, body)
    area = desks.view("Kite", finding).area
    assert area is not None
    assert area.state == "other"
    with pytest.raises(InputError, match="check 10, the area"):
        desks.approve(finding)


def test_an_area_by_a_corrected_version_leaves_the_correction_out(desks: Desks) -> None:
    both = [heard(desks, name) for name in ("Lynx", "Crow")]
    corrected = replace(HEARD["Crow"], directions=(Direction(start=0),))
    desks.laptops["Crow"].sign(
        Amendment(target=both[1].hash, reason="northward", observation=corrected)
    )
    desks.share("Crow")
    body = replace(located_finding(both), state="observed", judgements=())
    area = desks.view("Kite", signed(desks, body)).area
    assert area is not None
    assert (area.state, area.left_out) == ("same", 1)


def test_an_area_of_some_of_them_says_how_many_it_leaves_out(desks: Desks) -> None:
    link = linked(desks)
    area = desks.of_draft("Owl", drafted(desks, link)).area
    assert area is not None
    third = seen(
        post=place(48.06, 37.80, "Spartak"), means="heard", directions=(Direction(start=0),)
    )
    other = desks.laptops["Lynx"].sign(third)
    desks.share("Lynx")
    targets = (link, other.hash)
    body = Finding(targets=targets, state="observed", note="two posts", located=area.cited)
    found = desks.view("Kite", signed(desks, body)).area
    assert found is not None
    assert (found.state, found.left_out) == ("same", 1)
