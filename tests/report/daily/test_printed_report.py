"""A printed report: the figures are the content's, in four languages; hostile words stay words."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import zip_longest
from types import MappingProxyType
from typing import Any

import pytest

from fieldapp.languages import LANGUAGES
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import span
from fieldapp.observation.values import Count, Direction, Distance, EventTime, Place, Weapon
from fieldapp.report.daily.pages.edition_facts import PrintedEdition
from fieldapp.report.daily.pages.map_drawing import report_map
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.report_changes import CHANGES, changes
from fieldapp.report.daily.report_content import ContentRow, ContentSection, ReportContent
from fieldapp.report.daily.report_pdf import report_pdf
from fieldapp.report.daily.report_records import (
    JudgedRecord,
    ReportedFinding,
    ReportedRecord,
    ReportPeriod,
    ReportRecords,
)
from fieldapp.report.daily.report_texts import report_texts
from fieldapp.report.daily.sections import daily
from fieldapp.verification.basis import Basis
from fieldapp.wording.figure_text import figure_text
from tests.support.stored_rows import vocabulary
from tests.verification.test_counting import CUT_OFF, KYIV, fired, made

DAY = date(2018, 9, 15)
AT = datetime(2018, 9, 15, 7, 14, tzinfo=UTC)
CORROBORATED = ReportedFinding(
    state="corroborated", confidence="moderate", shaken=False, hash=b"f" * 32
)
BASIS = Basis(size=10, root=b"r" * 32, roster=1, counting=b"c" * 32, complete=True, unlogged=0)
HOSTILE = '#import "x" *bold* \u202e <b> =cmd|x'


def period(day: date, seen: list[Any], others: dict[str, list[Observation]]) -> ReportPeriod:
    return ReportPeriod(
        days=(day,),
        span=span(day, KYIV, CUT_OFF),
        violations=made(seen),
        others={
            kind: tuple(
                ReportedRecord(hash=bytes([n]) * 32, thread=bytes([n]) * 32, seen=each)
                for n, each in enumerate(found)
            )
            for kind, found in others.items()
        },
    )


def content(
    seen: list[Any],
    others: dict[str, list[Observation]] | None = None,
    size: int = 10,
    undated: Mapping[str, tuple[ReportedRecord, ...]] = MappingProxyType({}),
    **basis: Any,
) -> ReportContent:
    """Content of a day; its casualties are corroborated, or it would not tell of them."""
    now = period(DAY, seen, others or {})
    harmed = (each.thread for each in now.others.get("casualty", ()))
    return daily(
        ReportRecords(
            now=now,
            judged={thread: JudgedRecord(finding=CORROBORATED) for thread in harmed},
            before=period(DAY - timedelta(days=1), [], {}),
            undated=(),
            undated_others=undated,
            versions={},
            basis=replace(BASIS, size=size, **basis),
            zone=KYIV,
            cut_off=time(19, 30),
        )
    )


def with_map(made_of: ReportContent, language: str = "en") -> dict[str, Any]:
    """The words of a report and its map, as they are typeset; no list of places is here."""
    to = Printing(report_texts(language), vocabulary(), KYIV)
    return words(made_of, language) | {"map": report_map(to, made_of, lambda _name: None)}


def moment(hours: float = 0) -> EventTime:
    return EventTime(start=AT + timedelta(hours=hours), zone=KYIV)


def words(made_of: ReportContent, language: str = "en") -> dict[str, Any]:
    return printed(made_of, vocabulary(), language, mission="Mission")


def watched(hours: float, **more: Any) -> Observation:
    when = EventTime(start=AT, end=AT + timedelta(hours=hours), zone=KYIV)
    return Observation(kind="watch", time=when, post=Place(name="Zolote"), region="Luhansk", **more)


def test_zero_is_said_with_its_watched_hours_or_not_as_calm() -> None:
    (line, *_) = words(content([], {"watch": [watched(6, nothing=True)]}))["summary"]
    assert line.startswith("Luhansk: no ceasefire violation in 6 hours of watching.")
    (line,) = words(content([]))["summary"]
    assert line.startswith("All regions: no ceasefire violation was recorded; no watch was signed.")


def test_a_noun_after_at_least_is_in_the_genitive_in_russian() -> None:
    for number, noun in ((1, "нарушения"), (2, "нарушений"), (21, "нарушения")):
        made_of = content([fired(f"at_least {number}", time=moment())])
        assert f"не менее {number} {noun} режима прекращения" in words(made_of, "ru")["summary"][-1]


@pytest.mark.parametrize(
    ("language", "behind", "later"),
    [
        ("en", "Feeds behind entry 10 of the log: 3 of 214.", "By the roster of today"),
        ("uk", "Стрічки, що відстають від запису 10 журналу: 3 із 214.", "За сьогоднішнім"),
        ("ru", "Ленты, отстающие от записи 10 журнала: 3 из 214.", "По сегодняшнему"),
        ("fr", "Flux en retard sur l’entrée 10 du journal : 3 sur 214.", "D’après le registre"),
    ],
)
def test_a_report_of_a_part_says_how_many_feeds_are_behind(
    language: str, behind: str, later: str
) -> None:
    part: dict[str, Any] = {"complete": False, "feeds": 214, "behind": 3}
    said = str(words(content([], **part), language)["facts"])
    assert behind in said
    assert later not in said
    assert later in str(words(content([], **part, later_roster=True), language)["facts"])
    # Where nobody knows how many there are, no number is told; an edition is whole.
    (row,) = content([], complete=False).section("heading")
    assert (row.cells["feeds"], row.cells["behind"]) == (None, None)
    (row,) = content([]).section("heading")
    assert "behind" not in row.cells


def test_at_least_is_said_wherever_the_upper_bound_differs() -> None:
    line = words(content([fired("29", time=moment()), fired("over 76", time=moment(1))]))["summary"]
    assert "at least 106 ceasefire violations" in line[-1]
    line = words(content([fired("1", what=("shot",), time=moment())]))["summary"]
    assert "All regions: 1 ceasefire violation." in line[-1]


@pytest.mark.parametrize(
    ("number", "uk", "ru", "fr"),
    [
        (1, "1 порушення режиму припинення вогню", "1 нарушение", "1 violation du"),
        (2, "2 порушення режиму припинення вогню", "2 нарушения", "2 violations du"),
        (5, "5 порушень режиму припинення вогню", "5 нарушений", "5 violations du"),
        (21, "21 порушення режиму припинення вогню", "21 нарушение", "21 violations du"),
    ],
)
def test_nouns_go_with_their_numbers(number: int, uk: str, ru: str, fr: str) -> None:
    for language, said in (("uk", uk), ("ru", ru), ("fr", fr)):
        found = words(content([fired(str(number), time=moment())]), language)["summary"]
        assert said in found[-1]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("12,345 ceasefire violations", "3–6\xa0km WSW", "about 12345", "1 h 30 min")),
        ("uk", ("12\xa0345 порушень", "3–6\xa0км ЗхПдЗх", "близько 12345", "1 год 30 хв")),
        ("ru", ("12\xa0345 нарушений", "3–6\xa0км ЗЮЗ", "около 12345", "1 ч 30 мин")),
        ("fr", ("12\xa0345 violations", "3–6\xa0km OSO", "environ 12345", "1 h 30")),
    ],
)
def test_figures_and_units_are_those_of_the_language(language: str, said: tuple[str, ...]) -> None:
    told = fired(
        "12345", time=moment(), directions=(Direction(start=11 * 225),),
        distance=Distance(low_m=3000, high_m=6000), region="Luhansk",
    )  # fmt: skip
    about = fired("about 12345", time=moment())
    found = words(content([told, about], {"watch": [watched(1.5)]}), language)
    text = repr(found).replace("\\xa0", "\xa0")
    assert [each for each in said if each not in text] == []


@pytest.mark.parametrize(
    ("minutes", "en", "uk", "ru", "fr"),
    [
        (0, "0 hours", "0 год", "0 ч", "0 heure"),
        (60, "1 hour", "1 год", "1 ч", "1 heure"),
        (61, "1 h 01 min", "1 год 01 хв", "1 ч 01 мин", "1 h 01"),
        (21 * 60, "21 hours", "21 год", "21 ч", "21 heures"),
        (90_000, "1,500 hours", "1\xa0500 год", "1\xa0500 ч", "1\xa0500 heures"),
    ],
)
def test_hours_are_told_in_the_form_of_their_number(
    minutes: int, en: str, uk: str, ru: str, fr: str
) -> None:
    for language, said in (("en", en), ("uk", uk), ("ru", ru), ("fr", fr)):
        assert report_texts(language).hours(minutes) == said


def test_a_translation_says_that_the_english_text_is_binding() -> None:
    edition = PrintedEdition(number="1/2018", audience="public")
    said = {
        language: str(printed(content([]), vocabulary(), language, mission="M", edition=edition))
        for language in LANGUAGES
    }
    assert "In English, the binding language." in said["en"]
    assert "Чинним є англійський текст" in said["uk"]
    assert "Обязательным является английский" in said["ru"]
    assert "Le texte anglais de l’édition fait foi" in said["fr"]


def test_what_has_no_day_is_told_by_kind() -> None:
    tank = Observation(kind="weapon", post=Place(name="Zolote"))
    held = (ReportedRecord(hash=b"t" * 32, thread=b"t" * 32, seen=tank),)
    made_of = content([], undated={"weapon": held})
    line = words(made_of)["summary"][-1]
    assert line.startswith("Records in no day, ")
    assert line.endswith(": 1.")


def test_every_language_has_every_word() -> None:
    english = report_texts("en").words
    for language in LANGUAGES:
        assert report_texts(language).language == language  # and not English in its place
        other = report_texts(language).words
        assert other.keys() == english.keys()
        assert other["columns"].keys() == english["columns"].keys()
        for name, text in english.items():
            if isinstance(text, str):
                assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", other[name]))


def test_a_delay_that_differs_from_its_times_is_printed_with_both() -> None:
    restriction = Observation(
        kind="restriction",
        time=EventTime(start=AT, end=AT + timedelta(minutes=22), zone=KYIV),
        post=Place(name="Zolote"),
        delay_s=43 * 60,
        reason=HOSTILE,
    )
    tables = words(content([], {"restriction": [restriction]}))["tables"]
    (row,) = next(t["rows"] for t in tables if t["title"].startswith("Annex 2"))
    assert "delay told 43 min, by its times 22 min" in row[-1]
    assert "\u202e" not in row[-1]


def test_a_reason_is_not_told_as_what_was_found() -> None:
    denied = Observation(
        kind="restriction", time=moment(), status=("denial",), reason="mines", party="B"
    )
    tables = words(content([], {"restriction": [denied]}))["tables"]
    (row,) = next(t["rows"] for t in tables if t["title"].startswith("Annex 2"))
    assert row[-1] == "denial · Party: B · Reason they gave: mines"


def test_a_change_is_told_by_region_and_row() -> None:
    earlier, later = content(["29"]), content(["29", "about 25"])
    whole = ReportContent((*later.sections, changes(earlier, later)))
    table = words(whole)["tables"][-1]
    (told,) = [row[2] for row in table["rows"] if row[:2] == ["Totals", "All regions"]]
    assert "Violations: 29 → 51 to 57, most likely 54; " in told
    assert table["text"][0] == "Records that came: 1."
    assert len(table["rows"]) == len({tuple(row[:2]) for row in table["rows"]}), "a line each"


def test_a_change_is_told_in_the_words_of_the_page() -> None:
    near, far = (Distance(low_m=3000, high_m=each) for each in (5000, 7000))
    earlier = content([fired("29", time=moment(), distance=near)])
    later = content([fired("about 40", time=moment(1), distance=far, what=("explosion",))])
    whole = ReportContent((*later.sections, changes(earlier, later)))
    told = words(whole, "ru")["tables"][-1]["rows"][-1]
    assert told[1] == "строка 1, 15 сент. 11:14", "as annex 1 has it"
    for each in (
        "3–5\u00a0км → 3–7\u00a0км",
        "кол-во: 29 → около 40",
        "15 сент. 10:14 → 15 сент. 11:14",
    ):
        assert each in told[2]


def test_a_change_of_watched_minutes_alone_is_told() -> None:
    other = {"nothing": True}, {"status": ("night",)}, {"status": ("camera_down",)}
    for more in other:
        earlier = content(["29"], {"watch": [watched(6)]})
        later = content(["29"], {"watch": [watched(6, **more)]})
        whole = ReportContent((*later.sections, changes(earlier, later)))
        rows = words(whole)["tables"][-1]["rows"]
        assert any("0 → 6" in row[-1] or "6 → 0" in row[-1] for row in rows), more
    row = ContentRow({**dict.fromkeys(CHANGES), "section": "violations", "row": "ab",
                      "change": "changed", "column": "precision", "before": "hour",
                      "after": "minute"})  # fmt: skip
    whole = ReportContent((*later.sections, ContentSection("changes", (row,))))
    ((*_, told),) = words(whole)["tables"][-1]["rows"]
    assert "hour → minute" in told, "never that nothing changed"
    assert words(whole)["tables"][-1]["text"] == ["Texts are not compared."], "of an entry"


@pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext: apt-get install poppler-utils"
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_holds_the_figures_and_hostile_words_as_words(language: str, tmp_path: Any) -> None:
    seen = [
        fired("about 40", time=moment(), post=Place(name=HOSTILE)),
        fired("2345", time=moment(), distance=Distance(low_m=3000, high_m=6000)),
    ]
    delayed = Observation(kind="restriction", time=moment(), delay_s=60)
    late = replace(delayed, time=replace(moment(), end=AT + timedelta(hours=1)))
    made_of = content(seen, {"watch": [watched(6)], "restriction": [late]})
    raw = report_pdf(with_map(made_of, language), AT, "content.json", b"{}")
    assert raw == report_pdf(with_map(made_of, language), AT, "content.json", b"{}"), (
        "the same report gives the same bytes"
    )
    assert b"<pdfuaid:part>1</pdfuaid:part>" in raw, "it says that a screen reader can read it"
    assert b"StructTreeRoot" in raw
    (tmp_path / "report.pdf").write_bytes(raw)
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "report.pdf", "-"], capture_output=True, check=True
    ).stdout.decode()
    figure = figure_text(2381, language).replace(
        "\u00a0", " "
    )  # it is a space in what is extracted
    assert figure in text.replace("\u00a0", " "), "36 and 2345 at least"
    assert "⚠" in text, "a delay that differs from its times"
    assert [each for each in re.findall(r"⟨U\+\w+⟩", text) if each != "⟨U+202E⟩"] == []
    assert "#import" in text
    assert "72" * 32 in text, "the root of the log"


@pytest.mark.parametrize(
    ("weapon", "said"),
    [
        (Weapon(type="mortar", calibre=12000), "mortar 120 mm"),
        (Weapon(type="ray gun", calibre=12345), "123.45mm ray gun"),  # not in the list any more
        (Weapon(type="tank; mortar"), "tank; mortar"),  # one code, never two weapons
        (Weapon(type="tank (30 of 42)"), "tank (30 of 42)"),
        (Weapon(type="\u202e x #panic()"), "⟨U+202E⟩ x #panic()"),
    ],
)
def test_a_weapon_that_the_list_does_not_have_is_printed_as_it_stands(
    weapon: Weapon, said: str
) -> None:
    """One such record kept the whole day's report from being made."""
    tables = words(content([fired("3", weapons=(weapon,))]))["tables"]
    (row,) = next(t["rows"] for t in tables if t["name"] == "violations")
    assert said in " ".join(map(str, row))


@pytest.mark.skipif(
    shutil.which("pdfinfo") is None, reason="needs pdfinfo: apt-get install poppler-utils"
)
def test_a_screen_reader_finds_headings_and_the_headers_of_each_cell(tmp_path: Any) -> None:
    made_of = content([fired("29", time=moment())], {"watch": [watched(6)]})
    path = tmp_path / "report.pdf"
    path.write_bytes(report_pdf(with_map(made_of), AT, "content.json", b"{}"))
    told = subprocess.run(["pdfinfo", "-struct", path], capture_output=True, check=True).stdout
    lines = [line.strip() for line in told.decode().splitlines()]
    assert lines[0] == "Document"
    heads = [line.split()[0] for line in lines if re.match(r"H\d ", line)]
    assert heads[0] == "H1"
    assert set(heads[1:]) == {"H2"}, "no level is left out"
    tables = [words(made_of)["totals"], *words(made_of)["tables"]]
    assert len(heads) == 1 + len(tables) + 4, "map, key, method and hash list have theirs"
    columns = sum(len(t["head"]) for t in tables if t["rows"])
    cells = sum(len(row) for t in tables for row in t["rows"])
    assert sum(line.startswith("TH ") for line in lines) == columns
    assert lines.count("/Scope /Column") == columns
    assert lines.count("TD:") == cells
    assert sum(bool(re.match(r"/Headers \[\(", line)) for line in lines) == cells
    assert not [line for line in lines if line.startswith("Figure")], "else it needs a text"


@pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext: apt-get install poppler-utils"
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_runs_into_the_next_column(language: str, tmp_path: Any) -> None:
    """ "recorded" in Russian stood on the number beside it."""
    codes = vocabulary().labels
    rows = [
        fired("29", time=moment(), post=Place(name="Khrestyshchenkovo"), region="Dnipropetrovsk",
              means=means, what=(what,), assessment=(assessed,))
        for means, what, assessed in zip_longest(
            codes["means"], codes["what"], codes["assessment"], fillvalue="recorded"
        )
    ]  # fmt: skip
    path = tmp_path / "report.pdf"
    made_of = content(rows, {"watch": [watched(6)]})
    path.write_bytes(report_pdf(with_map(made_of, language), AT, "content.json", b"{}"))
    boxes = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True)
    for page in boxes.stdout.decode().split("<page ")[1:]:
        words_ = [
            (*map(float, each[:4]), each[4])
            for each in re.findall(
                r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<', page
            )
        ]
        assert len(words_) > 20
        over = [
            (a[4], b[4])
            for n, a in enumerate(words_)
            for b in words_[n + 1 :]
            if min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 6
        ]
        assert not over


def test_single_observations_are_told_in_the_reader_s_language() -> None:
    casualty = Observation(
        kind="casualty",
        time=EventTime(start=AT, zone=KYIV, precision="day"),
        post=Place(name="Zolote"),
        killed=Count(low=2, high=2),
        injured=Count(qualifier="range", low=3, high=5),
    )
    tables = words(content([], {"casualty": [casualty]}), "uk")["tables"]
    (row,) = next(t["rows"] for t in tables if t["title"] == "Постраждалі")
    assert row[3] == "15 вер.", "no clock that nobody told"
    assert "Загинуло: 2" in row[4]
    assert "Поранено: 3-5" in row[4]


def test_how_certain_and_how_far_off_it_was_stands_beside_what_was_seen() -> None:
    """A weapon stood at the post, and was one for sure; "probable jamming" was jamming."""
    gun = Observation(
        kind="weapon",
        time=moment(),
        post=Place(name="Zolote"),
        directions=(Direction(start=450),),
        distance=Distance(low_m=3000, high_m=5000),
        hedge="possible",
        weapons=(Weapon(type="mortar", calibre=12000),),
    )
    jammed = Observation(kind="own_asset", time=moment(), hedge="probable", status=("jamming",))
    harmed = Observation(kind="casualty", time=moment(), hedge="consistent_with")
    seen = {each.kind: [each] for each in (gun, jammed, harmed)}
    tables = {each["name"]: each["rows"] for each in words(content([], seen))["tables"]}
    (number, place, _, _, facts) = tables["weapons"][0]
    assert number == "1", "as in weapons.csv and the paths"
    assert place == "Zolote 3–5\xa0km NE"
    assert "How certain: possible · mortar 120 mm" in facts
    assert "How certain: probable · jamming" in tables["own_assets"][0][4]
    assert "How certain: consistent with" in tables["casualties"][0][4]


@pytest.mark.parametrize(
    ("qualifier", "low", "high", "said"),
    [
        ("about", 40, 40, "environ 40"),
        ("over", 3, None, "plus de 3"),
        ("several", None, None, "plusieurs"),
        ("up_to", None, 9, "jusqu'à 9"),
    ],
)
def test_a_count_of_people_or_mines_is_told_as_it_was(
    qualifier: str, low: int | None, high: int | None, said: str
) -> None:
    """Such counts were exact on the page, or not there."""
    many = Count(qualifier=qualifier, low=low, high=high)
    harmed = Observation(kind="casualty", time=moment(), killed=many)
    laid = Observation(kind="mines", time=moment(), count=many)
    found = words(content([], {"casualty": [harmed], "mines": [laid]}), "fr")["tables"]
    facts = {each["name"]: each["rows"][0][4] for each in found if each["rows"]}
    assert said in facts["casualties"]
    assert said in facts["mines"]
