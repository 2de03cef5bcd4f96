"""Extracts for the parties' liaison officers: what an observation tells there."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.desk import finding_extracts
from fieldapp.app.home.session import Session
from fieldapp.errors import InputError
from fieldapp.hub import status
from fieldapp.hub.publishing import shown_findings
from fieldapp.ledger.record import Amendment, Finding
from fieldapp.mission import authoring, hub_keys, sealed_pack, trust
from fieldapp.mission.pack import refresh
from fieldapp.observation.observation import FIELDS_OF_KIND, SEVERAL, TEXTS, Observation
from fieldapp.observation.values import Count, Weapon
from fieldapp.report.proof import extract
from fieldapp.store.transfer import handout_rows
from fieldapp.sync import handouts
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_effect import Conclusion
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission


def test_no_code_that_the_lists_do_not_have_reaches_a_party(tmp_path: Path) -> None:
    """A code is any text that another program signed; and long ones would end the page."""
    mission = Mission.begin(tmp_path)
    lynx = mission.enrol("Lynx")
    secret = "Ivanov of the bakery told us"
    long = "x" * 8000
    made = lynx.sign(
        seen(
            count=Count(low=5, high=5),
            what=("explosion", secret, *["shot"] * 400),
            hedge="possible",
            weapons=(Weapon(type=secret, model=secret), Weapon(type="mortar"), Weapon(type=long)),
        )
    )
    # It is corrected after the finding named it: the parties read what was found.
    again = seen(count=Count(low=9, high=9))
    lynx.sign(Amendment(target=made.hash, reason="counted again", observation=again))
    lynx.seal(tmp_path / "stick")
    assert mission.take(tmp_path / "stick").in_order
    body = Finding(targets=(made.hash,), state="live_fire", audience="parties")
    content = shown_findings.content(
        mission.store, mission.pack.vocabulary, bytes(32), body,
        Conclusion(effect=Effect(), since=7), roster=mission.pack.roster,
    )  # fmt: skip
    (shown,) = content["observations"]
    assert shown["what"] == "5 explosions / shots · mortar · possible"


def test_no_text_of_an_observation_and_no_name_in_the_grounds_reaches_a_party(
    tmp_path: Path,
) -> None:
    mission = Mission.begin(tmp_path)
    lynx = mission.enrol("Lynx")
    mission.pack = authoring.raise_format_level(
        mission.store, 2, reads={lynx.kid: 2}, left_behind=[], officers=mission.officers,
        now=mission.now,
    ).pack  # fmt: skip
    made = []
    for kind, names in FIELDS_OF_KIND.items():
        told: dict[str, Any] = {name: "Ivanov" for name in TEXTS if name in names}
        told |= {name: ("Ivanov",) for name in SEVERAL if name in names}
        made.append(lynx.sign(Observation(kind=kind, **told), level=2))
    lynx.seal(tmp_path / "stick")
    assert mission.take(tmp_path / "stick").in_order
    body = Finding(
        targets=tuple(each.hash for each in made), state="live_fire", audience="parties",
        note="Heard clearly by LYNX",
    )  # fmt: skip
    content = shown_findings.content(
        mission.store, mission.pack.vocabulary, bytes(32), body,
        Conclusion(effect=Effect(), since=7), roster=mission.pack.roster,
    )  # fmt: skip
    assert len(content["observations"]) == len(made)
    assert "ivanov" not in json.dumps(content).lower()
    assert "lynx" not in json.dumps(content).lower()


def test_a_finding_that_is_too_long_for_the_parties_is_told_and_its_end_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission = Mission.begin(tmp_path)
    lynx, owl, kite = (
        mission.enrol(name, role, team)
        for name, role, team in (
            ("Lynx", "monitor", "1"),
            ("Owl", "verification_officer", "2"),
            ("Kite", "verification_officer", "3"),
        )
    )
    mission.pack = authoring.raise_format_level(
        mission.store, 2, reads={each.kid: 2 for each in mission.laptops.values()},
        left_behind=[], officers=mission.officers, now=mission.now,
    ).pack  # fmt: skip
    mission.let_approve("Kite", may=True)
    mission.log_roster()
    refresh(
        sealed_pack.of_store(mission.store), trust.reader(mission.source),
        root_hash=mission.pack.root_hash, now=mission.now,
    )  # fmt: skip
    kite.now = owl.now = lynx.now + timedelta(hours=1)
    heard = lynx.log(*["heard"] * 9)

    def came(laptop: Laptop) -> None:
        laptop.seal(tmp_path / laptop.kid.hex())
        assert mission.take(tmp_path / laptop.kid.hex()).in_order

    def shown() -> list[dict[str, object]]:
        signer = hub_keys.log_signer(mission.store)
        shown_findings.write(mission.store, mission.pack.roster, signer=signer, now=mission.now)
        rows = handout_rows.after(mission.store, 0)
        files = [file for row in rows for file in handouts.parse(row.raw).files.values()]
        return [json.loads(file)["content"] for file in files]

    def unshown() -> dict[str, str]:
        found = status.status(mission.store, mission.pack.roster)
        assert status.members(found)["findings_unshown"] == found.unshown
        return {each: str(why) for each, why in found.unshown.items()}

    came(lynx)
    body = Finding(
        targets=tuple(each.hash for each in heard),
        state="live_fire",
        audience="parties",
        note="clear",
    )
    finding = owl.sign(body, level=2)
    came(owl)
    kite.sign(Finding(approves=finding.hash, state="approved"), level=2)
    monkeypatch.setattr(extract, "MAX_EXTRACT", 1500)
    came(kite)
    assert shown() == []
    ((hash_, why),) = unshown().items()
    assert hash_ == finding.hash.hex()
    assert "more observations than fit" in why
    with pytest.raises(InputError, match="more observations"):
        finding_extracts.write_extract(
            Session(store=mission.store, pack=mission.pack), finding.hash.hex(), tmp_path / "out"
        )
    # Nor does one on which this program fails stop what all others are sent.
    monkeypatch.undo()
    with monkeypatch.context() as failing:
        failing.setattr(shown_findings, "listed_title", lambda *_: 1 // 0)
        mission.now += timedelta(days=1)
        assert shown() == []
    ((_, why),) = unshown().items()
    assert "failed on it" in why
    # It can be read: with the next look at all of them, on another day, it is sent.
    mission.now += timedelta(days=1)
    (sent,) = shown()
    assert (sent["standing"], unshown()) == ("", {})
    # It lost its effect, and became too long: that is said all the same.
    monkeypatch.setattr(extract, "MAX_EXTRACT", 1500)
    mission.let_approve("Kite", may=False)
    mission.now += timedelta(days=1)
    ended = shown()[-1]
    assert ended["standing"]
    assert ended["observations"] == []
    assert unshown() == {}
