"""Time of the daily report of a day with 1,000 rows in a home that has many more.

`python -m tests.benchmarks.report [ROWS]` prints the table. The home is headquarters', with its
log; 1 in 50 records is a watch. What is to be reached stands beside each figure.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import perf_counter, process_time
from typing import Final, TypeVar

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_state
from fieldapp.app.reporting import draft_report, report_recount
from fieldapp.observation.operational_day import day_of
from fieldapp.report.daily import content_tree, edition_proposal
from fieldapp.report.daily.edition_copies import full_tree
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.release_policy import parse_policy
from fieldapp.report.daily.report_content import ReportContent, as_json, parse_content
from fieldapp.report.daily.report_tables import tables
from tests.benchmarks.time_limit import bounded
from tests.benchmarks.trends import fill
from tests.support.mission import NOW, Mission
from tests.support.mission_lists import mission_lists

A_DAY: Final = 1_000
T = TypeVar("T")


def _line(what: str, work: Callable[[], T], most: str) -> T:
    began, busy = perf_counter(), process_time()
    made = work()
    passed, worked = perf_counter() - began, process_time() - busy
    print(f"| {what} | {passed:.2f} s | {worked:.2f} s | {most} |", flush=True)
    return made


def _check(session: Session, frozen: bytes, tree: bytes, size: int) -> None:
    """Do the costly part of `edition check`: each cell made again, the root, the tables."""
    content = parse_content(frozen)
    again, _ = report_recount.made_again(session, content, size)
    found = content_tree.parse(tree)
    content_tree.root(found)
    exact = [each for each in found if "~" not in each.path]
    assert not content_tree.differing(exact, dict(again.leaves()))
    assert as_json(again) == frozen
    tables(again)


def main(count: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        mission = Mission.begin(Path(folder) / "mission")
        laptop = mission.enrol("A")
        fill(laptop, count, max(1, count // A_DAY))
        stick = Path(folder) / "stick"
        stick.mkdir()
        laptop.seal(stick)
        mission.take(stick)
        session = Session(store=mission.store, pack=mission.pack)
        state = counting_state.state_at(session)
        size = state.basis.size
        day = day_of(NOW, state.zone, state.cut_off) + timedelta(days=max(0, count // A_DAY // 2))
        print(f"| a day of {A_DAY:,} rows among {count:,} | time | processor | at most |")
        print("|---|---|---|---|")
        make = partial(draft_report.content_of, session, day, 1)
        _line("content now", partial(make, None), "2 s")
        content: ReportContent = _line("content at an entry", partial(make, size), "2 s")
        assert len(content.section("violations")) > A_DAY * 9 // 10
        pack = pack_of(session)
        bare = _line(
            "words of the pages",
            partial(printed, content, pack.vocabulary, "en", mission="Mission"), "",
        )  # fmt: skip
        words = draft_report.with_map(pack, content, bare)
        _line("PDF", partial(draft_report.typeset, content, words), "5 s")
        policy = parse_policy(edition_proposal.RELEASE_DEFAULT.read_bytes())
        tree = full_tree(content, policy, mission_lists(), bytes(content_tree.KEY_BYTES))
        raw = as_json(content), content_tree.as_json(tree)
        _line("check", partial(_check, session, *raw, size), "10 s")


if __name__ == "__main__":
    bounded(3_000)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
