"""Extracts for the parties' liaison officers: what an observation tells there."""

import hashlib
import json
import re
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.desk import finding_extracts
from fieldapp.app.home.session import Session
from fieldapp.errors import InputError
from fieldapp.hub import status
from fieldapp.hub.publishing import shown_findings
from fieldapp.ledger.bodies.finding_body import CitedJudgement
from fieldapp.ledger.log import note
from fieldapp.ledger.record import Amendment, Finding
from fieldapp.mission import authoring, hub_keys, sealed_pack, trust
from fieldapp.mission.pack import ROSTER, refresh
from fieldapp.observation.observation import FIELDS_OF_KIND, SEVERAL, TEXTS, Observation
from fieldapp.observation.values import Count, Place, Weapon
from fieldapp.report.daily.release_policy import WITHHELD
from fieldapp.report.proof import extract
from fieldapp.report.proof.outside_names import named_outside
from fieldapp.store.records import finding_state, rule_rows
from fieldapp.store.transfer import checkpoints, handout_rows
from fieldapp.sync import handouts
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings import finding_effect
from fieldapp.verification.findings.finding_effect import Conclusion
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission

MANUAL = Path(__file__).parents[2] / "docs" / "manual" / "checking.md"


@pytest.fixture(scope="module")
def named_mission(tmp_path_factory: pytest.TempPathFactory) -> tuple[Mission, bytes]:
    """A mission with a team that is called by its number, and an observation in two versions."""
    folder = tmp_path_factory.mktemp("named")
    mission = Mission.begin(folder / "mission")
    lynx = mission.enrol("Lynx", "monitor", "7")
    made = lynx.sign(seen(post=Place(name="Old mill post")))
    again = seen(post=Place(name="Svitlodarsk"))
    lynx.sign(Amendment(target=made.hash, reason="a misprint", observation=again))
    lynx.seal(folder / "stick")
    assert mission.take(folder / "stick").in_order
    return mission, made.hash


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
        mission.store, mission.pack, bytes(32), body,
        Conclusion(effect=Effect(), since=7), roster=mission.pack.roster,
    )  # fmt: skip
    (shown,) = content["observations"]
    assert shown["what"] == "5 explosions / shots · mortar · possible"


def test_no_code_of_a_finding_that_nobody_knows_reaches_a_party(tmp_path: Path) -> None:
    """No page shows them to who approves the finding."""
    mission = Mission.begin(tmp_path)
    rules = b'[[provision]]\nid = "W-15"\n'
    rule_rows.keep(mission.store, "agreement.toml", rules)
    cited = CitedJudgement(
        provision="W-15", rules=hashlib.sha256(rules).digest(), outcome="violation"
    )
    body = Finding(
        targets=(bytes(32),), state="verified", audience="parties", note="clear",
        confidence="told by Lynx", judgements=(
            cited, replace(cited, outcome="told by Lynx"), replace(cited, provision="Lynx"),
            replace(cited, rules=bytes(32)),
        ),
    )  # fmt: skip
    content = shown_findings.content(
        mission.store, mission.pack, bytes(32), body,
        Conclusion(effect=Effect(), since=7), roster=mission.pack.roster,
    )  # fmt: skip
    assert content["confidence"] == ""
    assert [each["provision"] for each in content["judgements"]] == ["W-15"]
    assert "Lynx" not in json.dumps(content)


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
        mission.store, mission.pack, bytes(32), body,
        Conclusion(effect=Effect(), since=7), roster=mission.pack.roster,
    )  # fmt: skip
    assert len(content["observations"]) == len(made)
    assert content["grounds"] == WITHHELD
    assert "ivanov" not in json.dumps(content).lower()
    assert "lynx" not in json.dumps(content).lower()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Heard clearly by LYNX", ("lynx",)),
        ("Seen from the Old  mill POST", ("old mill post",)),
        ("Shells fell in Svitlodarsk", ()),  # a settlement: it may have happened there
        ("7 shells, 7 km away; two patrols heard 7; a group 7km north", ()),
        ("as team 7 told", ("7",)),
        ("від групи № 7", ("7",)),
        ("7-ма група", ("7",)),
        ("со слов 7-й группы; патруля 17", ("7",)),
        ("l'équipe n° 7", ("7",)),
    ],
)
def test_grounds_that_name_people_or_their_posts_are_found(
    named_mission: tuple[Mission, bytes], text: str, named: tuple[str, ...]
) -> None:
    """As officers sign them, and as headquarters sends them out."""
    mission, target = named_mission
    found = named_outside(
        mission.store, [text], [target], roster=mission.pack.roster, places=mission.pack.places
    )
    assert found == named


def test_an_extract_is_checked_with_the_commands_of_the_manual(
    named_mission: tuple[Mission, bytes], tmp_path: Path
) -> None:
    mission, target = named_mission
    body = Finding(targets=(target,), state="live_fire", audience="parties", note="clear")
    said = shown_findings.content(
        mission.store, mission.pack, target, body, Conclusion(effect=Effect(), since=7),
        roster=mission.pack.roster,
    )  # fmt: skip
    newest = checkpoints.newest_checkpoint(mission.store)
    assert newest is not None
    head = note.parse_checkpoint(note.split_note(newest.note)[0])
    raw = shown_findings.encode(said, head, hub_keys.log_signer(mission.store))
    pack = trust.reader(mission.source)
    trusted = trust.verified(pack, root_hash=mission.pack.root_hash, at=None)
    (tmp_path / "HEAD").write_bytes(trust.target(pack, trusted, ROSTER))
    section = MANUAL.read_text("utf-8").partition("## An extract")[2]
    commands = section.split("```")[1]
    for given, verified in ((raw, True), (raw.replace(b'"live_fire"', b'"demining"'), False)):
        (tmp_path / "EXTRACT").write_bytes(given)
        printed = subprocess.run(
            ["bash", "-c", commands], cwd=tmp_path, capture_output=True, text=True, check=False
        ).stdout
        (digest,) = re.findall(r"^([0-9a-f]{64})  -$", printed, re.MULTILINE)
        assert (f"fieldapp extract {target.hex()} {digest}\n" in printed) is verified
        assert "Signature Verified Successfully" in printed


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
    # Nor one that it fails to judge, which ended the whole publishing.
    (other,) = lynx.log("heard")
    came(lynx)
    second = owl.sign(
        Finding(targets=(other.hash,), state="live_fire", audience="parties", note="clear"), level=2
    )
    came(owl)

    def judged(findings: Any, *rest: Any, **more: Any) -> Any:
        assert finding.hash not in {each.claim.hash for each in findings}
        return finding_effect.settle_findings(findings, *rest, **more)

    with monkeypatch.context() as unable:
        unable.setattr(finding_state, "settle_findings", judged)
        kite.sign(Finding(approves=second.hash, state="approved"), level=2)
        came(kite)
        mission.now += timedelta(days=1)
        (one,) = shown()
    assert one["finding"] == second.hash.hex()
    ((hash_, why),) = unshown().items()
    assert (hash_, "failed on it" in why) == (finding.hash.hex(), True)
    # It can be read: with the next look at all of them, on another day, it is sent.
    mission.now += timedelta(days=1)
    _, sent = shown()
    assert (sent["standing"], unshown()) == ("", {})
    # What it rests on changed: it is in force, and the parties read that it is under review.
    again = seen("heard twice")
    lynx.sign(Amendment(target=heard[0].hash, reason="counted again", observation=again))
    came(lynx)
    mission.now += timedelta(days=1)
    *_, shaken = shown()
    assert (shaken["finding"], shaken["standing"]) == (finding.hash.hex(), extract.SHAKEN)
    assert len(shown()) == 3
    # It lost its effect, and became too long: that is said all the same.
    monkeypatch.setattr(extract, "MAX_EXTRACT", 1500)
    mission.let_approve("Kite", may=False)
    mission.now += timedelta(days=1)
    *_, ended = [each for each in shown() if each["finding"] == finding.hash.hex()]
    assert ended["standing"]
    assert ended["observations"] == []
    assert unshown() == {}
