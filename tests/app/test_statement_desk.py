"""A party's statement beside what the mission itself observed there."""

from datetime import timedelta

from fieldapp.app.desk import statement_chain, statement_view
from fieldapp.app.home.access_log import Purpose
from fieldapp.app.judging import event_links
from fieldapp.app.records import record_detail
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime
from tests.app.test_findings_desk import WORDS, Desks, begun, desks, linked
from tests.support.homes import place, seen
from tests.support.mission import NOW
from tests.verification.test_counting import text

__all__ = ["begun", "desks"]  # fixtures


def test_what_is_linked_with_what_was_observed_there_is_named_and_counted(desks: Desks) -> None:
    zolote, today = place(48.5, 38.5, "Zolote"), EventTime(start=NOW)
    statement = desks.laptops["Lynx"].sign(
        Observation(kind="statement", party="B", note="Shelling", time=today, site=zolote)
    )
    here, elsewhere = (
        desks.laptops[name].sign(
            seen("bangs", time=EventTime(start=NOW - timedelta(days=days)), post=zolote,
                 count=Count(qualifier="exact", low=number, high=number))
        )
        for name, days, number in (("Lynx", 0, 1), ("Crow", 30, 17))
    )  # fmt: skip
    for name in ("Lynx", "Crow"):
        desks.share(name)
    for first, second in ((here, elsewhere), (elsewhere, here)):  # wherever the event has its place
        link = linked(desks, first, second)
        session = desks.session("Owl")
        found = statement_view.looked_at(session, statement.hash.hex(), **WORDS)
        assert [row.hash for row in found.own.rows] == [here.hash]
        assert [row.hash for row in found.own.linked] == [elsewhere.hash]
        ((_, total),) = found.own.totals.counted
        assert text(total.claim) == "17–17 (17)"
        assert len(found.linked) == 1
        event_links.withdraw(session, link.hash.hex(), "two events", now=desks.mission.now)
        desks.share("Owl")
    own = statement_chain.nearby(session, found.listed, "UTC")
    assert (own.linked, text(own.totals.counted[0][1].claim)) == ((), "1–1 (1)")


def test_a_partys_word_is_not_offered_to_be_linked(desks: Desks) -> None:
    """No link of it would have effect; the page said to pick rows and link them in the list."""
    signed = [
        desks.laptops["Lynx"].sign(each)
        for each in (seen("bangs"), Observation(kind="statement", party="B", note="Shelling"))
    ]
    desks.share("Lynx")
    told = (
        record_detail.detail(desks.session("Owl"), each.hash, purpose=Purpose.PANEL, **WORDS)
        for each in signed
    )
    assert ["link" in each.offers for each in told] == [True, False]
