"""Reports of a mission, and the same figures by foreign code from its signed records alone (J1).

    python -m tests.benchmarks.recount [ROWS [SEED]]

Random rows of twelve patrols over four days, links, findings, corrections; three reports, each at
a later entry of the log. Every number of the lines by region is compared.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from fieldapp.app.home.session import Session
from fieldapp.app.reporting.draft_report import content_of
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment, Body, Finding, Record, Retraction
from fieldapp.mission import authoring
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import COUNT_QUALIFIERS, Count, EventTime
from fieldapp.store import hub_log
from fieldapp.store.records.own_feed import append_signed
from tests.support.foreign_count import APART, Log, Row
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission, words

START: Final = date(2026, 3, 1)
DAYS: Final = tuple(START + timedelta(days=n) for n in range(-1, 6))
REGIONS: Final = ("Donetsk", "Luhansk", "")
ONE_SET: Final = ("same", "stages", "duplicate")
ASSESSED: Final = ((), (), (), (), ("live_fire_exercise",), ("controlled_detonation",))


def seen_at_random(chance: random.Random) -> Observation:
    """An observation of one of these days, in some of a report's regions."""
    start = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(5 * 1440))
    end = start + timedelta(minutes=chance.choice((0, 5, 60, 400)))
    precision = chance.choice(("minute",) * 8 + ("hour", "part_of_day", "day", "month"))
    whole = precision in ("day", "month")
    time = EventTime(
        start=start.replace(hour=22, minute=0) - timedelta(days=1) if whole else start,
        end=None if whole or end == start else end, precision=precision, zone="Europe/Kyiv",
    )  # fmt: skip
    return seen(
        time=None if chance.random() < 0.03 else time, region=chance.choice(REGIONS),
        count=count_at_random(chance), what=chance.choice(((), ("explosion",), ("burst",))),
        assessment=chance.choice(ASSESSED), means="heard",
    )  # fmt: skip


def count_at_random(chance: random.Random) -> Count | None:
    word = chance.choice((*COUNT_QUALIFIERS, "exact", "about", ""))
    low = chance.randint(0, 40)
    high = low + chance.randint(0, 9) if word in ("range", "about") else low
    if not word or word in ("several", "tens", "hundreds", "uncounted", "continuous"):
        return Count(qualifier=word) if word else None
    return Count(
        qualifier=word,
        low=None if word == "up_to" else low,
        high=None if word in ("at_least", "over") else high,
    )


class Signed:
    """What a mission signs, in the order of the log, with what links may still name."""

    def __init__(self, folder: Path, chance: random.Random, patrols: int) -> None:
        self.folder, self.sticks = folder, 0
        self.mission = m = Mission.begin(folder)
        self.patrols = [m.enrol(f"Patrol {n}", team=f"p{n}") for n in range(patrols)]
        self.boss = m.enrol("Boss", "supervisor", "b")
        self.owl = m.enrol("Owl", "verification_officer", "o")
        self.kite = m.enrol("Kite", "verification_officer", "k")
        authoring.let_approve(m.store, "Kite", may=True, officers=m.officers, now=m.now)
        reads = {each.kid: 2 for each in m.laptops.values()}
        m.pack = authoring.raise_format_level(
            m.store, 2, reads=reads, left_behind=(), officers=m.officers, now=m.now
        ).pack
        for laptop in m.laptops.values():
            m.install(laptop)
        self.chance, self.free, self.plain = chance, list[bytes](), list[bytes]()
        self.rows: list[tuple[Laptop, Record]] = []
        self.links: list[Record] = []
        self.due: dict[bytes, Laptop] = {}  # who signed since it arrived last

    def sign(self, laptop: Laptop, body: Body) -> Record:
        m = self.mission
        self.due[laptop.kid] = laptop
        return append_signed(laptop.store, body, mission=laptop.mission, now=m.now, level=2)

    def arrive(self) -> None:
        """What was signed comes to headquarters."""
        for laptop in self.due.values():
            self.sticks += 1
            stick = self.folder / f"stick {self.sticks}"
            sealed = laptop.seal(stick)
            report = self.mission.take(stick)
            assert sum(each.stored for each in report.results) == sealed.records, words(report)
        self.due.clear()

    def observe(self, count: int) -> None:
        for _ in range(count):
            laptop = self.chance.choice(self.patrols)
            made = self.sign(laptop, seen_at_random(self.chance))
            self.rows.append((laptop, made))
            apart = APART.keys() & {*made.body.assessment}  # type: ignore[union-attr]
            (self.free if apart else self.plain).append(made.hash)
        self.arrive()

    def correct(self, count: int) -> None:
        """Corrections: another figure or time; what is set apart stays so, and the other way."""
        for laptop, made in self.chance.sample(self.rows, count):
            if self.chance.random() < 0.4:
                self.sign(laptop, Retraction(target=made.hash, reason="own vehicle"))
                continue
            other = seen_at_random(self.chance)
            kept = made.body.assessment  # type: ignore[union-attr]
            other = replace(other, assessment=kept)
            self.sign(laptop, Amendment(target=made.hash, reason="again", observation=other))
        self.arrive()

    def link(self, count: int) -> None:
        for _ in range(count):
            relation = self.chance.choice((*ONE_SET, "overlap", "part", "shares", "apart"))
            nested = self.chance.random() < 0.3 and self.links
            pool = self.plain if nested else self.plain + self.free
            members = self.chance.sample(pool, self.chance.randint(2, 4))
            if nested:
                members[self.chance.randrange(len(members))] = self.chance.choice(self.links).hash
            whole = Count(low=134, high=134) if relation == "shares" else None
            body = Link(relation=relation, members=tuple(members), whole=whole, reason="heard")
            made = self.sign(self.boss, body)
            apart = not {*members}.isdisjoint(self.free)
            if not apart and relation != "apart":
                self.links.append(made)
            if self.chance.random() < 0.15:
                self.sign(self.boss, Link(withdraws=made.hash, reason="two events"))
        self.arrive()

    def find(self, count: int) -> None:
        """Findings by Owl; Kite approves most. None is on what a link of a link may join."""
        nested = {m for each in self.links for m in each.body.members}  # type: ignore[union-attr]
        alone = [name for name in self.plain + self.free if name not in nested]
        findings = []
        for name in self.chance.sample(alone, count):
            state = self.chance.choice(("live_fire", "demining", "observed"))
            findings.append(self.sign(self.owl, Finding(targets=(name,), state=state, note="so")))
            if name in self.plain:
                self.plain.remove(name)
                self.free.append(name)
        self.arrive()
        for each in findings:
            if self.chance.random() < 0.8:
                self.sign(self.kite, Finding(approves=each.hash, state="approved", note="so"))
        self.arrive()

    def report(self, size: int) -> Iterator[tuple[str, object, object]]:
        """(cell, in the report, by foreign code) of the lines of each day at a size of the log."""
        m = self.mission
        session = Session(store=m.store, pack=m.pack)
        rows = m.store.db.execute(
            "SELECT r.raw FROM record r JOIN position p USING (id) WHERE p.log_index < ? "
            "ORDER BY p.log_index", [size],
        )  # fmt: skip
        log = Log(bytes(raw) for (raw,) in rows)
        for day in DAYS:
            content = content_of(session, day, 1, size)
            for row in content.section("totals"):
                region = str(row.cells["region"])
                name = {"all": None, "not_known": ""}.get(region, region)
                now, before = log.total(day, name), log.total(day - timedelta(days=1), name)
                for cell, value in cells(now, before).items():
                    yield f"{size} {day} {region} {cell}", row.cells[cell], value
            undated = log.total(None, None)
            for row in content.section("undated"):
                for cell in ("at_least", "at_most", "best", "rows"):
                    value = cells(undated, undated)[cell]
                    yield f"{size} in no day {cell}", row.cells[cell], value


def cells(now: Row, before: Row) -> dict[str, object]:
    """Cells of a line by region, as foreign code counts them."""
    nothing = (0, 0, 0, True)
    bounds = {
        "": now.bounds, "before_": before.bounds, "explosions_": now.explosions,
        "live_fire_": now.apart.get("live_fire", nothing),
        "demining_": now.apart.get("demining", nothing),
    }  # fmt: skip
    found: dict[str, object] = {
        "rows": now.rows, "open_rows": now.open_rows, "without_figure": now.without_figure
    }  # fmt: skip
    for prefix, (low, high, best, _) in bounds.items():
        likely = None if high is None else best
        found |= {f"{prefix}at_least": low, f"{prefix}at_most": high, f"{prefix}best": likely}
    return found


def compared(
    folder: Path, rows: int, seed: int, *, patrols: int = 12, reports: int = 3
) -> tuple[int, list[str]]:
    """How many numbers were compared, and those that differ."""
    signed = Signed(folder, random.Random(seed), patrols)
    sizes = []
    for _ in range(reports):
        signed.observe(rows // reports)
        signed.link(rows // 20)
        signed.find(rows // 30)
        signed.link(rows // 20)
        signed.correct(rows // 20)
        sizes.append(hub_log.size(signed.mission.store))
    found = [each for size in sizes for each in signed.report(size)]
    signed.mission.close()
    return len(found), [f"{name}: {a} and {b}" for name, a, b in found if a != b]


def main(rows: int, seed: int) -> None:
    """Print how many numbers are equal, and those that are not."""
    with tempfile.TemporaryDirectory() as folder:
        count, wrong = compared(Path(folder) / "mission", rows, seed)
    print(*wrong[:20], sep="\n")
    print(f"{count - len(wrong):,} of {count:,} numbers of three reports are equal")


if __name__ == "__main__":
    main(*(int(each) for each in [*sys.argv[1:], *("400", "1")[len(sys.argv) - 1 :]]))
