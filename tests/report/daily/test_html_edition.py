"""A report as one HTML file: well formed, no network, no script, no more than its copy shows."""

import re
from html.parser import HTMLParser

import pytest

from fieldapp.languages import LANGUAGES
from fieldapp.observation.values import Direction, Distance, Place
from fieldapp.report.daily import edition_copies
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.pages.edition_facts import PrintedEdition, title_of
from fieldapp.report.daily.pages.html_edition import html_edition
from fieldapp.report.daily.pages.map_drawing import KnownPlace, report_map
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.printed_report import printed
from fieldapp.report.daily.release_policy import parse_policy, released
from fieldapp.report.daily.report_content import ReportContent
from fieldapp.report.daily.report_texts import report_texts
from tests.report.daily.test_printed_report import HOSTILE, content, moment, watched, words
from tests.report.daily.test_squares import POST, SITE, at
from tests.support.mission_lists import mission_lists
from tests.support.stored_rows import vocabulary
from tests.verification.test_counting import KYIV, fired

VOID = {"meta", "rect", "path", "circle"}
TOWN = (484353000, 382205000)


def nowhere(_name: str) -> None:
    return None


def page(made_of: ReportContent, language: str = "en", known: KnownPlace = nowhere) -> str:
    to = Printing(report_texts(language), vocabulary(), KYIV)
    found = {**words(made_of, language), "map": report_map(to, made_of, known)}
    return html_edition(to, found, made_of).decode()


class Reader(HTMLParser):
    """Elements that are open, and what a reader's program relies on."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag in ("h1", "h2", "h3"):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "elements end in the order in which they begin"


def test_a_map_has_a_scale_in_the_language_of_the_page() -> None:
    drawn = page(fought(), "uk")
    (length,) = re.findall(r'<path class="bar" d="M[\d.]+ [\d.]+v5h-([\d.]+)v-5"/>', drawn)
    (km,) = re.findall(r'class="degree end"[^>]*>(\d+)\W+км<', drawn)
    rows = {lat: float(y) for y, lat in re.findall(r'x="4" y="([\d.]+)">([\d,]+)°', drawn)}
    (south, low), (north, high) = list(rows.items())[:2]
    degrees = float(north.replace(",", ".")) - float(south.replace(",", "."))
    assert float(length) / int(km) == pytest.approx((low - high) / (degrees * 111.2), rel=0.02)


def fought() -> ReportContent:
    where = Place(name="Town", lat_e7=TOWN[0], lon_e7=TOWN[1], source="gazetteer")
    far = (Direction(start=900),), Distance(low_m=3000, high_m=5000)
    return content(
        [
            fired("29", time=moment(), post=where, directions=far[0], distance=far[1]),
            fired("over 76", time=moment(1), post=Place(name=HOSTILE), region="Donetsk"),
            fired("7", time=moment(2), post=at(POST), site=at(SITE), region="Donetsk"),
        ],
        {"watch": [watched(6)]},
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_well_formed_and_needs_nothing_else(language: str) -> None:
    text = page(fought(), language)
    read = Reader(text)
    assert not read.open
    assert read.headings[0] == 1
    assert read.headings.count(1) == 1
    assert len(read.ids) == len(set(read.ids))
    tags = [tag for tag, _ in read.seen]
    assert {"main", "header", "footer", "svg", "title"} <= set(tags)
    assert not {"script", "img", "link", "iframe", "a"} & set(tags)
    assert "url(" not in text
    assert "http" not in text.replace("http-equiv", "")
    assert all(each.get("scope") in ("col", "row") for tag, each in read.seen if tag == "th")
    assert ("html", {"lang": language, "dir": "ltr"}) in read.seen
    assert page(fought(), language) == text, "the same report gives the same bytes"


def test_a_page_says_what_the_pages_say() -> None:
    text = page(fought())
    for said in words(fought())["summary"]:
        assert said in text
    assert "at least 113" in text, "an open top has no number"
    assert "<b>" not in text, "words of people are words"
    assert "\u202e" not in text
    assert '<path class="area"' in text, "where the events may lie"
    assert "not on the map: 1." in text, "of which no place is known"
    (told,) = re.findall('<desc id="map-text">(.*)</desc>', text)
    assert told == f"Town: 29; {POST}: 7; Event location: {SITE}", "nobody told of none"
    assert text.count('class="place"') == 2, "where observers stood, and no more"
    drill = fired("29", time=moment(), post=at(POST), assessment=("live_fire_exercise",))
    assert f">{POST}</desc>" in page(content([drill])), "what is set apart is not none"


def test_bounds_beside_a_bar_are_text_that_is_never_cut() -> None:
    """They stood in the drawing, which ended before them."""
    made_of = content([fired("about 400", region="Luhansk")])
    text = page(made_of)
    bars = text[text.index("<figure>") : text.index("</figure>")]
    (said, *_) = re.findall("<p>(.*?)</p>", bars)
    assert said == "Luhansk: 360 to 440 (most likely 400)"
    assert "<text" not in bars
    assert "overflow: visible" in text[text.index("@media print") :], "paper cannot be scrolled"


def test_the_title_of_a_file_tells_one_edition_from_another() -> None:
    made_of = content([])
    assert "<title>Draft. Not signed, not approved. · Daily report" in page(made_of)
    corrected = PrintedEdition("1/2018 corr.", "public", corrects="1/2018")
    found = printed(made_of, vocabulary(), "en", mission="M", edition=corrected)
    assert found["document"] == "Edition 1/2018 corr. · Daily report on the ceasefire"


@pytest.mark.parametrize(
    ("kind", "days", "title"),
    [
        ("daily", 1, "Daily report"),
        ("correction", 1, "Daily report"),
        ("daily", 2, "Report"),
        ("spot", 1, "Spot report"),
        ("weekly", 7, "Weekly report"),
    ],
)
def test_a_title_says_daily_of_one_day_and_of_no_other_kind(
    kind: str, days: int, title: str
) -> None:
    edition = PrintedEdition("1/2018", "public", kind=kind)
    assert title_of(report_texts("en"), days, edition) == f"{title} on the ceasefire"


def test_a_public_page_places_only_what_its_copy_shows() -> None:
    made_of, policy = fought(), parse_policy(RELEASE_DEFAULT.read_bytes())
    lists = mission_lists(lambda name: name == "Town")
    tree = edition_copies.full_tree(made_of, policy, lists, bytes(32))
    seen, _ = released(made_of, tree, policy, "public")
    text = page(seen, known={"Town": TOWN}.get)
    assert ">Town: 29</text>" in text
    assert '<path class="square"' in text
    for secret in (*POST.split(", "), *SITE.split(", "), "38.22", "48.435"):
        assert secret not in text
    (bare,) = [line for line in page(seen).splitlines() if "not on the map" in line]
    assert "2." in bare, "without a list of places only the square is on the map"


def test_numbers_and_names_of_posts_side_by_side_do_not_hide_each_other() -> None:
    """A smaller circle on a larger one hid its number, and one name lay on the other."""
    found = re.findall(r'<text class="name" x="([\d.]+)" y="([\d.]+)">(.*?)</text>',
                       page(fought(), known={"Town": TOWN}.get))  # fmt: skip
    assert {words for *_, words in found} >= {"Town: 29", f"{POST}: 7"}
    lines = {words: float(y) for _, y, words in found}
    assert abs(lines["Town: 29"] - lines[f"{POST}: 7"]) >= 15


def test_explosions_of_which_nothing_is_known_are_not_told_as_none() -> None:
    assert "at least 0" not in page(fought())


def test_a_day_without_any_place_says_so() -> None:
    assert "No place of these days is shown." in page(content([]))
