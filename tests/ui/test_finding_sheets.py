"""What is read before a finding, or a word on one, is signed: all that is signed, nothing else."""

from dataclasses import replace

import pytest

from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.judging import signed_findings
from fieldapp.cli.judging import approver_lines
from fieldapp.ledger.bodies.finding_body import Attribution
from fieldapp.ledger.record import Review
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.verification.review_queue import REVOKED
from fieldapp.wording.observation_text import labels
from tests.app.test_findings_desk import Desks, begun, desks

__all__ = ["begun", "desks"]  # fixtures


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("", "nobody is named"),
        ("direction", "a direction of fire · high confidence · radar"),
        ("area", "an area of origin · high confidence · radar"),
        ("party", "a party · Side A · high confidence · radar"),
    ],
)
def test_whom_a_draft_names_is_shown_as_it_is_signed(desks: Desks, level: str, words: str) -> None:
    target = desks.heard("Lynx").hash.hex()
    typed = FindingDraft(
        targets=(target,), state="observed", grounds="heard", party="Side A", sure="high",
        because="radar ", level=level,
    )  # fmt: skip
    words_of = labels(desks.mission.pack.vocabulary, "en")
    lines = finding_lines.to_sign(typed, desks.of_draft("Owl", typed), words_of, "UTC")
    assert f"Whom it names: {words}" in lines
    told = typed.attribution
    signed = "" if told is None else f"{told.party}{told.confidence}{told.grounds}"
    assert ("Side A" in signed) == any("Side A" in line for line in lines)
    assert ("radar" in signed) == any("radar" in line for line in lines)


def test_an_approval_says_whom_it_names_how_far_it_goes_and_what_it_replaces(desks: Desks) -> None:
    target = desks.heard("Lynx")
    first = desks.found("Owl", target)
    desks.approve(first)
    made = signed_findings.sign(
        desks.session("Owl"), [target.hash.hex()], "observed", "heard again",
        attribution=Attribution(level="area", confidence="low", grounds="craters"),
        audience="public", supersedes=first.hex(), now=desks.mission.now,
    )  # fmt: skip
    desks.share("Owl")
    view = desks.view("Kite", made.record.hash)
    words_of = labels(desks.mission.pack.vocabulary, "en")
    for verdict in ("approved", "returned", "dissent"):
        lines = finding_lines.to_judge(view, verdict, "", words_of, "UTC")
        assert "Whom it names: an area of origin · low confidence · craters" in lines
        assert "It may go to: everybody" in lines
        assert any("sends an extract of it to the parties" in line for line in lines)
        assert (
            f"It takes the place of the finding {first.hex()[:16]}, once it is approved." in lines
        )


def test_an_approval_of_a_withdrawal_says_which_finding_goes(desks: Desks) -> None:
    first = desks.found("Owl", desks.heard("Lynx"))
    desks.approve(first)
    away = signed_findings.withdraw(
        desks.session("Owl"), first.hex(), "a mistake", now=desks.mission.now
    )
    desks.share("Owl")
    words_of = labels(desks.mission.pack.vocabulary, "en")
    view = desks.view("Kite", away.record.hash)
    lines = finding_lines.to_judge(view, "approved", "", words_of, "UTC")
    assert lines[0] == "Approved: Withdrawal of: Observed"
    assert f"It puts the finding {first.hex()[:16]} out of force, once it is approved." in lines
    assert not any("It may go to" in line or "extract" in line for line in lines)


def test_what_is_disputed_or_of_a_revoked_laptop_says_so_where_a_finding_rests_on_it(
    desks: Desks,
) -> None:
    disputed, plain = desks.heard("Lynx"), desks.heard("Crow")
    desks.laptops["Kite"].sign(Review(target=disputed.hash, state="disputed", note="no"))
    desks.share("Kite")
    names = tuple(each.hash.hex() for each in (disputed, plain))
    view = desks.of_draft("Owl", FindingDraft(targets=names, state="observed", grounds="heard"))
    one, other = view.rests
    assert "⚠ disputed" in finding_lines.place(one)
    assert "⚠" not in finding_lines.place(other)
    assert [*approver_lines.cautions(view)] == [f"{names[0][:12]} is disputed by a review"]
    assert other.row is not None
    doubted = replace(other, row=replace(other.row, distrust=REVOKED))
    assert "⚠ laptop revoked" in finding_lines.place(doubted)
    assert [*approver_lines.cautions(replace(view, rests=(doubted,)))] == [
        f"{names[1][:12]} was signed on a laptop that is trusted no more"
    ]
