"""The desk of findings: drafts, which group one stands in for whom, and one in full."""

from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from fieldapp.app.desk import (
    finding_drafts,
    finding_list,
    finding_signing,
    finding_view,
    queue_view,
)
from fieldapp.app.desk.finding_drafts import SET_APART, FindingDraft, KeptFinding
from fieldapp.app.desk.finding_list import FindingRow
from fieldapp.app.desk.finding_view import FindingView
from fieldapp.app.headquarters import roster_changes
from fieldapp.app.home.session import Session
from fieldapp.app.judging import event_links, signed_findings
from fieldapp.app.judging.signed_findings import ListedFinding
from fieldapp.app.records import fetching, record_detail
from fieldapp.app.records.read import Purpose
from fieldapp.app.records.record_detail import Detail
from fieldapp.cli import main
from fieldapp.errors import InputError
from fieldapp.ledger import record
from fieldapp.ledger.bodies.finding_body import LocatedArea
from fieldapp.ledger.record import Amendment, Record, Retraction, Review
from fieldapp.mission import authoring
from fieldapp.observation.values import Count, EventTime
from fieldapp.store.records import feeds
from tests.support.homes import PASSPHRASE, reopened, seen
from tests.support.mission import NOW, Laptop, Mission
from tests.ui.test_map_page import take_in
from tests.verification.test_counting import text

WORDS = {"language": "en", "zone": "Europe/Kyiv"}


class Desks:
    """Two monitors of two teams and two officers; what one signs the others get at once."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.mission = Mission.begin(folder, now=now)
        roles = (
            ("Lynx", "monitor", "1"), ("Crow", "monitor", "2"),
            ("Owl", "verification_officer", "3"), ("Kite", "verification_officer", "4"),
        )  # fmt: skip
        for name, role, team in roles:
            self.mission.enrol(name, role, team)
        roster_changes.let_approve(
            self.mission.store, "Kite", may=True, officers=self.mission.officers,
            now=self.mission.now,
        )  # fmt: skip
        raised = authoring.raise_format_level(
            self.mission.store,
            2,
            reads={each.kid: 2 for each in self.laptops.values()},
            left_behind=(),
            officers=self.mission.officers,
            now=self.mission.now,
        )
        self.mission.pack = raised.pack
        for laptop in self.laptops.values():
            self.mission.install(laptop)

    def copied(self, folder: Path) -> "Desks":
        """The same in a folder of their own, open; these were closed before."""
        made = copy(self)
        made.mission = self.mission.copied(folder)
        return made

    def close(self) -> None:
        self.mission.close()

    @property
    def laptops(self) -> dict[str, Laptop]:
        return self.mission.laptops

    def session(self, name: str) -> Session:
        laptop = self.laptops[name]
        return Session(store=laptop.store, pack=laptop.pack)

    def share(self, name: str) -> None:
        """The officers get a laptop's feed; monitors get nobody's."""
        owner = self.laptops[name]
        head = feeds.head(owner.store, owner.kid)
        assert head is not None
        for other in (
            self.laptops[each] for each in ("Owl", "Kite", "Wren") if each in self.laptops
        ):
            known = feeds.head(other.store, owner.kid)
            first = 0 if known is None else known.seq + 1
            if other is not owner and first <= head.seq:
                raws = feeds.records(owner.store, owner.kid, first, head.seq)
                take_in(other.store, [record.parse(raw) for raw in raws])

    def third_officer(self) -> None:
        """Wren may approve too, and has what the others have."""
        self.mission.enrol("Wren", "verification_officer", "5")
        self.mission.pack = roster_changes.let_approve(
            self.mission.store, "Wren", may=True, officers=self.mission.officers,
            now=self.mission.now,
        ).pack  # fmt: skip
        for laptop in self.laptops.values():
            self.mission.install(laptop)
        for name in ("Lynx", "Crow", "Owl", "Kite", "Wren"):
            self.share(name)

    def heard(self, name: str, note: str = "a bang", **fields: object) -> Record:
        made = self.laptops[name].sign(
            seen(note, means="heard", count=Count(qualifier="exact", low=4, high=4), **fields)
        )
        self.share(name)
        return made

    def found(self, name: str, *names: Record, state: str = "observed") -> bytes:
        digits = [each.hash.hex() for each in names]
        made = signed_findings.sign(
            self.session(name), digits, state, "heard clearly", now=self.mission.now
        )
        self.share(name)
        return made.record.hash

    def approve(
        self,
        finding: bytes,
        by: str = "Kite",
        verdict: str = "approved",
        note: str = "so it is",
    ) -> None:
        signed_findings.judge(self.session(by), finding.hex(), verdict, note, now=self.mission.now)
        self.share(by)

    def rows(self, name: str) -> tuple[FindingRow, ...]:
        return finding_list.listing(self.session(name), **WORDS)

    def groups(self, name: str) -> list[str]:
        return [each.group for each in self.rows(name)]

    def view(self, name: str, finding: bytes) -> FindingView:
        return finding_view.looked_at(self.session(name), finding.hex(), **WORDS)

    def begin(self, name: str, *names: bytes, state: str = "") -> KeptFinding:
        return finding_drafts.begin(self.session(name), names, state, self.mission.now)

    def sign(self, name: str, kept: KeptFinding, shown: FindingView | None = None) -> ListedFinding:
        """Sign a draft as it is shown now, or as it was shown before."""
        view = self.of_draft(name, kept.draft) if shown is None else shown
        return finding_signing.sign(
            self.session(name), kept, view, zone="UTC", now=self.mission.now
        )

    def of_draft(self, name: str, draft: FindingDraft) -> FindingView:
        return finding_view.of_draft(self.session(name), draft, **WORDS)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Desks:
    """Closed desks on which nothing was done."""
    made = Desks(tmp_path_factory.mktemp("desks") / "mission")
    made.close()
    return made


@pytest.fixture
def desks(begun: Desks, tmp_path: Path) -> Iterator[Desks]:
    made = begun.copied(tmp_path / "mission")
    yield made
    made.close()


def test_a_finding_waits_for_whoever_may_approve_it_and_for_nobody_else(desks: Desks) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    assert (desks.groups("Owl"), desks.groups("Kite")) == (["waits"], ["for_me"])
    assert desks.rows("Owl")[0].mine
    assert desks.view("Owl", finding).barred == "may_not_approve"
    assert desks.view("Kite", finding).barred == ""
    desks.approve(finding)
    for name in ("Owl", "Kite"):
        assert desks.groups(name) == ["in_force"]


def test_nobody_is_asked_to_approve_what_rests_on_their_own_patrol(desks: Desks) -> None:
    own = desks.heard("Kite")
    finding = desks.found("Owl", own)
    assert desks.groups("Kite") == ["waits"]
    assert desks.view("Kite", finding).barred == "own_record"
    view = desks.of_draft("Kite", FindingDraft(targets=(own.hash.hex(),), state="observed"))
    assert view.barred == "own_record"


def test_what_was_returned_waits_no_longer_for_whoever_returned_it(desks: Desks) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    desks.approve(finding, verdict="returned")
    assert desks.groups("Kite") == ["waits"]
    steps = desks.view("Kite", finding).steps
    assert [(each.what, each.mine) for each in steps] == [("signed", False), ("returned", True)]
    assert steps[1].note == "so it is"
    assert {each.role for each in steps} == {"verification_officer"}


def test_what_was_corrected_since_is_read_as_it_is_in_force(desks: Desks) -> None:
    target = desks.heard("Lynx")
    finding = desks.found("Owl", target)
    desks.approve(finding)
    newer = desks.laptops["Lynx"].sign(
        Amendment(target=target.hash, reason="recounted", observation=seen("two bangs"))
    )
    desks.share("Lynx")
    (rest,) = desks.view("Owl", finding).rests
    assert (rest.hash, rest.version, rest.change) == (target.hash, newer.hash, "changed")
    assert rest.row is not None
    assert rest.row.note == "two bangs"  # what is read is the version in force


def test_superseded_and_withdrawn_stand_in_groups_of_their_own(desks: Desks) -> None:
    first = desks.found("Owl", desks.heard("Lynx"))
    desks.approve(first)
    listed = desks.view("Owl", first).listed
    assert listed is not None
    kept = finding_drafts.succeeding(desks.session("Owl"), listed, desks.mission.now)
    assert (kept.draft.supersedes, kept.draft.state) == (first.hex(), "observed")
    made = desks.sign("Owl", kept)
    desks.share("Owl")
    assert finding_drafts.kept(desks.session("Owl")) == []
    desks.approve(made.record.hash)
    assert desks.groups("Kite") == ["in_force", "superseded"]
    assert [each.what for each in desks.view("Kite", first).steps][-1] == "superseded"
    away = signed_findings.withdraw(
        desks.session("Owl"), made.record.hash.hex(), "a mistake", now=desks.mission.now
    )
    desks.share("Owl")
    assert desks.groups("Kite") == ["for_me", "in_force", "superseded"]
    waiting = desks.view("Kite", away.record.hash)
    assert waiting.body is not None
    assert (waiting.body.state, waiting.listed is not None) == ("observed", True)
    desks.approve(away.record.hash)
    assert desks.groups("Kite") == ["superseded", "withdrawn"]
    gone = desks.rows("Kite")[1]
    assert gone.is_of(made.record.hash.hex())
    assert gone.is_of(away.record.hash.hex())


def test_an_area_that_cannot_be_computed_anew_has_no_successor(desks: Desks) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    listed = desks.view("Owl", finding).listed
    assert listed is not None
    area = LocatedArea(model=bytes(32), outcome="contradictory")
    told = replace(listed, body=replace(listed.body, located=area))  # as another program signs
    with pytest.raises(InputError, match="two observations of fire"):
        finding_drafts.succeeding(desks.session("Owl"), told, desks.mission.now)
    assert finding_drafts.kept(desks.session("Owl")) == []


def test_the_ladder_names_what_each_step_lacks(desks: Desks) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    rungs = dict(desks.view("Owl", finding).rungs)
    assert list(rungs) == [
        "alleged", "observed", "team_confirmed", "corroborated", "verified", "investigated",
    ]  # fmt: skip
    assert rungs["observed"] == ()
    assert rungs["corroborated"] == ("second_source",)
    assert rungs["verified"] == ("judgement",)
    assert rungs["investigated"] == ("inquiry",)
    linked = event_links.sign(
        desks.session("Owl"),
        "overlap",
        [desks.heard(name).hash.hex() for name in ("Lynx", "Crow")],
        "one evening",
        now=desks.mission.now,
    )
    draft = desks.begin("Owl", linked.record.hash).draft
    assert len(draft.targets) == 3  # the link with its members, so that rules judge them
    view = desks.of_draft("Owl", draft)
    assert dict(view.rungs)["corroborated"] == ()
    ((_, total),) = view.totals.counted
    assert (total.claim.at_least, total.claim.at_most) == (4, 8)


def test_a_draft_says_what_it_lacks_and_whether_it_may_name_a_party(desks: Desks) -> None:
    target = desks.heard("Lynx")
    draft = FindingDraft(targets=(target.hash.hex(),), state="verified", level="party", party="A")
    view = desks.of_draft("Owl", draft)
    assert (view.lacks, view.naming) == (("judgement",), "attribution")
    empty = desks.of_draft("Owl", FindingDraft())
    assert (empty.rests, empty.lacks) == ((), ())
    assert dict(empty.rungs)["observed"] == ("observation",)


def test_setting_apart_drafts_what_the_monitor_assessed(desks: Desks) -> None:
    plain, drill = desks.heard("Lynx"), desks.heard("Lynx", assessment=("live_fire_exercise",))
    mines = desks.heard("Lynx", assessment=("controlled_detonation",))
    states = [desks.begin("Owl", each.hash, state=SET_APART).draft.state for each in
              (plain, drill, mines)]  # fmt: skip
    assert states == ["live_fire", "live_fire", "demining"]


def test_drafts_are_kept_until_they_are_signed_or_thrown_away(desks: Desks) -> None:
    target = desks.heard("Lynx")
    session, at = desks.session("Owl"), desks.mission.now
    first = desks.begin("Owl", target.hash)
    typed = FindingDraft(
        targets=first.draft.targets, state="observed", grounds="two ears, “чули”",
        confidence="low", level="area", because="craters",
    )  # fmt: skip
    finding_drafts.keep(session, first.name, typed, at)
    other = desks.begin("Owl", target.hash)
    assert {each.name: each.draft for each in finding_drafts.kept(session)} == {
        first.name: typed, other.name: other.draft,
    }  # fmt: skip
    assert desks.groups("Owl") == ["draft", "draft"]
    finding_drafts.throw_away(session, other.name)
    signed = desks.sign("Owl", KeptFinding(name=first.name, saved_at=at, draft=typed))
    assert (signed.body.confidence, signed.body.note) == ("low", "two ears, “чули”")
    assert signed.body.attribution is not None
    assert finding_drafts.kept(session) == []


def test_a_draft_that_would_have_no_effect_is_not_signed_and_stays(desks: Desks) -> None:
    session, at = desks.session("Owl"), desks.mission.now
    kept = desks.begin("Owl", desks.heard("Lynx").hash)
    bad = FindingDraft(targets=kept.draft.targets, state="verified", grounds="so it is")
    with pytest.raises(InputError, match="check 8"):
        desks.sign("Owl", KeptFinding(name=kept.name, saved_at=at, draft=bad))
    assert [each.name for each in finding_drafts.kept(session)] == [kept.name]
    assert desks.groups("Owl") == ["draft"]


def test_who_signs_no_findings_drafts_none(desks: Desks) -> None:
    target = desks.heard("Lynx")
    with pytest.raises(InputError, match="verification officer"):
        desks.begin("Lynx", target.hash)
    with pytest.raises(InputError, match="not here"):
        desks.begin("Owl", bytes(32))


def test_what_changed_since_it_was_shown_is_not_approved(desks: Desks) -> None:
    target = desks.heard("Lynx")
    finding = desks.found("Owl", target)
    shown = desks.view("Kite", finding)
    desks.laptops["Lynx"].sign(
        Amendment(target=target.hash, reason="recounted", observation=seen("two bangs"))
    )
    desks.share("Lynx")
    approve = partial(finding_signing.judge, zone="UTC", now=desks.mission.now)
    with pytest.raises(InputError, match="look at it again"):
        approve(desks.session("Kite"), shown, "approved", "")
    again = desks.view("Kite", finding)
    made = approve(desks.session("Kite"), again, "approved", "")
    assert made.conclusion.effect.reason == ""
    with pytest.raises(InputError, match="look at it again"):
        approve(desks.session("Kite"), again, "approved", "")


@pytest.mark.parametrize("verdict", ["returned", "dissent"])
def test_what_another_officer_said_since_it_was_shown_is_read_before_an_approval(
    desks: Desks, verdict: str
) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    desks.third_officer()
    shown = desks.view("Kite", finding)
    desks.approve(finding, by="Wren", verdict=verdict)
    now = desks.view("Kite", finding)
    assert now.group == shown.group == "for_me"
    approve = partial(finding_signing.judge, zone="UTC", now=desks.mission.now)
    with pytest.raises(InputError, match="look at it again"):
        approve(desks.session("Kite"), shown, "approved", "")
    assert approve(desks.session("Kite"), now, "approved", "").conclusion.effect.reason == ""


def test_a_withdrawal_signed_since_it_was_shown_is_read_before_an_approval(desks: Desks) -> None:
    finding = desks.found("Owl", desks.heard("Lynx"))
    shown = desks.view("Kite", finding)
    signed_findings.withdraw(
        desks.session("Owl"), finding.hex(), "the clock was wrong", now=desks.mission.now
    )
    desks.share("Owl")
    with pytest.raises(InputError, match="look at it again"):
        finding_signing.judge(
            desks.session("Kite"), shown, "approved", "", zone="UTC", now=desks.mission.now
        )


def test_a_draft_on_what_changed_since_it_was_shown_is_not_signed(desks: Desks) -> None:
    target = desks.heard("Lynx")
    kept = desks.begin("Owl", target.hash, state="observed")
    typed = replace(kept, draft=replace(kept.draft, grounds="heard clearly"))
    shown = desks.of_draft("Owl", typed.draft)
    for body in (
        Amendment(target=target.hash, reason="recounted", observation=seen("two bangs")),
        Retraction(target=target.hash, reason="a door"),
    ):
        desks.laptops["Lynx"].sign(body)
        desks.share("Lynx")
        with pytest.raises(InputError, match="look at it again"):
            desks.sign("Owl", typed, shown)
        shown = desks.of_draft("Owl", typed.draft)
    assert signed_findings.listed(desks.session("Owl")) == []
    assert [each.name for each in finding_drafts.kept(desks.session("Owl"))] == [kept.name]


def test_a_draft_on_what_was_disputed_since_it_was_shown_is_not_signed(desks: Desks) -> None:
    target = desks.heard("Lynx")
    kept = desks.begin("Owl", target.hash, state="observed")
    typed = replace(kept, draft=replace(kept.draft, grounds="heard clearly"))
    shown = desks.of_draft("Owl", typed.draft)
    desks.laptops["Kite"].sign(Review(target=target.hash, state="disputed", note="no"))
    desks.share("Kite")
    with pytest.raises(InputError, match="look at it again"):
        desks.sign("Owl", typed, shown)
    desks.sign("Owl", typed)


def test_a_draft_that_was_signed_is_neither_kept_nor_signed_again(desks: Desks) -> None:
    kept = desks.begin("Owl", desks.heard("Lynx").hash, state="observed")
    session = desks.session("Owl")
    typed = replace(kept.draft, grounds="heard clearly")
    kept = finding_drafts.keep(session, kept.name, typed, desks.mission.now)
    desks.sign("Owl", kept)
    with pytest.raises(InputError, match="signed or thrown away"):
        finding_drafts.keep(session, kept.name, typed, desks.mission.now)
    with pytest.raises(InputError, match="signed or thrown away"):
        desks.sign("Owl", kept)
    assert finding_drafts.kept(session) == []
    assert len(signed_findings.listed(session)) == 1


def test_the_findings_that_rest_on_a_record_stand_with_it(desks: Desks) -> None:
    target = desks.heard("Lynx")
    finding = desks.found("Owl", target)
    desks.found("Owl", desks.heard("Crow"))

    def looked(name: str) -> Detail:
        return record_detail.detail(
            desks.session(name), target.hash, purpose=Purpose.PANEL, **WORDS
        )

    detail = looked("Kite")
    (found,) = detail.judging.findings
    assert (found.hash, found.reason, found.role) == (
        finding,
        "not_approved",
        "verification_officer",
    )
    assert "find" in detail.offers
    own = desks.heard("Owl")
    here = record_detail.detail(desks.session("Owl"), own.hash, purpose=Purpose.PANEL, **WORDS)
    assert "find" not in here.offers  # nobody judges what they logged
    desks.approve(finding)
    assert looked("Owl").judging.findings[0].reason == ""


def test_the_newest_stands_first_in_its_group(desks: Desks) -> None:
    target = desks.heard("Lynx")
    first = desks.found("Owl", target)
    desks.mission.now += timedelta(hours=1)
    second = desks.found("Owl", target, state="live_fire")
    hashes = [bytes.fromhex(each.name) for each in desks.rows("Kite")]
    assert hashes == [second, first]


def test_a_finding_in_force_is_shaken_where_the_log_shows_a_later_change(
    desks: Desks, tmp_path: Path
) -> None:
    headquarters = Session(store=desks.mission.store, pack=desks.mission.pack)

    def send(name: str) -> None:
        stick = tmp_path / f"{name}-{desks.mission.now:%H%M}"
        stick.mkdir()
        desks.laptops[name].seal(stick)
        desks.mission.take(stick)

    def groups() -> list[str]:
        return [each.group for each in finding_list.listing(headquarters, **WORDS)]

    target = desks.heard("Lynx")
    send("Lynx")
    finding = desks.found("Owl", target)
    send("Owl")
    assert groups() == ["waits"]  # headquarters' own home is no person
    desks.approve(finding)
    send("Kite")
    assert groups() == ["in_force"]
    found = finding_view.looked_at(headquarters, finding.hex(), **WORDS)
    places = [each.log_index for each in found.steps]
    assert None not in places
    assert places == sorted(places, key=lambda place: place or 0)
    # The finding names the record alone, and the record becomes one event with another.
    other = desks.heard("Crow")
    send("Crow")
    linked(desks, target, other)
    send("Owl")
    assert groups() == ["shaken"]
    again = desks.found("Owl", other)
    send("Owl")
    desks.approve(again)
    send("Kite")
    assert groups() == ["shaken", "in_force"]
    desks.laptops["Crow"].sign(
        Amendment(target=other.hash, reason="recounted", observation=seen("two bangs"))
    )
    send("Crow")
    assert groups() == ["shaken", "shaken"]


def test_what_ended_hours_before_is_no_neighbour_of_what_waits(desks: Desks) -> None:
    night = EventTime(
        start=NOW - timedelta(hours=20), end=NOW - timedelta(hours=8), precision="part_of_day"
    )
    desks.heard("Lynx", "in the night", time=night)
    desks.heard("Lynx", "an hour before", time=EventTime(start=NOW - timedelta(hours=1)))
    desks.heard("Crow", "now", time=EventTime(start=NOW))
    session = desks.session("Owl")
    rows = queue_view.listing(session, **WORDS, now=NOW).rows
    (row,) = [each for each in rows if each.owner == "Crow"]
    near = queue_view.looked_at(session, row, **WORDS).near
    assert len(near) == 1, near
    assert near[0].startswith("2026-03-01 11:00 UTC"), near


def test_a_command_that_approves_says_that_evidence_which_is_not_here_was_not_seen(
    desks: Desks, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = desks.laptops["Lynx"].photo(b"a crater").evidence
    pictured = [desks.heard(name, evidence=taken) for name in ("Lynx", "Crow")]
    linked = event_links.sign(
        desks.session("Owl"),
        "overlap",
        [each.hash.hex() for each in pictured],
        "one evening",
        now=desks.mission.now,
    )
    desks.share("Owl")
    resting = desks.found("Owl", linked.record)
    plain = desks.found("Owl", desks.heard("Lynx"))
    assert not fetching.is_unseen(desks.session("Lynx"), pictured[0].hash)
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    home = desks.laptops["Kite"].store.home
    desks.close()
    options = ["--home", str(home), "--passphrase-file", str(secret)]
    for finding in (resting, plain):
        assert main(["approve", finding.hex(), "--note", "so it is", *options]) == 0
    assert capsys.readouterr().out.count("evidence that is not here") == 1
    desks.laptops["Kite"].store = reopened(home)
    notes = [step.note for name in (resting, plain) for step in desks.view("Kite", name).steps]
    assert notes.count("so it is Evidence not seen.") == 1
    assert notes.count("so it is") == 1


def figures(view: FindingView) -> tuple[str, str]:
    """Figure of what a finding names, and of the same as it is counted now; "" where it is that."""
    texts = (
        " ".join(text(total.claim) for _, total in each.counted) if each is not None else ""
        for each in (view.totals, view.now)
    )
    return next(texts), next(texts)


def linked(desks: Desks, *names: Record, relation: str = "same") -> Record:
    digits = [each.hash.hex() for each in names]
    made = event_links.sign(
        desks.session("Owl"), relation, digits, "one salvo", now=desks.mission.now
    )
    desks.share("Owl")
    return made.record


def told(desks: Desks, name: str, number: int) -> Record:
    made = desks.laptops[name].sign(
        seen("bangs", means="heard", count=Count(qualifier="exact", low=number, high=number))
    )
    desks.share(name)
    return made


def test_a_figure_is_of_what_the_finding_names_whatever_is_linked_or_corrected_later(
    desks: Desks,
) -> None:
    one, many = told(desks, "Lynx", 1), told(desks, "Crow", 17)
    finding = desks.found("Owl", one)
    assert figures(desks.view("Kite", finding)) == ("1–1 (1)", "")
    link = linked(desks, one, many)
    view = desks.view("Kite", finding)
    assert figures(view) == ("1–1 (1)", "17–17 (17)")  # said, never put in its place
    assert [(each.hash, each.change) for each in view.rests] == [(one.hash, "linked")]
    event_links.withdraw(desks.session("Owl"), link.hash.hex(), "not one", now=desks.mission.now)
    desks.share("Owl")
    assert figures(desks.view("Kite", finding)) == ("1–1 (1)", "")
    recounted = seen("bangs", count=Count(qualifier="exact", low=3, high=3))
    desks.laptops["Lynx"].sign(
        Amendment(target=one.hash, reason="recounted", observation=recounted)
    )
    desks.share("Lynx")
    assert figures(desks.view("Kite", finding)) == ("1–1 (1)", "3–3 (3)")


def test_a_draft_on_one_record_names_its_links_and_all_that_they_join(desks: Desks) -> None:
    one, many, third = told(desks, "Lynx", 1), told(desks, "Crow", 17), told(desks, "Crow", 4)
    inner = linked(desks, one, many)
    outer = linked(desks, inner, third, relation="overlap")
    named = [one.hash, outer.hash, inner.hash, many.hash, third.hash]
    kept = desks.begin("Owl", one.hash, state="observed")
    assert [bytes.fromhex(each) for each in kept.draft.targets] == named
    typed = replace(kept, draft=replace(kept.draft, grounds="heard clearly"))
    made = desks.sign("Owl", typed)
    desks.share("Owl")
    assert list(made.body.targets) == named
    view = desks.view("Kite", made.record.hash)
    assert [each.hash for each in view.rests] == named  # each is to be read
    assert [each.change for each in view.rests] == [""] * 5
    assert figures(view) == ("17–21 (17)", "")


def test_a_finding_on_a_link_alone_asks_for_its_members_to_be_read(desks: Desks) -> None:
    one, many = told(desks, "Lynx", 1), told(desks, "Crow", 17)
    link = linked(desks, one, many)
    finding = desks.found("Owl", link)
    view = desks.view("Kite", finding)
    assert {each.hash for each in view.rests} == {link.hash, one.hash, many.hash}
    assert figures(view) == ("17–17 (17)", "")


def test_a_successor_names_what_is_in_force_and_linked_now(desks: Desks) -> None:
    one, many = told(desks, "Lynx", 1), told(desks, "Crow", 17)
    first = desks.found("Owl", one)
    desks.approve(first)
    link = linked(desks, one, many)
    listed = desks.view("Owl", first).listed
    assert listed is not None
    kept = finding_drafts.succeeding(desks.session("Owl"), listed, desks.mission.now)
    assert [bytes.fromhex(each) for each in kept.draft.targets] == [
        one.hash, link.hash, many.hash,
    ]  # fmt: skip


def test_a_retracted_record_or_withdrawn_link_is_not_signed_on(desks: Desks) -> None:
    one, many = told(desks, "Lynx", 1), told(desks, "Crow", 17)
    link = linked(desks, one, many)
    event_links.withdraw(desks.session("Owl"), link.hash.hex(), "not one", now=desks.mission.now)
    with pytest.raises(InputError, match="leave it out"):
        desks.found("Owl", one, link)
    desks.laptops["Crow"].sign(Retraction(target=many.hash, reason="a door"))
    desks.share("Crow")
    with pytest.raises(InputError, match="leave it out"):
        desks.found("Owl", one, many)


def test_times_that_cannot_meet_stand_in_draft_and_approval(desks: Desks) -> None:
    one, other = (
        desks.laptops[name].sign(
            seen("bangs", time=EventTime(start=NOW - timedelta(days=days), zone="Europe/Kyiv"))
        )
        for name, days in (("Lynx", 1), ("Crow", 400))
    )
    for name in ("Lynx", "Crow"):
        desks.share(name)
    kept = desks.begin("Owl", one.hash, other.hash, state="observed")
    assert desks.of_draft("Owl", kept.draft).misfits == ()  # nobody says that it is one event
    (apart,) = desks.of_draft("Owl", replace(kept.draft, state="corroborated")).misfits
    assert apart.times is not None
    linked(desks, one, other)
    kept = desks.begin("Owl", one.hash, state="observed")
    assert desks.of_draft("Owl", kept.draft).misfits == (apart,)
    made = desks.sign("Owl", replace(kept, draft=replace(kept.draft, grounds="heard clearly")))
    desks.share("Owl")
    assert desks.view("Kite", made.record.hash).misfits == (apart,)
