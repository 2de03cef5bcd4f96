"""The map page in a real browser: Debian's Chromium, headless, with no network at all."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from fieldapp.map.basemap.installed import Shelf, add, installed_packs
from fieldapp.map.page import offline_page as page_module
from tests.support import basemap_packs
from tests.support.browser import CHROMIUM, Page, browser_page
from tests.support.stored_rows import HOSTILE, NIGHT, map_page, sample

pytestmark = pytest.mark.skipif(
    not CHROMIUM.exists(), reason="needs /usr/bin/chromium: apt-get install chromium"
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with browser_page(tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.fixture
def opened(browser: Page, tmp_path: Path) -> Any:
    def show(html: str) -> Page:
        path = tmp_path / "map.html"
        path.write_text(html, "utf-8")
        browser.console.clear()
        browser.requests.clear()
        browser.open(path)
        assert browser.evaluate("document.documentElement.dataset.ready") == "yes"
        return browser

    return show


def count(page: Page, selector: str) -> int:
    number: int = page.evaluate(f"document.querySelectorAll({selector!r}).length")
    return number


def pixels(page: Page, selector: str) -> dict[str, float]:
    box: dict[str, float] = page.evaluate(
        "(({x, y, width, height}) => ({x, y, width, height}))"
        f"(document.querySelector({selector!r}).getBoundingClientRect())"
    )
    return box


def on_map(page: Page, *selectors: str) -> int:
    return count(page, ", ".join(f".folium-map {selector}" for selector in selectors))


def look_at(page: Page, lat: float, lon: float, zoom: int) -> None:
    page.evaluate(f"map_field.setView([{lat}, {lon}], {zoom}, {{animate: false}}) && 0")


def test_the_map_shows_land_sectors_and_points_and_asks_for_nothing(opened: Any) -> None:
    page = opened(map_page(sample()))
    assert page.console == []
    assert [url.split(":")[0] for url in page.requests if not url.startswith("data:")] == ["file"]
    assert on_map(page, "path.land") == 1
    assert pixels(page, "path.land")["width"] > 500
    assert on_map(page, "path.area") == 3
    assert on_map(page, "path.ray") == 1
    assert on_map(page, "path.drawn") == 1
    assert on_map(page, ".stop", ".cluster") >= 3
    assert count(page, ".leaflet-control-scale-line") == 1


def test_nothing_lies_at_zero_and_what_has_no_place_is_listed(opened: Any) -> None:
    page = opened(map_page(sample()))
    assert count(page, ".nowhere details") == 1
    look_at(page, 0, 0, 6)
    inside = page.evaluate(
        "[...document.querySelectorAll('.stop, .cluster, .folium-map path.area')]"
        ".map(e => e.getBoundingClientRect())"
        ".filter(r => r.right > 0 && r.left < 1030 && r.bottom > 52 && r.top < 768).length"
    )
    assert inside == 0


def test_clusters_count_observations_but_neither_withdrawn_ones_nor_statements(
    opened: Any,
) -> None:
    page = opened(map_page(sample()))
    look_at(page, 48.2, 38.2, 4)
    assert page.evaluate("document.querySelector('.ball').textContent") == "6"
    assert count(page, ".stop .kind-statement") == 1


def test_unticking_a_kind_takes_its_points_and_sectors_away(opened: Any) -> None:
    page = opened(map_page(sample()))
    page.evaluate("document.querySelector('input[value=ceasefire_violation]').click()")
    assert on_map(page, "path.area", "path.ray") == 0
    assert count(page, ".nowhere details") == 0
    assert on_map(page, "path.drawn") == 1
    page.evaluate("document.querySelector('input[value=ceasefire_violation]').click()")
    assert on_map(page, "path.area") == 3


def test_retracted_amended_and_flagged_observations_look_so(opened: Any) -> None:
    page = opened(map_page(sample()))
    dashes = page.evaluate(
        "[...document.querySelectorAll('.folium-map path.area')]"
        ".map(p => getComputedStyle(p).strokeDasharray)"
    )
    assert len(set(dashes)) == 3
    look_at(page, 48.3, 37.9, 14)
    assert on_map(page, ".stop .kind-weapon ~ .badge") == 1


def test_text_from_people_stays_text(opened: Any) -> None:
    page = opened(map_page(sample(), title=HOSTILE))
    look_at(page, 48.3, 37.9, 13)
    # One popup alone: another would replace it, and it fade away while the test still reads it.
    page.evaluate(
        "{ let opened = false; map_field.eachLayer(l => {"
        " if (!opened && l.stop?.role === 'site') { opened = true; l.openPopup(); } }); } 0"
    )
    shown = page.evaluate("document.querySelector('.leaflet-popup').textContent")
    assert "<img src=x onerror=" in shown
    assert "⟨U+202E⟩" in shown
    assert "\u202e" not in page.evaluate("document.documentElement.textContent.normalize()")
    assert count(page, ".leaflet-popup img, .leaflet-popup script, header img") == 0
    assert page.evaluate("typeof window.ran") == "undefined"
    popup, text = (
        pixels(page, ".leaflet-popup-content"),
        pixels(page, ".leaflet-popup dd:nth-last-of-type(3)"),
    )
    assert text["x"] + text["width"] <= popup["x"] + popup["width"]
    assert page.console == []


def test_script_that_gets_into_the_page_all_the_same_does_not_run(opened: Any) -> None:
    page = opened(map_page(sample()))
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=\"window.ran = 1\">');"
        "document.body.append(Object.assign(document.createElement('script'),"
        " {textContent: 'window.ran = 1'}))"
    )
    page.evaluate("new Promise(resolve => setTimeout(resolve, 50))")
    assert page.evaluate("typeof window.ran") == "undefined"
    assert any("Content Security Policy" in line for line in page.console)


def test_a_click_tells_of_every_sector_under_it(opened: Any) -> None:
    page = opened(map_page([*sample(), *sample()[:1]]))
    look_at(page, 48.39, 38.25, 11)
    area = pixels(page, ".folium-map path.area")
    page.click(area["x"] + area["width"] / 2, area["y"] + area["height"] / 2)
    assert count(page, ".leaflet-popup .card") == 2


def test_an_empty_selection_says_so(opened: Any) -> None:
    page = opened(map_page([], language="uk"))
    assert page.console == []
    assert "У цій вибірці немає спостережень." in page.evaluate("document.body.innerText")
    assert pixels(page, "path.land")["width"] > 500
    marks = "[...document.querySelectorAll('.degrees, .leaflet-control-scale-line')]"
    letters = set(page.evaluate(f"{marks}.map((each) => each.innerText).join('')"))
    assert {"П", "С", "м"} <= letters
    assert not letters & set("NESWkm")


def test_a_region_on_the_antimeridian_stays_in_one_piece(opened: Any) -> None:
    page = opened(map_page(NIGHT))
    assert page.console == []
    areas = page.evaluate(
        "[...document.querySelectorAll('.folium-map path.area')]"
        ".map(p => p.getBoundingClientRect().width)"
    )
    assert 5 < max(areas) < 700
    assert on_map(page, ".stop", ".cluster") >= 1


def test_what_is_only_counted_is_in_the_balls_the_figures_and_a_line_that_says_so(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "IN_FULL", 3)
    page = opened(map_page(sample()))
    assert page.console == []
    assert "newest 3 are told in full; the 8 older" in page.evaluate(
        "document.querySelector('.thinned').textContent"
    )
    figures = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('.kinds label')]"
        ".map(l => [l.querySelector('input').value, l.querySelector('.figure').textContent]))"
    )
    assert (figures["ceasefire_violation"], figures["weapon"]) == ("3 (+2)", "1")  # as on the sheet
    assert "(1)" in page.evaluate("document.querySelector('.nowhere h2').textContent")
    look_at(page, 48.2, 38.2, 4)
    assert page.evaluate("document.querySelector('.cluster .ball').textContent") == "7"
    look_at(page, 48.3, 37.9, 13)
    page.evaluate("map_field.eachLayer(l => l.counted && l.openPopup()); 0")
    shown = page.evaluate("document.querySelector('.leaflet-popup').textContent")
    assert "Counted only" in shown
    look_at(page, 48.2, 38.2, 4)
    page.evaluate("document.querySelector('input[value=watch]').click()")
    assert page.evaluate("document.querySelector('.cluster .ball').textContent") == "6"
    page.evaluate("document.querySelectorAll('.kinds input:checked').forEach(i => i.click())")
    assert on_map(page, ".stop", ".cluster") == 0


def test_sectors_are_left_out_where_nobody_could_tell_them_apart_and_that_is_said(
    opened: Any,
) -> None:
    page = opened(map_page(sample()))
    assert page.evaluate("document.querySelector('.too-much').hidden")
    look_at(page, 48.2, 38.2, 6)
    assert on_map(page, "path.area") == 0
    assert page.evaluate("document.querySelector('.too-much').textContent").endswith(": 3")
    look_at(page, 48.4, 38.2, 12)
    page.evaluate("fieldmap.MOST_SHAPES = 2; map_field.panBy([1, 0], {animate: false}) && 0")
    assert on_map(page, "path.area") == 0


@pytest.mark.parametrize("pack", ["region.mbtiles", "lines.pmtiles"])
def test_base_maps_in_the_page_are_drawn_and_nothing_is_asked_for(
    opened: Any, tmp_path: Path, pack: str
) -> None:
    (basemap_packs.region if "region" in pack else basemap_packs.lines)(tmp_path / pack)
    add(tmp_path, tmp_path / pack)
    with closing(Shelf(installed_packs(tmp_path))) as shelf:
        page = opened(map_page(sample(), shelf=shelf, title=HOSTILE))
    look_at(page, 48.2, 38.2, 8)
    selector = ".leaflet-basemap-images-pane img" if "region" in pack else "canvas.leaflet-tile"
    painted = (
        "new Promise(done => { const look = () => {"
        f" const tiles = [...document.querySelectorAll({selector!r})];"
        " const whole = tiles.filter(t => t.complete ?? t.getContext('2d')"
        ".getImageData(9, 9, 1, 1).data[3] > 0);"
        " if (whole.length) done(whole.length); else setTimeout(look, 50); }; look(); })"
    )
    assert page.evaluate(painted) > 0
    wanted = "Survey 2026" if "region" in pack else "OpenStreetMap"
    assert wanted in page.evaluate(
        "document.querySelector('.leaflet-control-attribution').textContent"
    )
    asked = {url.split(":")[0] for url in page.requests}
    assert asked <= {"file", "data"}
    assert page.console == []


def test_header_map_and_panel_fit_a_small_laptop(opened: Any) -> None:
    page = opened(map_page(sample(), title="Спостереження за добу. " * 8))
    width = page.evaluate("document.documentElement.scrollWidth")
    height = page.evaluate("document.documentElement.scrollHeight")
    assert (width, height) == (1366, 768)
    assert pixels(page, ".folium-map")["width"] > 1000
    assert pixels(page, ".folium-map")["height"] > 600
    labels = page.evaluate(
        "[...document.querySelectorAll('.name.leaflet-marker-icon')]"
        ".map(n => n.getBoundingClientRect())"
        ".map(({left, right, top, bottom}) => [left, right, top, bottom])"
    )
    assert labels
    assert all(left >= 0 and right <= 1030 for left, right, _, _ in labels)
