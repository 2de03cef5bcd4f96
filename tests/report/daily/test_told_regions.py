"""Rows that tell another region than the list of places, or than others of their post."""

from datetime import timedelta

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.report.daily.annexes.told_regions import told_otherwise
from tests.report.daily.test_printed_report import AT, content, moment, watched
from tests.verification.test_counting import KYIV, fired

LIST = {"Zolote": "Luhansk", "Svitlodarsk": "Donetsk"}


def otherwise(*seen: Observation, watches: tuple[Observation, ...] = ()) -> list[object]:
    """Places of the rows that are found: each observation is of this day."""
    made_of = content(list(seen), {"watch": list(watches)})
    found = told_otherwise(made_of, lambda name: LIST.get(name, ""))
    return [each.cells.get("position", each.cells.get("post")) for each in found]


def at(post: str, region: str, site: str = "") -> Observation:
    place = Place(name=site) if site else None
    return fired("3", time=moment(), post=Place(name=post), region=region, site=place)


def test_a_region_that_is_not_the_list_s_is_found() -> None:
    assert otherwise(at("Zolote", "Donetsk")) == ["Zolote"]
    assert otherwise(at("Zolote", "Luhansk")) == []
    assert otherwise(at("Zolote", "")) == [], "it is in no total of a region, which is told"
    assert otherwise(at("Zolote", "Luhansk region")) == ["Zolote"], "a line of its own in totals"
    assert otherwise(at("Zolote", "Donetsk", "Svitlodarsk")) == [], "of either"
    assert otherwise(at("Zolote", "Kharkiv", "Svitlodarsk")) == ["Zolote"]
    assert otherwise(at("OP 3", "Donetsk", "Zolote")) == ["OP 3"]
    assert otherwise(at("OP 3", "Donetsk")) == [], "the list does not have it"


def test_a_post_of_which_two_regions_are_told_is_found() -> None:
    two = at("OP 3", "Donetsk"), at("op 3", "Luhansk")
    assert sorted(map(str, otherwise(*two))) == ["OP 3", "op 3"]
    assert otherwise(at("OP 3", "Donetsk"), at("OP 4", "Luhansk")) == []


def test_watched_hours_that_a_record_moves_are_found() -> None:
    """One record of another region takes the hours of its post out of their region."""
    calm = watched(6, nothing=True)
    assert otherwise(at("Zolote", "Luhansk"), watches=(calm,)) == []
    assert otherwise(at("Zolote", "Donetsk"), watches=(calm,)) == ["Zolote", "Zolote"]
    until = AT + timedelta(hours=6)
    when = EventTime(start=AT, end=until, zone=KYIV)
    unlisted = Observation(kind="watch", time=when, post=Place(name="OP 3"), region="Luhansk")
    assert otherwise(at("OP 3", "Luhansk"), watches=(unlisted,)) == []
    assert otherwise(at("OP 3", "Donetsk"), watches=(unlisted,)) == ["OP 3", "OP 3"]
