"""A record's content is read for a person in one place, and who reads besides is listed here."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from fieldapp.app.home.session import Session
from fieldapp.app.records import read
from fieldapp.app.records.read import Purpose
from fieldapp.errors import InputError
from fieldapp.ledger import record
from fieldapp.ledger.record import Amendment, Patrol, Retraction, Review
from fieldapp.store.evidence import files
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission
from tests.support.program import modules

ROOT = Path(__file__).parents[2] / "fieldapp"

WRITERS = {"append_signed", "survey"}
"""Functions that return what was signed just now, and what a damaged file has left."""


def words(annotation: ast.expr) -> set[str]:
    return set(re.findall(r"\w+", ast.unparse(annotation)))


@cache
def readers() -> dict[str, set[str]]:
    """Functions of the store that give what records say, by module: their types tell."""
    trees = {path: tree for path, tree in modules().items() if path.is_relative_to(ROOT / "store")}
    classes = {
        node.name: set().union(
            *(words(each.annotation) for each in node.body if isinstance(each, ast.AnnAssign))
        )
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    types = {"Record", "Observation"}
    while more := {name for name, parts in classes.items() if parts & types} - types:
        types |= more
    found = {"feeds": {"raw", "records", "forks"}, "files": {"read_sealed"}}  # these give bytes
    for path, tree in trees.items():
        returns = {
            node.name: node.returns
            for node in tree.body
            if isinstance(node, ast.FunctionDef) and node.name not in WRITERS
        }
        found.setdefault(path.stem, set()).update(
            name
            for name, given in returns.items()
            if given is not None and words(given) & types and not name.startswith("_")
        )
    return {module: functions for module, functions in found.items() if functions}


DOOR = "app/records/read.py"

OTHERS = {
    "app/records/record_list.py": "rows of a list are drawn, nobody opened them",
    "app/records/notices.py": "rows of the inbox are drawn; a record is opened on the page Records",
    "app/records/record_order.py": "rows of a list are put in order, nobody opened them",
    "app/records/tasks.py": "the tasks of this laptop are shown by themselves",
    "app/records/task_signing.py": "what a task names is looked for, not shown",
    "app/judging/counting_state.py": "what is counted gives a total, no record is shown",
    "app/judging/event_links.py": "rows of a list are drawn, and what is linked is looked for",
    "app/headquarters/duty.py": "rows of the duty board are drawn: who, and when",
    "app/reporting/daily_records.py": "a report is made of all records of a day, none is shown",
    "app/reporting/edition_store.py": "files that headquarters made are read, no record",
    "app/export/reader_tables.py": "what others may read with SQL is written, and noted as that",
    "app/reporting/report_recount.py": "records that a report names are looked for, not shown",
    "app/reporting/edition_freezing.py": "files that headquarters made are kept, no record is read",
    "app/judging/link_misfits.py": "times and areas of members are compared, none is shown",
    "app/judging/link_preview.py": "what a link would come to is counted, no record is shown",
    "app/judging/notified_fire.py": "notifications are compared with what was fired, none is shown",
    "app/judging/suggested_links.py": "pairs are compared; which record is shown, is opened",
    "app/records/record_judging.py": "rows of a list are drawn beside a record that was opened",
    "app/headquarters/end_mission.py": "the last record of the own feed is named, not shown",
    "app/headquarters/place_posts.py": "records of a post are counted by its name, not shown",
    "app/trends/edition_days.py": "files that headquarters made are read, no record",
    "app/desk/tak_contacts.py": "contacts that are here already are looked for, not shown",
    "app/trends/trend_period.py": "the first and last day are looked for, no record is shown",
    "app/trends/trend_reading.py": "charts are made of all records of a period, none is shown",
    "app/map/own_observations.py": "rows of the map are drawn",
    "app/map/patrol_routes.py": "rows of the map are drawn",
    "app/map/supervisor_map.py": "rows of the map are drawn",
    "app/headquarters/roster_changes.py": "an officer names a record; its number is read",
    "app/desk/waiting/unlinked_pairs.py": "what a record may change is looked for, not shown",
    "app/desk/waiting/waiting_editions.py": "retractions are compared with editions, none is shown",
    "app/desk/waiting/watch_gaps.py": "watches are compared; the one that is shown is opened",
    "app/home/own_signing.py": "what was just signed is given back",
    "app/desk/detections.py": "what is adopted is looked for, not shown",
    "app/desk/decisions.py": "what is decided is looked for, not shown",
    "app/desk/finding_drafts.py": "what a finding is to rest on is looked for, not shown",
    "app/grounds/finding_names.py": "what a finding names is counted, no record is shown",
    "app/grounds/overtaken.py": "what links and findings judge is compared, no record is shown",
    "app/grounds/finding_rules.py": "what it rests on is judged; what is read is opened",
    "app/desk/queue_state.py": "rows of a list are drawn, nobody opened them",
    "app/desk/queue_view.py": "rows of a list are drawn, nobody opened them",
    "app/desk/statement_signing.py": "what a statement replies to is looked for, not shown",
    "app/patrol/patrol.py": "the own patrol, on its own laptop",
    "app/patrol/sign_off.py": "the own day, on its own laptop",
    "app/entry/contradictions.py": "what this laptop signed is compared, on the own laptop",
    "app/entry/typing_aids/recent_entries.py": "what this laptop signed last, to be taken over",
    "app/entry/typed_line.py": "what is corrected is compared, not shown",
    "app/entry/signing.py": "what is corrected is compared, not shown",
    "app/evidence/attach.py": "what is corrected is compared, not shown",
    "app/grounds/cited_area.py": "where it was is computed; what a finding rests on is opened",
    "app/judging/reviews.py": "whose observation it is, is compared, not shown",
    "app/desk/statement_chain.py": "rows of a list are drawn; what a step names is looked for",
    "app/export/judging_columns.py": "positions of posts, beside rows that an export gives",
    "app/export/map_export.py": "positions of posts, beside rows that an export gives",
    "mission/rules/applied_files.py": "which rules are applied is looked for, no record is shown",
    "app/judging/party_remarks.py": "rows of a list are drawn beside a record that was opened",
    "app/records/fetching.py": "whose evidence is asked for is looked for, none is shown",
    "app/judging/rule_announcements.py": "notices of rules are listed, no observation",
    "app/judging/signed_findings.py": "rows of a list are drawn; what a finding rests on is opened",
    "app/reporting/edition_list.py": "editions are listed, no observation",
    "app/reporting/judged_records.py": "states of findings for a report, whose writing is noted",
    "app/grounds/corroborate.py": "positions of posts, beside records that were opened",
    "app/grounds/rule_trial.py": "positions of posts, beside rows that a list draws",
    "report/proof/proof.py": "the command opens the record before it is written out",
    "report/proof/outside_names.py": "names of posts are compared with a text, not shown",
    "report/proof/proof_judging.py": "the command opens the record before it is written out",
    "report/verify/verify_judging.py": "files of a folder are checked, nothing of a home is read",
    "hub/publishing/shown_findings.py": "what four eyes let go to the parties is given out",
    "hub/publishing/outbox.py": "signed bytes travel to another laptop",
    "sync/carrier/seal_rescued.py": "signed bytes of a damaged home travel to headquarters",
    "sync/carrier/seal.py": "signed bytes travel to headquarters",
}
"""Who else may call them, and why that is no reading by a person."""


def readings(path: Path) -> Iterator[str]:
    """Names of the functions above that a module calls or takes from the store."""
    known = readers()
    for node in ast.walk(modules()[path]):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr in known.get(node.value.id, ()):
                yield node.attr
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("fieldapp.store."):
            module = (node.module or "").rpartition(".")[2]
            taken = {alias.name for alias in node.names}
            yield from taken & known.get(module, set())
            renamed = [alias for alias in node.names if alias.name in known and alias.asname]
            yield from (f"{alias.name} as {alias.asname}" for alias in renamed)


def test_nobody_else_reads_records_for_a_person() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if "store" not in path.relative_to(ROOT).parts and any(readings(path))
    }
    assert found == {DOOR, *OTHERS}


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Iterator[Laptop]:
    made = mission.enrol("Lynx 2")
    yield made
    made.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def test_a_record_is_opened_with_all_that_is_known_of_it(laptop: Laptop, session: Session) -> None:
    first = laptop.sign(seen(note="a goat"))
    second = laptop.sign(
        Amendment(target=first.hash, reason="counted again", observation=seen(note="two goats"))
    )
    laptop.sign(Retraction(target=second.hash, reason="own goats"))
    review = laptop.sign(Review(target=first.hash, state="questioned", note="whose?"))
    opened = read.open_record(session, read.find(session, first.hash.hex()[:12]), Purpose.SHOW)
    assert opened.observation == seen(note="a goat")
    assert [version.observation.note for version in opened.versions] == ["a goat", "two goats"]
    assert [correction.retracts for correction in opened.corrections] == [False, True]
    assert [each.record.hash for each in opened.about] == [review.hash]
    patrol = laptop.sign(Patrol(action="stop"))
    plain = read.open_record(session, patrol.hash, Purpose.PANEL)
    assert plain.observation is None
    assert plain.entry.record.body == patrol.body
    with pytest.raises(InputError):
        read.open_record(session, bytes(32), Purpose.PANEL)


@pytest.mark.parametrize("purpose", Purpose)
def test_sealed_fields_are_read_only_where_they_were_asked_for(
    laptop: Laptop, session: Session, purpose: Purpose
) -> None:
    files.add_sealed(laptop.store, record.sealed_value("Oksana", bytes(16)))
    signed = laptop.sign(seen(sealed=(record.commit("Oksana", bytes(16)),)))
    opened = read.open_record(session, signed.hash, purpose)
    assert opened.sealed == (("Oksana",) if purpose == Purpose.SEALED else ())
