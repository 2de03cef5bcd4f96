"""Judging that is to be looked at again, and findings that a third person approves too."""

import csv
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app.desk import decisions, finding_list, finding_signing, queue_state, queue_view
from fieldapp.app.desk.decisions import CONFIRM, Decision
from fieldapp.app.export import export
from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state, signed_findings
from fieldapp.app.records import record_detail, record_list
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.cli import main
from fieldapp.cli.judging import approver_lines
from fieldapp.errors import InputError
from fieldapp.ledger.bodies.finding_body import Attribution, CitedJudgement
from fieldapp.ledger.record import (
    Amendment,
    Answer,
    Finding,
    Record,
    Retraction,
    Review,
    Task,
)
from fieldapp.mission.pack import COUNTING
from fieldapp.store.records import reviews_and_findings, rule_rows
from fieldapp.ui.base.total_words import basis_words
from fieldapp.verification.suggested.misfits import Misfit
from tests.app.test_findings_desk import WORDS, Desks, linked, told
from tests.support.homes import PASSPHRASE, reopened, seen
from tests.support.mission import NOW

RULES = b"rules that let findings name a party"
VIOLATION = CitedJudgement(
    provision="F-1", rules=hashlib.sha256(RULES).digest(), outcome="violation"
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Desks:
    """Closed desks with a third officer, who may approve too, and the rules."""
    made = Desks(tmp_path_factory.mktemp("overtaken") / "mission")
    made.third_officer()
    for name in ("Owl", "Kite", "Wren"):
        rule_rows.keep(made.laptops[name].store, "agreement.toml", RULES, attributes=True)
    made.close()
    return made


@pytest.fixture
def desks(begun: Desks, tmp_path: Path) -> Iterator[Desks]:
    made = begun.copied(tmp_path / "mission")
    yield made
    made.close()


def at_headquarters(desks: Desks) -> Session:
    return Session(store=desks.mission.store, pack=desks.mission.pack)


def sent(desks: Desks, tmp_path: Path, *names: str) -> None:
    """Their records come to headquarters, and into its log."""
    for name in names:
        stick = tmp_path / f"{name} {len([*tmp_path.iterdir()])}"
        stick.mkdir()
        desks.laptops[name].seal(stick)
        assert desks.mission.take(stick).in_order


def waiting(session: Session, desks: Desks, kind: str) -> dict[bytes, tuple[str, ...]]:
    found = queue_state.state_of(session, desks.mission.now).waiting
    return {each.hash: each.why for each in found if each.kind == kind}


def corrected(desks: Desks, name: str, target: Record) -> None:
    body = Amendment(target=target.hash, reason="recounted", observation=seen("two bangs"))
    desks.laptops[name].sign(body)
    desks.share(name)


def found_apart(desks: Desks, target: Record, state: str) -> bytes:
    finding = desks.found("Owl", target, state=state)
    desks.approve(finding)
    return finding


def test_a_link_waits_again_once_a_member_changes_until_somebody_confirms_it(
    desks: Desks, tmp_path: Path
) -> None:
    session = at_headquarters(desks)
    one, two, alone = told(desks, "Lynx", 3), told(desks, "Crow", 5), told(desks, "Crow", 7)
    sent(desks, tmp_path, "Lynx", "Crow")
    corrected(desks, "Crow", alone)
    link = linked(desks, one, two)
    sent(desks, tmp_path, "Crow", "Owl")
    assert waiting(session, desks, "link") == {}
    corrected(desks, "Lynx", one)
    sent(desks, tmp_path, "Lynx")
    assert waiting(session, desks, "link") == {link.hash: ("member_changed",)}
    confirmed = Decision(target=link.hash, what=CONFIRM, decided_at=desks.mission.now)
    decisions.sign(desks.session("Kite"), [confirmed], now=desks.mission.now)
    sent(desks, tmp_path, "Kite")
    assert waiting(session, desks, "link") == {}
    desks.laptops["Crow"].sign(Retraction(target=two.hash, reason="a door"))
    sent(desks, tmp_path, "Crow")
    assert waiting(session, desks, "link") == {link.hash: ("member_changed",)}


def test_who_is_of_the_patrol_settles_no_link_of_its_records(desks: Desks, tmp_path: Path) -> None:
    session = at_headquarters(desks)
    own, other = told(desks, "Kite", 3), told(desks, "Crow", 5)
    link = linked(desks, own, other)
    sent(desks, tmp_path, "Kite", "Crow", "Owl")
    corrected(desks, "Crow", other)
    sent(desks, tmp_path, "Crow")
    state = queue_state.state_of(session, desks.mission.now)
    assert state.conflicts[desks.mission.store.kid, "link", link.hash]  # headquarters is no person
    confirmed = Decision(target=link.hash, what=CONFIRM, decided_at=desks.mission.now)
    with pytest.raises(InputError, match="logged or observed"):
        decisions.sign(desks.session("Kite"), [confirmed], now=desks.mission.now)
    desks.laptops["Kite"].sign(Review(target=link.hash, state=CONFIRM))  # as another program does
    sent(desks, tmp_path, "Kite")
    assert waiting(session, desks, "link") == {link.hash: ("member_changed",)}


def test_a_link_that_waits_shows_what_it_joins_as_it_is_now(desks: Desks) -> None:
    one, two, three = told(desks, "Lynx", 3), told(desks, "Crow", 5), told(desks, "Crow", 7)
    linked(desks, one, two)
    held = linked(desks, two, three, one)
    corrected(desks, "Lynx", one)
    desks.laptops["Crow"].sign(Retraction(target=three.hash, reason="a door"))
    desks.share("Crow")
    session = desks.session("Kite")
    listing = queue_view.listing(session, **WORDS, now=desks.mission.now)
    (row,) = [each for each in listing.rows if each.item.waiting.kind == "link"]
    assert (row.item.waiting.hash, row.item.waiting.why) == (held.hash, ("taken",))
    found = queue_view.looked_at(session, row, **WORDS)
    changes = [(each.row.title, each.change) for each in found.joined]
    assert [change for _, change in changes] == ["", "gone", "changed"]
    assert changes[0][0].endswith("· 5")
    assert found.joined[2].row.note == "two bangs"
    assert found.misfit == Misfit()


def test_of_findings_that_count_one_event_otherwise_the_later_waits(
    desks: Desks, tmp_path: Path
) -> None:
    session = at_headquarters(desks)
    one, two, other = told(desks, "Lynx", 3), told(desks, "Crow", 5), told(desks, "Crow", 7)
    linked(desks, one, two)
    sent(desks, tmp_path, "Lynx", "Crow", "Owl")
    first = found_apart(desks, one, "live_fire")
    found_apart(desks, other, "demining")
    sent(desks, tmp_path, "Owl", "Kite")
    assert waiting(session, desks, "finding") == {}
    found = signed_findings.sign(
        desks.session("Owl"), [two.hash.hex()], "verified", "so it is",
        judgements=[VIOLATION], now=desks.mission.now,
    ).record.hash  # fmt: skip
    desks.share("Owl")
    assert desks.view("Kite", found).disagrees == "live_fire"  # both tell of one event
    later = found_apart(desks, one, "demining")
    sent(desks, tmp_path, "Owl", "Kite")
    assert waiting(session, desks, "finding") == {found: ("pending",), later: ("disagrees",)}
    assert desks.view("Kite", later).disagrees == "live_fire"
    assert desks.view("Kite", first).disagrees == ""
    signed_findings.withdraw(desks.session("Owl"), first.hex(), "no drill", now=desks.mission.now)
    desks.share("Owl")
    away = desks.rows("Kite")[0].found
    assert away is not None
    desks.approve(away.record.hash)
    sent(desks, tmp_path, "Owl", "Kite")
    assert "disagrees" not in waiting(session, desks, "finding").get(later, ())


def shown(session: Session) -> dict[bytes, tuple[str, ...]]:
    """States in *Records*, on the page of the record, on the map and in an export."""
    found = record_list.find(session, RecordQuery())
    rows = record_list.rows(session, found, start=0, count=99, **WORDS)
    on_map = reviews_and_findings.judged_states(session.store)
    sink = io.BytesIO()
    wanted = ExportRequest(numbers=[each.number for each in rows], form=".csv", language="en")
    export.pour(session, wanted, sink, now=NOW, progress=lambda _done, _of: False)
    table = csv.DictReader(io.StringIO(sink.getvalue().decode("utf-8-sig")))
    columns = {bytes.fromhex(line["record"]): line["review"] for line in table}
    return {
        each.hash: (
            each.review,
            record_detail.detail(session, each.hash, purpose=Purpose.PANEL, **WORDS).listed.review,
            on_map.get(each.number, ""),
            columns[each.hash],
        )
        for each in rows
    }


@pytest.mark.parametrize("relation", ["same", "overlap"])
def test_linked_records_show_one_state_wherever_they_are_listed(
    desks: Desks, relation: str
) -> None:
    one, two, other = told(desks, "Lynx", 3), told(desks, "Crow", 3), told(desks, "Crow", 7)
    link = linked(desks, one, two, relation=relation)
    found_apart(desks, one, "live_fire")
    session = desks.session("Kite")
    twin = "live_fire" if relation == "same" else ""  # of an overlap the rest still counts
    assert shown(session) == {
        one.hash: ("live_fire",) * 4, two.hash: (twin,) * 4, other.hash: ("",) * 4
    }  # fmt: skip
    found = signed_findings.sign(
        desks.session("Owl"), [link.hash.hex()], "observed", "three tell of it",
        now=desks.mission.now,
    ).record.hash  # fmt: skip
    desks.share("Owl")
    desks.approve(found)
    assert shown(session) == {
        one.hash: ("observed",) * 4, two.hash: ("observed",) * 4, other.hash: ("",) * 4
    }  # fmt: skip


def test_a_finding_holds_for_the_version_in_force(desks: Desks) -> None:
    target = told(desks, "Lynx", 3)
    found_apart(desks, target, "live_fire")
    corrected(desks, "Lynx", target)
    states = shown(desks.session("Kite"))
    assert set(states.values()) == {("live_fire",) * 4}


def test_an_approver_reads_that_an_earlier_finding_counts_it_otherwise(desks: Desks) -> None:
    target = told(desks, "Lynx", 3)
    found_apart(desks, target, "live_fire")
    found = signed_findings.sign(
        desks.session("Owl"), [target.hash.hex()], "verified", "so it is",
        judgements=[VIOLATION], now=desks.mission.now,
    ).record.hash  # fmt: skip
    desks.share("Owl")
    view = desks.view("Kite", found)
    assert view.disagrees == "live_fire"
    (now,) = [each for each in approver_lines.cautions(view) if "stand now" in each]
    assert now.endswith("ceasefire_violation: 0; set apart, live fire: 3")


def test_a_finding_that_names_a_party_is_approved_by_two_persons(desks: Desks) -> None:
    target = told(desks, "Lynx", 3)
    asked = desks.laptops["Owl"].sign(
        Task(recipient=desks.laptops["Crow"].kid, kind="inquiry", text="who was it")
    )
    answer = desks.laptops["Crow"].sign(Answer(target=asked.hash, state="done", note="seen"))
    desks.share("Owl")
    desks.share("Crow")
    finding = signed_findings.sign(
        desks.session("Owl"), [target.hash.hex(), answer.hash.hex()], "investigated", "so it is",
        judgements=[VIOLATION], now=desks.mission.now,
        attribution=Attribution(level="party", party="A", confidence="high", grounds="seen"),
    )  # fmt: skip
    desks.share("Owl")
    desks.approve(finding.record.hash)
    assert desks.groups("Wren") == ["for_me"]
    desks.approve(finding.record.hash, by="Wren")
    assert desks.groups("Owl") == ["in_force"]
    away = signed_findings.withdraw(
        desks.session("Owl"), finding.record.hash.hex(), "a mistake", now=desks.mission.now
    )
    desks.share("Owl")
    desks.approve(away.record.hash)
    assert "in_force" in desks.groups("Owl")
    desks.approve(away.record.hash, by="Wren")
    assert desks.groups("Owl") == ["withdrawn"]


def run(desks: Desks, name: str, *command: str) -> int:
    """A command in the home of a laptop."""
    laptop = desks.laptops[name]
    secret = laptop.store.home.parent / "secret"
    secret.write_text(PASSPHRASE)
    laptop.store.close()
    home = ("--home", str(laptop.store.home), "--passphrase-file", str(secret))
    try:
        return main([*command, *home])
    finally:
        laptop.store = reopened(laptop.store.home)


def test_two_returns_close_a_finding_for_whoever_approves_it_afterwards(
    desks: Desks, tmp_path: Path
) -> None:
    session = at_headquarters(desks)
    finding = desks.found("Owl", told(desks, "Lynx", 3))
    desks.approve(finding, verdict="returned")
    desks.approve(finding, by="Wren", verdict="returned")
    with pytest.raises(InputError, match="two officers returned it"):
        desks.approve(finding, by="Wren")
    late = Finding(approves=finding, state="approved")  # as another program does
    desks.laptops["Wren"].sign(late, level=2)
    sent(desks, tmp_path, "Lynx", "Owl", "Kite", "Wren")
    (listed,) = signed_findings.listed(session)
    assert listed.conclusion.effect.reason == "returned"
    assert [why for _, why in listed.verdicts] == ["", "", "returned"]
    # Returned after it took effect it stays in force.
    other = desks.found("Owl", told(desks, "Lynx", 5))
    desks.approve(other)
    for name in ("Wren", "Kite"):
        desks.laptops[name].sign(Finding(approves=other, state="returned", note="why"), level=2)
    sent(desks, tmp_path, "Lynx", "Owl", "Kite", "Wren")
    *_, listed = signed_findings.listed(session)
    assert (listed.record.hash, listed.conclusion.effect.reason) == (other, "")


def test_no_finding_in_force_hides_that_a_record_is_disputed(desks: Desks) -> None:
    target = told(desks, "Lynx", 3)
    desks.approve(desks.found("Owl", target))
    later = desks.found("Owl", target, state="live_fire")
    shown = desks.view("Kite", later)
    assert [each.row and each.row.review for each in shown.rests] == ["observed"]
    desks.laptops["Wren"].sign(Review(target=target.hash, state="disputed", note="a truck"))
    desks.share("Wren")
    cautions = [*approver_lines.cautions(desks.view("Kite", later))]
    assert f"{target.hash.hex()[:12]} is disputed by a review" in cautions
    with pytest.raises(InputError, match="look at it again"):
        finding_signing.judge(
            desks.session("Kite"), shown, "approved", "", zone="UTC", now=desks.mission.now
        )


def test_a_finding_whose_record_is_disputed_since_says_so_wherever_it_stands(
    desks: Desks, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = at_headquarters(desks)
    target, before = told(desks, "Lynx", 3), told(desks, "Lynx", 5)
    sent(desks, tmp_path, "Lynx")
    dispute(desks, tmp_path, before)
    finding, known = desks.found("Owl", target), desks.found("Owl", before)
    desks.approve(finding)
    desks.approve(known)
    sent(desks, tmp_path, "Owl", "Kite")
    assert waiting(session, desks, "finding") == {}, "its approver was told of the earlier dispute"
    dispute(desks, tmp_path, target)
    assert waiting(session, desks, "finding") == {finding: ("doubted",)}
    (listed,) = [each for each in signed_findings.listed(session) if each.doubted]
    assert (listed.record.hash, listed.doubted) == (finding, (target.hash,))
    rows = finding_list.listing(session, **WORDS)
    assert [each.group for each in rows] == ["shaken", "in_force"]
    assert run(desks, "Kite", "findings") == 0
    said = capsys.readouterr().out
    assert f"doubted: a review disputes or questions since {target.hash.hex()[:12]}" in said
    desks.laptops["Wren"].sign(Review(target=target.hash, state="confirmed", note="a bang"))
    sent(desks, tmp_path, "Wren")
    assert waiting(session, desks, "finding") == {}


def test_a_counting_rule_that_changed_without_a_notice_is_told_where_it_counts(
    desks: Desks, capsys: pytest.CaptureFixture[str]
) -> None:
    finding = desks.found("Owl", told(desks, "Lynx", 3))
    session = desks.session("Kite")
    assert not counting_state.basis(session).rule_unannounced
    assert not desks.view("Kite", finding).unannounced
    rule_rows.keep(session.store, COUNTING, b"version = 2\nabout_percent = 20\n")
    basis = counting_state.basis(session)
    assert basis.rule_unannounced
    assert "The counting rule changed" in basis_words(basis)
    assert desks.view("Kite", finding).unannounced
    assert run(desks, "Kite", "approve", finding.hex()) == 0
    assert "counted by a rule that changed, and no notice says" in capsys.readouterr().out


def dispute(desks: Desks, tmp_path: Path, target: Record) -> None:
    desks.laptops["Wren"].sign(Review(target=target.hash, state="disputed", note="a truck"))
    desks.share("Wren")
    sent(desks, tmp_path, "Wren")


def test_no_word_is_signed_on_what_waits_for_none(desks: Desks) -> None:
    finding = found_apart(desks, told(desks, "Lynx", 3), "live_fire")
    for verdict in ("approved", "returned", "dissent"):
        with pytest.raises(InputError, match="in force already"):
            desks.approve(finding, by="Wren", verdict=verdict)
    away = signed_findings.withdraw(
        desks.session("Owl"), finding.hex(), "no drill", now=desks.mission.now
    )
    desks.share("Owl")
    desks.approve(away.record.hash)
    with pytest.raises(InputError, match="it was withdrawn"):
        signed_findings.withdraw(
            desks.session("Owl"), finding.hex(), "once more", now=desks.mission.now
        )


def test_a_command_that_approves_says_what_it_replaces_and_who_reads_it(
    desks: Desks, capsys: pytest.CaptureFixture[str]
) -> None:
    target = told(desks, "Lynx", 3)
    before = found_apart(desks, target, "live_fire")
    finding = signed_findings.sign(
        desks.session("Owl"), [target.hash.hex()], "observed", "no drill", audience="public",
        supersedes=before.hex(), now=desks.mission.now,
    ).record.hash  # fmt: skip
    desks.share("Owl")
    desks.approve(finding, by="Wren", verdict="dissent")
    assert run(desks, "Kite", "approve", finding.hex()) == 0
    said = capsys.readouterr().out
    assert f"It takes the place of {before.hex()[:12]}" in said
    assert "It may go to everybody" in said
    assert "dissent" in said
    assert "so it is" in said
    assert run(desks, "Kite", "findings") == 0
    assert f"in the place of {before.hex()[:12]}" in capsys.readouterr().out


def test_a_command_reviews_nothing_that_it_would_not_settle(
    desks: Desks, capsys: pytest.CaptureFixture[str]
) -> None:
    own, other = told(desks, "Kite", 3), told(desks, "Crow", 5)
    link = linked(desks, own, other)
    assert run(desks, "Kite", "review", link.hash.hex(), "confirmed") == 1
    assert "logged or observed" in capsys.readouterr().err
    corrected(desks, "Crow", other)
    assert run(desks, "Kite", "review", other.hash.hex(), "confirmed") == 1
    assert "was changed since" in capsys.readouterr().err


def test_a_command_that_approves_says_what_it_signs_and_what_changed_since(
    desks: Desks, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = told(desks, "Lynx", 3), told(desks, "Crow", 5)
    finding = signed_findings.sign(
        desks.session("Owl"), [one.hash.hex(), two.hash.hex()], "verified", "heard clearly",
        confidence="low", judgements=[VIOLATION], now=desks.mission.now,
        attribution=Attribution(level="direction", grounds="from the east"),
    )  # fmt: skip
    desks.share("Owl")
    corrected(desks, "Lynx", one)
    desks.laptops["Crow"].sign(Retraction(target=two.hash, reason="a door"))
    desks.share("Crow")
    assert run(desks, "Kite", "approve", finding.record.hash.hex()) == 0
    said = capsys.readouterr()
    assert run(desks, "Kite", "findings") == 0
    for words in (
        "verified with low confidence: heard clearly", "by the rule F-1: violation",
        "it names direction: from the east", "ceasefire_violation: 8",
    ):  # fmt: skip
        assert words in said.out, words
    assert f"{one.hash.hex()[:12]} was corrected since" in said.err
    assert f"{two.hash.hex()[:12]} was retracted" in said.err
    assert "stand now it is otherwise" in said.err
    listed = capsys.readouterr().out
    assert "by the rule F-1: violation" in listed
    assert "it names direction: from the east" in listed
