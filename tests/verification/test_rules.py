"""Rules of the agreement: the file, and what it says of observations."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
import shapely

from fieldapp.errors import FormatError
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Direction, Distance, EventTime, Place, Weapon
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.judge import ProvisionJudgement, RuleContext, judge_all
from fieldapp.verification.rules.notification import Notification, NotificationEnd
from fieldapp.verification.rules.rule_file import parse_rules
from fieldapp.verification.rules.truth import any_of, every

CODES = {
    "weapon": ["tank", "artillery", "towed_howitzer", "mortar"],
    "what": ["explosion", "burst"],
}
ZONES = ("west", "east", "band", "depot")
FILE = """\
agreement = "Truce 2026"
version = 7
issued = "2026-03-01"
zone = "Europe/Kyiv"
asymmetry_reason = "an example"
[[party]]
id = "A"
name.en = "Side A"
[[party]]
id = "B"
[[side]]
party = "A"
zone = "west"
[[side]]
party = "B"
zone = "east"
[weapon_class.heavy]
types = ["artillery", "towed_howitzer"]
calibre_from_mm = 100
[weapon_class.tank]
types = ["tank"]
[[storage_site]]
zone = "depot"
[[provision]]
id = "W-15-A"
party = "A"
article = "II.2"
forbids = "presence"
weapon_class = "tank"
inside = "band"
unless = ["storage_site"]
from = "2026-03-03T00:01:00+02:00"
[[provision]]
id = "F-1"
party = "both"
article = "I.1"
forbids = "fire"
anywhere = true
unless = ["demining", "notified"]
[[provision]]
id = "F-2"
party = "A"
article = "I.2"
forbids = "fire"
inside = "band"
[[provision]]
id = "W-100"
party = "both"
article = "II.3"
forbids = "presence"
weapon_class = "heavy"
within_m = 1000
of = "band"
[[body]]
id = "Commission"
name.en = "Joint commission"
"""
BAND = shapely.box(37.9, 48.0, 38.1, 48.2)
CONTEXT = RuleContext(
    zones=[
        DatedZone(id="band", geometry=BAND),
        DatedZone(id="west", geometry=shapely.box(37, 47, 38, 49)),
        DatedZone(id="east", geometry=shapely.box(38, 47, 39, 49)),
        DatedZone(id="depot", geometry=shapely.box(37.91, 48.01, 37.92, 48.02)),
    ],
    known_until=datetime.max.replace(tzinfo=UTC),
)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def rules(text: str = FILE) -> AgreementRules:
    return parse_rules(text.encode(), ZONES, CODES)


def seen(kind: str = "weapon", at: Any = (37.95, 48.1), **more: Any) -> Observation:
    site = Place(lon_e7=round(at[0] * 1e7), lat_e7=round(at[1] * 1e7), source="map", accuracy_m=50)
    return Observation(
        kind=kind, **{"time": EventTime(start=NOON), "site": site, "means": "saw", **more}
    )


def judged(what: Observation, context: RuleContext = CONTEXT) -> dict[str, ProvisionJudgement]:
    return {each.provision: each for each in judge_all(what, rules(), context)}


TANK = (Weapon(type="tank"),)


def test_a_tank_in_the_band_on_its_partys_side_is_a_violation() -> None:
    found = judged(seen(weapons=TANK))["W-15-A"]
    assert (found.outcome, found.share, found.unknowns) == ("violation", 1.0, ())
    assert (found.version, found.zone, len(found.sha256)) == (7, "band", 32)


@pytest.mark.parametrize(
    ("what", "outcome", "unknowns"),
    [
        (seen(weapons=TANK, at=(37.5, 48.1)), "not_violation", ()),
        (seen(weapons=TANK, at=(38.05, 48.1)), "not_violation", ()),  # the other party's side
        (seen(weapons=TANK, at=(38.0, 48.1)), "cannot_tell", ("party",)),
        (seen(weapons=TANK, at=(37.9, 48.1)), "cannot_tell", ("place",)),
        (seen(weapons=()), "cannot_tell", ("matter",)),
        (seen(weapons=(), at=(37.9, 48.1)), "cannot_tell", ("matter", "place")),
        (seen(weapons=TANK, hedge="probable"), "violation", ()),
        (seen(weapons=(Weapon(type="tank", either=True), Weapon(type="mortar", either=True))),
         "cannot_tell", ("matter",)),
        (seen(weapons=(Weapon(type="mortar"), *TANK)), "violation", ()),
        (seen(weapons=(Weapon(type="mortar"),)), "not_violation", ()),
        (seen(weapons=TANK, at=(37.915, 48.015)), "not_violation", ()),  # a storage site
        (seen(weapons=TANK, at=(37.92, 48.015)), "cannot_tell", ("storage_site",)),
        (seen(weapons=TANK, time=None), "cannot_tell", ("time",)),
        (seen(weapons=TANK, time=EventTime(start=datetime(2026, 2, 1, tzinfo=UTC))),
         "not_violation", ()),
        (seen(weapons=TANK, time=EventTime(start=datetime(2026, 2, 1, tzinfo=UTC), end=NOON)),
         "cannot_tell", ("time",)),
        (seen(weapons=TANK, time=EventTime(start=datetime(2026, 3, 2, 22, tzinfo=UTC),
                                           precision="hour")), "cannot_tell", ("time",)),
    ],
)  # fmt: skip
def test_what_is_unknown_is_named(what: Observation, outcome: str, unknowns: Any) -> None:
    found = judged(what)["W-15-A"]
    assert (found.outcome, found.unknowns) == (outcome, unknowns)


def test_a_calibre_that_was_not_told_leaves_the_class_open() -> None:
    for calibre, outcome in ((None, "cannot_tell"), (15200, "violation"), (8500, "not_violation")):
        gun = seen(weapons=(Weapon(type="artillery", calibre=calibre),))
        assert judged(gun)["W-100"].outcome == outcome


def test_distance_from_a_zone_is_geodesic_and_draws_no_buffer() -> None:
    gun = (Weapon(type="artillery", calibre=15200),)
    # A degree of longitude has some 74.6 km there.
    for east, outcome in ((38.11, "violation"), (38.1134, "cannot_tell"), (38.12, "not_violation")):
        assert judged(seen(weapons=gun, at=(east, 48.1)))["W-100"].outcome == outcome


def heard(**more: Any) -> Observation:
    post = Place(lon_e7=379500000, lat_e7=481000000, source="map", accuracy_m=10)
    return Observation(
        kind="ceasefire_violation",
        post=post,
        **{
            "time": EventTime(start=NOON),
            "means": "heard",
            "directions": (Direction(start=0),),
            "distance": Distance(low_m=1000, high_m=2000),
            "what": ("explosion",),
            **more,
        },
    )


def test_who_fired_is_never_read_off_where_it_landed() -> None:
    for code in ("impact", "incoming", "airburst", "in_flight", "undetermined"):
        found = judged(heard(assessment=(code,)))
        assert found["F-2"].outcome == "cannot_tell"
        assert found["F-2"].unknowns == ("party",)
        assert found["F-1"].outcome == "violation"  # by whom cannot be told
    assert judged(heard(assessment=("outgoing",)))["F-2"].outcome == "violation"
    assert judged(heard())["F-2"].unknowns == ("party",)
    located = RuleContext(zones=CONTEXT.zones, fired_from=shapely.Point(38.05, 48.1))
    assert judged(heard(assessment=("impact",)), located)["F-2"].outcome == "not_violation"


def test_an_explosion_seen_at_a_site_names_nobody_and_the_firing_weapon_does() -> None:
    site = Place(lon_e7=379500000, lat_e7=481000000, source="map", accuracy_m=50)
    mortar = (Weapon(type="mortar"),)
    for what, outcome in (
        (("explosion",), "cannot_tell"),
        ((), "cannot_tell"),
        (("shot", "explosion"), "cannot_tell"),
        (("muzzle_flash",), "violation"),
        (("shot", "burst"), "violation"),
    ):
        found = judged(heard(what=what, site=site, weapons=mortar, means="saw"))["F-2"]
        assert found.outcome == outcome, what
        assert found.unknowns == (("party",) if outcome == "cannot_tell" else ())


def test_demining_is_no_violation() -> None:
    assert judged(heard(assessment=("controlled_detonation",)))["F-1"].outcome == "not_violation"


HOUR = timedelta(hours=1)
FIRED = (NOON, NOON + timedelta(minutes=20))


def fire(**more: Any) -> Observation:
    """Fire that was heard from 12:00 to 12:20, all of it inside the band."""
    return heard(**{"time": EventTime(start=FIRED[0], end=FIRED[1])} | more)


def notified(**more: Any) -> RuleContext:
    """A notification that covers it in everything, but for what is said."""
    given: dict[str, Any] = {
        "logged_at": NOON - HOUR, "when": (NOON - HOUR, NOON + HOUR), "area": BAND,
        "hash": b"n" * 32, "party": "Commission",
    }  # fmt: skip
    notice = Notification(**given | more)
    return replace(CONTEXT, notifications=[notice])


def test_notified_fire_is_no_violation_and_cites_the_notification() -> None:
    found = judged(fire(), notified())["F-1"]
    assert (found.outcome, found.unknowns, found.notified) == ("not_violation", (), (b"n" * 32,))
    bare = judged(fire(), replace(notified(), notifications=()))["F-1"]
    assert (bare.outcome, bare.notified) == ("violation", ())
    other = judged(seen(weapons=TANK), notified())["W-15-A"]
    assert other.notified == (), "a provision that has no such exception rests on none"


BEFORE, LATER = NOON - HOUR / 2, NOON + HOUR
BACK = NotificationEnd(at=BEFORE, party="joint commission")


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        # When it was told: by the time on the log's own line, before the fire began.
        ({"logged_at": FIRED[0]}, "violation"),
        ({"logged_at": FIRED[0] - timedelta(seconds=1)}, "not_violation"),
        ({"logged_at": None}, "cannot_tell"),
        ({"logged_at": FIRED[1] + HOUR, "received": (NOON - HOUR, NOON - HOUR / 2)}, "cannot_tell"),
        ({"logged_at": FIRED[1] + HOUR, "received": (NOON, NOON + HOUR)}, "violation"),
        # The whole window inside its time, part of it, none of it, or no time told.
        ({"when": FIRED}, "not_violation"),
        ({"when": (NOON + HOUR / 6, NOON + HOUR)}, "cannot_tell"),
        ({"when": (FIRED[1], FIRED[1] + HOUR)}, "violation"),
        ({"when": None}, "cannot_tell"),
        # The whole claimed area inside its zone, part of it, none of it, or no zone told.
        ({"area": shapely.box(37.9, 48.0, 38.1, 48.115)}, "cannot_tell"),
        ({"area": shapely.box(30, 48.0, 30.1, 48.1)}, "violation"),
        ({"area": None}, "cannot_tell"),
        # Taken back before the fire began, while it went on, or afterwards.
        ({"endings": [BACK]}, "violation"),
        ({"endings": [replace(BACK, at=NOON + HOUR / 6)]}, "cannot_tell"),
        ({"endings": [replace(BACK, at=LATER)]}, "not_violation"),
        ({"endings": [replace(BACK, at=None)]}, "cannot_tell"),
        # The mission was told before the fire, or after it, and the log had it later.
        ({"endings": [replace(BACK, at=LATER, received=(BEFORE, NOON))]}, "cannot_tell"),
        ({"endings": [replace(BACK, at=LATER, received=(NOON, LATER))]}, "not_violation"),
        # By the same party under another name, by another party, by who may be anybody.
        ({"endings": [replace(BACK, party=" COMMISSION")]}, "violation"),
        ({"endings": [replace(BACK, party="Side A")]}, "not_violation"),
        ({"endings": [replace(BACK, party="Side-A")]}, "cannot_tell"),
        ({"endings": [replace(BACK, party="")]}, "cannot_tell"),
        # The withdrawal itself was taken back: before the fire, afterwards, or nobody knows when.
        ({"endings": [replace(BACK, undone=(NOON - HOUR / 3,))]}, "not_violation"),
        ({"endings": [replace(BACK, undone=(LATER,))]}, "cannot_tell"),
        ({"endings": [replace(BACK, undone=(None,))]}, "cannot_tell"),
        # Amended or retracted before the fire, or afterwards: a later word decides nothing.
        ({"endings": [NotificationEnd(at=BEFORE, replaces=True)]}, "violation"),
        ({"endings": [NotificationEnd(at=LATER, replaces=True)]}, "cannot_tell"),
    ],
)
def test_a_notification_excuses_what_it_covers_wholly(more: dict[str, Any], outcome: str) -> None:
    found = judged(fire(), notified(**more))["F-1"]
    assert found.outcome == outcome
    assert found.notified == (() if outcome == "violation" else (b"n" * 32,))
    assert found.unknowns == (("notified",) if outcome == "cannot_tell" else ())


@pytest.mark.parametrize(
    ("fired", "weapons", "outcome"),
    [
        ("mortar", {"mortar"}, "not_violation"),
        ("unknown", {"mortar"}, "not_violation"),
        ("tank", {"mortar"}, "violation"),
        ("tank", set(), "not_violation"),
    ],
)
def test_a_notification_names_the_weapon_or_it_is_not_known(
    fired: str, weapons: set[str], outcome: str
) -> None:
    around = notified(weapons=frozenset(weapons))
    found = judged(fire(weapons=(Weapon(type=fired),)), around)["F-1"]
    assert found.outcome == outcome


def test_a_notification_excuses_the_party_that_made_it() -> None:
    told = rules(FILE.replace('id = "F-2"', 'id = "F-2"\nunless = ["notified"]'))
    outgoing = fire(assessment=("outgoing",))
    for party, outcome in (
        ("A", "not_violation"), ("a ", "not_violation"), ("B", "violation"),
        ("Commission", "not_violation"), ("a commission", "cannot_tell"),
    ):  # fmt: skip
        around = notified(party=party)
        (found,) = (j for j in judge_all(outgoing, told, around) if j.provision == "F-2")
        assert found.outcome == outcome, party


def test_where_both_are_bound_a_party_excuses_its_own_fire_alone() -> None:
    outgoing, heard = fire(assessment=("outgoing",)), fire()
    for party, seen_, outcome in (
        ("A", outgoing, "not_violation"), ("Side A", outgoing, "not_violation"),
        ("B", outgoing, "violation"), ("Joint commission", outgoing, "not_violation"),
        ("", outgoing, "cannot_tell"), ("Side-A", outgoing, "cannot_tell"),
        ("Unknown", outgoing, "cannot_tell"),
        ("A", heard, "cannot_tell"), ("B", heard, "cannot_tell"),
    ):  # fmt: skip
        assert judged(seen_, notified(party=party))["F-1"].outcome == outcome, (party, seen_)


def test_where_statements_may_be_missing_nobody_can_say_what_was_notified() -> None:
    elsewhere = notified(area=shapely.box(30, 48, 30.1, 48.1))
    for known in (None, NOON - HOUR):
        found = judged(fire(), replace(elsewhere, known_until=known))["F-1"]
        assert (found.outcome, found.unknowns) == ("cannot_tell", ("notified",))
    assert judged(fire(), replace(elsewhere, known_until=NOON))["F-1"].outcome == "violation"
    for known in (None, NOON - HOUR, NOON):  # its withdrawal may be missing
        found = judged(fire(), replace(notified(), known_until=known))["F-1"]
        assert (found.outcome, found.unknowns) == ("cannot_tell", ("notified",))
    told = replace(notified(), known_until=FIRED[1])
    assert judged(fire(), told)["F-1"].outcome == "not_violation"


def test_three_values() -> None:
    """Kleene's tables."""
    values = (True, None, False)
    assert [[every((a, b)) for b in values] for a in values] == [
        [True, None, False], [None, None, False], [False, False, False],
    ]  # fmt: skip
    assert [[any_of((a, b)) for b in values] for a in values] == [
        [True, True, True], [True, None, None], [True, None, False],
    ]  # fmt: skip


def test_the_whole_truth_table_of_a_provision() -> None:
    """3^5 cases: matter, time, place, party and an exception, each true, unknown and false."""
    weapons = {True: "tank", None: "unknown", False: "mortar"}
    since = datetime(2026, 3, 2, 22, 1, tzinfo=UTC)
    times = {
        True: EventTime(start=NOON),
        None: EventTime(start=since - timedelta(hours=1), end=since + timedelta(hours=1)),
        False: EventTime(start=since - timedelta(hours=2)),
    }
    lats = {True: 48.1, None: 48.2, False: 48.5}
    lons = {True: 37.95, None: 38.0, False: 38.05}
    counted = Counter[str]()
    for matter, time, place, party, excepted in product((True, None, False), repeat=5):
        lat, lon = lats[place], lons[party]
        west = {True: lon - 0.01, None: lon, False: lon + 0.1}[excepted]
        depot = DatedZone(
            id="depot", geometry=shapely.box(west, lat - 0.01, west + 0.02, lat + 0.01)
        )
        context = replace(CONTEXT, zones=[*CONTEXT.zones[:3], depot])
        what = seen(at=(lon, lat), time=times[time], weapons=(Weapon(type=weapons[matter]),))
        truths = (matter, time, place, party, excepted if excepted is None else not excepted)
        expected = (
            "not_violation" if False in truths
            else "cannot_tell" if None in truths
            else "violation"
        )  # fmt: skip
        found = judged(what, context)["W-15-A"]
        assert found.outcome == expected, (matter, time, place, party, excepted, found)
        assert bool(found.unknowns) == (expected == "cannot_tell")
        counted[found.outcome] += 1
    assert counted == {"violation": 1, "cannot_tell": 31, "not_violation": 211}


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("version = 7", "version = 7.5", 2, "another kind"),
        ("version = 7", "", 1, "version is missing"),
        ('zone = "Europe/Kyiv"', 'zone = "Europe/Kiew"', 4, "time zone"),
        ('id = "B"', 'colour = "B"', 10, "not a member"),
        ('party = "B"\nzone', 'party = "C"\nzone', 15, "party 'C'"),
        ('zone = "east"', 'zone = "south"', 16, "zone 'south'"),
        ('types = ["tank"]', 'types = ["Panzer"]', 21, "'Panzer'"),
        ('forbids = "presence"\nweapon_class = "tank"', 'forbids = "noise"', 28, "'noise'"),
        ('inside = "band"\nunless', 'inside = "bend"\nunless', 30, "zone 'bend'"),
        ('+02:00"', '"', 32, "with its offset"),
        ('unless = ["storage_site"]', 'unless = ["rain"]', 31, "'rain'"),
        ("anywhere = true", 'outside = "west"\ninside = "west"', 33, "has one of"),
        ("within_m = 1000\n", "", 46, "stand together"),
        ('id = "W-100"', 'id = "F-1"', 47, "twice"),
        ("calibre_from_mm = 100", "calibre_from_mm = 100\ncalibre_to_mm = 50", 19, "end before"),
        ('article = "I.1"\n', "", 33, "article is missing"),
        ('agreement = "Truce 2026"', 'agreement = " "', 1, "another kind"),
        ('agreement = "Truce 2026"\n', "", 1, "agreement is missing"),
        ("version = 7", "version = 0", 2, "another kind"),
        ('issued = "2026-03-01"', 'issued = "yesterday"', 3, "another kind"),
        ('name.en = "Side A"', "name.en = 5", 8, "another kind"),
        ('id = "A"', 'id = ""', 7, "another kind"),
        ('id = "A"', 'id = "B"', 10, "stands twice"),
        ('id = "Commission"', 'id = "A"', 55, "stands twice"),
        ('party = "A"\nzone = "west"', 'party = "A"', 11, "zone is missing"),
        ('zone = "west"', "zone = 7", 13, "another kind"),
        ('types = ["artillery", "towed_howitzer"]', "types = []", 18, "another kind"),
        ('types = ["artillery", "towed_howitzer"]\n', "", 17, "types is missing"),
        ("calibre_from_mm = 100", 'calibre_from_mm = "100"', 19, "another kind"),
        ("calibre_from_mm = 100", "calibre_from_mm = -1", 19, "another kind"),
        ('zone = "depot"', 'zone = "dump"', 23, "zone 'dump'"),
        ('id = "W-15-A"\n', "", 24, "id is missing"),
        ('party = "A"\narticle = "II.2"', 'article = "II.2"', 24, "party is missing"),
        ('weapon_class = "tank"', 'weapon_class = "plane"', 29, "'plane'"),
        ("from = ", 'to = "2026-03-01T00:00:00+02:00"\nfrom = ', 32, "ends before"),
        ('from = "2026-03-03T00:01:00+02:00"', "from = 2026", 32, "another kind"),
        ('forbids = "fire"\nanywhere = true', 'forbids = "fire"', 33, "has one of"),
        ('unless = ["demining", "notified"]', 'unless = "demining"', 39, "another kind"),
        ('forbids = "fire"\ninside', "inside", 40, "forbids is missing"),
        ('article = "I.2"', "article = 2", 43, "another kind"),
        ('forbids = "fire"\ninside', 'what = ["bang"]\nforbids = "fire"\ninside', 44, "'bang'"),
        ("within_m = 1000", "within_m = -5", 52, "another kind"),
        ('of = "band"', 'of = "bend"', 53, "zone 'bend'"),
    ],
)  # fmt: skip
def test_a_fault_in_the_file_is_named_with_its_line(
    old: str, new: str, line: int, words: str
) -> None:
    assert old in FILE
    with pytest.raises(FormatError) as refused:
        rules(FILE.replace(old, new, 1))
    assert words in str(refused.value)
    assert refused.value.where == str(line)


def test_what_is_not_toml_is_refused() -> None:
    deep = b"a = " + b"[" * 5000 + b"]" * 5000
    for raw in (b"\xff", b"agreement = ", deep, b"a = " + b"9" * 5000, b"#" * 2**22):
        with pytest.raises(FormatError, match="not TOML"):
            parse_rules(raw, ZONES, CODES)


ODD = (
    *("[]", '[["x"]]', "[{a = 1}]", "{a = 1}", "{a = {b = {}}}", "nan", "inf", "-inf", "1.5"),
    *("1" + "0" * 30, "-1", "true", '"x"', '""', "1979-05-27", "07:00:00", "[nan]", "[true]"),
    *('"9999-12-31T23:59:59-14:00"', '"0001-01-01T00:00:00+14:00"', '"Europe"', '"a/b"' + "# "),
)


def test_whatever_a_member_holds_the_file_is_read_or_refused_in_words() -> None:
    """Officers sign the file and every laptop reads it: what nobody foresaw stops none of them."""
    lines = FILE.splitlines()
    tried = refused = 0
    for at, line in enumerate(lines):
        name, is_, _ = line.partition(" = ")
        for odd in ODD if is_ else ():
            tried += 1
            try:
                rules("\n".join([*lines[:at], f"{name} = {odd}", *lines[at + 1 :]]))
            except FormatError:
                refused += 1
    assert tried > 800
    assert refused > tried / 2


def test_a_rule_for_one_party_alone_warns() -> None:
    assert not rules().warnings
    odd = rules(FILE.replace('asymmetry_reason = "an example"\n', ""))
    assert [str(each) for each in odd.warnings] == [
        "presence binds A alone: asymmetry_reason says why.",
        "fire binds A alone: asymmetry_reason says why.",
    ]


def test_what_nobody_here_can_say_is_unknown() -> None:
    """Without notifications at hand nothing is called a violation that one might have covered."""
    found = judged(heard(), RuleContext(zones=CONTEXT.zones))["F-1"]
    assert (found.outcome, found.unknowns) == ("cannot_tell", ("notified",))
    told = rules(FILE.replace('unless = ["storage_site"]', 'unless = ["self_reported_withdrawal"]'))
    (tank,) = (j for j in judge_all(seen(weapons=TANK), told, CONTEXT) if j.provision == "W-15-A")
    assert (tank.outcome, tank.unknowns) == ("cannot_tell", ("self_reported_withdrawal",))
    bare = rules(FILE.replace('[[storage_site]]\nzone = "depot"\n', ""))
    (tank,) = (j for j in judge_all(seen(weapons=TANK), bare, CONTEXT) if j.provision == "W-15-A")
    assert (tank.outcome, tank.unknowns) == ("cannot_tell", ("storage_site",))
