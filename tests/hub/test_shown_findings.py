"""Extracts for the parties' liaison officers: what an observation tells there."""

from pathlib import Path

from fieldapp.hub.publishing import shown_findings
from fieldapp.ledger.record import Finding
from fieldapp.observation.values import Count, Weapon
from fieldapp.verification.effect import Effect
from fieldapp.verification.findings.finding_effect import Conclusion
from tests.support.homes import seen
from tests.support.mission import Mission


def test_no_code_that_the_lists_do_not_have_reaches_a_party(tmp_path: Path) -> None:
    """A code is any text that another program signed; and long ones would end the page."""
    mission = Mission.begin(tmp_path)
    lynx = mission.enrol("Lynx")
    secret = "Ivanov of the bakery told us"
    long = "x" * 8000
    made = lynx.sign(
        seen(
            count=Count(low=5, high=5),
            what=("explosion", secret, *["shot"] * 900),
            weapons=(Weapon(type=secret, model=secret), Weapon(type="mortar"), Weapon(type=long)),
        )
    )
    lynx.seal(tmp_path / "stick")
    assert mission.take(tmp_path / "stick").in_order
    body = Finding(targets=(made.hash,), state="live_fire", audience="parties")
    content = shown_findings.content(
        mission.store, mission.pack.vocabulary, bytes(32), body,
        Conclusion(effect=Effect(), since=7), mission=mission.pack.mission,
    )  # fmt: skip
    (shown,) = content["observations"]
    assert shown["what"] == "5 explosions / shots · mortar"
