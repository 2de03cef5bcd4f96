"""The supervisors' map: every observation of the home in one picture, what restricts it, and time.

The page keeps a filter and an index. The map asks for its pictures itself (map/answers.py); here
is what a person chooses, and what is told about it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fieldapp.desk import overview as desk
from fieldapp.desk.overview import SavedView
from fieldapp.desk.session import Session
from fieldapp.errors import FieldappError
from fieldapp.map import overview, query
from fieldapp.map.answers import Answers
from fieldapp.map.display import labels, visible
from fieldapp.map.index import Index
from fieldapp.map.overview import Pick
from fieldapp.map.packs import Held, Shelf, held
from fieldapp.map.query import Filter, Mask
from fieldapp.store.places import Gazetteer
from fieldapp.ui.choices import Choices
from fieldapp.ui.exporting import Export
from fieldapp.ui.flow import flow
from fieldapp.ui.map_filters import Filters, hidden_words
from fieldapp.ui.map_layers import LAYERS, ON_AT_FIRST, layers, legend
from fieldapp.ui.map_loading import Loading
from fieldapp.ui.map_search import Search
from fieldapp.ui.map_side import Side
from fieldapp.ui.map_view import MapView
from fieldapp.ui.page import Client, Page
from fieldapp.ui.parts import button, label, row
from fieldapp.ui.saved_views import SavedViews
from fieldapp.ui.scheme import channel_script
from fieldapp.ui.surroundings import Surroundings
from fieldapp.ui.texts import tr
from fieldapp.ui.time_bar import TimeBar

NAMES_ON_MAP: Final = 400
ROLES: Final = ("patrol_leader", "supervisor", "verification_officer", "hq")
"""Who sees the map: monitors log, and have a map of their own for that."""

SOON_MS: Final = 120  # after the last change of a filter: what is told about it follows


class MapPage(Page):
    """The page.

    Args:
        client: The home.
        gazetteer: Gives the mission's places, opened on this thread; None before the first pack.

    """

    def __init__(self, client: Client, gazetteer: Callable[[], Gazetteer | None]) -> None:
        super().__init__(client, "")
        self._gazetteer = gazetteer
        self.answers = Answers()
        self.chosen = Filter()
        self.map_view: MapView | None = None
        self.view: tuple[float, float, float, float, int] | None = None
        self.painted = 0
        self._whole = self._placed_once = False
        self._sought = ""
        pack = client.standing.pack
        assert pack is not None  # noqa: S101 - the page is there only with a pack
        self.label = labels(pack.vocabulary, client.preferences.language)
        self._surroundings = Surroundings(self.ask, self)
        self._surroundings.told.connect(lambda told: self._map(**told))
        self._surroundings.failed.connect(self.tell_error)
        self.side = Side(self.ask, client.preferences)
        self.side.selected.connect(lambda number: self._map(selected=number))
        self._export = Export(client, self)
        self._export.told.connect(self._exporting)
        self._export.failed.connect(self.tell_error)
        self.side.exported.connect(self._export_list)
        self.filters = Filters(self.label)
        self.filters.changed.connect(self.restrict)
        search = Search(self.ask, gazetteer, self)
        search.recorded.connect(self.side.show_hash)
        search.teamed.connect(lambda team: self.restrict(replace(self.chosen, teams=(team,))))
        search.placed.connect(self._placed)
        search.worded.connect(self._worded)
        self.filters.searched.connect(
            lambda text: search.find(text, set(self.answers.index.teams.values()))
        )
        self.state = label("")
        self.state.setAccessibleName(tr("What is shown and hidden"))
        self.everything = button(tr("Show all"), lambda: self.restrict(Filter()))
        self.as_text = button("", lambda: self._worded(self._sought))
        self.as_text.hide()
        self.loading = Loading(client, self)
        self.loading.progressed.connect(self._progress)
        self.loading.loaded.connect(self._loaded)
        self.loading.failed.connect(self._not_loaded)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Loading"))
        self.halt = button(tr("Stop"), self.loading.stop)
        self.go_on = button(tr("Load the rest"), self.loading.begin)
        self.go_on.hide()
        self.time = TimeBar(client.preferences.zone)
        self.time.brushed.connect(self._brushed)
        self.time.recounted.connect(self._tell)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._tell)
        self._build()

    # --- What is on the page.

    def _build(self) -> None:
        self.layers = Choices(tr("Layers"), free=False)
        self.layers.fill(layers(), ON_AT_FIRST)
        self.layers.changed.connect(self._layers_changed)
        self.measure = _toggle(tr("Measure"), partial(self._mode, "measure"))
        self.lasso = _toggle(tr("Lasso"), partial(self._mode, "lasso"))
        self.in_view = button(tr("List the view"), self._list_view)
        self.nowhere = button("", self._list_nowhere)
        self.nowhere.hide()
        self.saved = SavedViews(self.ask, self._now_shown)
        self.saved.chosen.connect(self.show_saved)
        self.body.setContentsMargins(10, 8, 10, 8)
        self.body.setSpacing(6)
        self.body.addWidget(self.filters)
        self.loading_row = row(self.progress, self.halt, stretch=False)
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        tools = (self.as_text, self.go_on, self.everything, self.nowhere, self.in_view, self.lasso,
                 self.measure, self.layers, self.saved)  # fmt: skip
        self.body.addWidget(flow(self.state, *tools, grow=True))
        self.body.addWidget(self.loading_row)
        self.place = QWidget()
        self._place = QVBoxLayout(self.place)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.place)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.body.addWidget(self.split, 1)
        self.body.addWidget(self.time)

    # --- Coming into view, and going.

    def entered(self) -> None:
        """Build the map the first time; bring it up to date each time."""
        if self.map_view is None:
            self._begin_map()
        if self._whole:
            self.loading.refresh(self.answers.index)
        elif not self.go_on.isVisible():
            self.loading.begin()
        self.saved.refresh()

    def _begin_map(self) -> None:
        pack, gazetteer = self.client.standing.pack, self._gazetteer()
        if pack is None:
            return
        self.map_view = MapView(routes=self.answers.routes, parse=overview.parse_pick)
        self.map_view.set_theme(self.client.preferences.theme)
        self.map_view.picked.connect(self._picked)
        self._place.addWidget(self.map_view)
        self._layers_changed()
        names = gazetteer.largest(NAMES_ON_MAP) if gazetteer else []
        make = partial(
            overview.page,
            language=self.client.preferences.language,
            zones=json.loads(pack.agreement),
            places=names,
            channel=channel_script(),
        )
        home, signed = self.client.home, pack.basemaps

        def work(_session: Session) -> tuple[str, list[Held]]:
            packs = held(home, signed)
            return make(basemaps=Shelf(packs).packs), packs

        self.ask(work, self._made)

    def _made(self, made: tuple[str, list[Held]]) -> None:
        if self.map_view is not None:
            self.map_view.load(*made)

    def end(self) -> None:
        """Take the map down; Qt wants that in an order of its own."""
        self.time.stop()
        self._soon.stop()
        self.loading.stop()
        if self.map_view is not None:
            self.map_view.end()
            if shiboken6.isValid(self.map_view):
                shiboken6.delete(self.map_view)
            self.map_view = None

    def _map(self, **told_: Any) -> None:
        if self.map_view is not None:
            self.map_view.show_(**told_)

    # --- Loading.

    def _progress(self, loaded: int, of: int) -> None:
        self.loading_row.show()
        self.go_on.hide()
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(loaded)
        self.progress.setFormat(tr("{loaded} of {of} observations").format(
            loaded=f"{loaded:,}", of=f"{of:,}"))  # fmt: skip

    def _loaded(self, index: Index, whole: bool) -> None:  # noqa: FBT001 - a signal's
        self._whole = whole
        self.loading_row.hide()
        self.go_on.setVisible(not whole)
        self.answers.show(index)
        names = index.names
        kinds = [self.label("kind", code) for code in names["kind"]]
        self._map(
            names={
                "kinds": names["kind"],
                "weapons": names["weapons"],
                "reviews": names["review"],
                "words": legend() | {"kinds": kinds},
            }
        )
        self.filters.fill(index)
        if not self._placed_once and index.placed:
            self._placed_once = True
            self._map(go={"box": overview.middle_box(index)})
        self.restrict(self.chosen)

    def _not_loaded(self, error: FieldappError) -> None:
        self.loading_row.hide()
        self.tell_error(error)

    # --- What restricts the map.

    def restrict(self, chosen: Filter) -> None:
        """Show what a filter passes."""
        self.chosen = chosen
        if chosen.words and chosen.words not in self.answers.found:
            work = partial(desk.matches, built=self.answers.index, text=chosen.words)
            self.ask(work, partial(self._matched, self.answers.index, chosen.words))
            return
        if self.filters.chosen != chosen:
            self.filters.show_filter(chosen, self.answers.index)
        self._map(filter=query.filter_text(chosen))
        self._soon.start()

    def _matched(self, index: Index, words: str, found: Mask) -> None:
        if index is self.answers.index:
            self.answers.found[words] = found
            # Masks of this text were made before it was known what matches.
            index.kept.clear()
        if self.chosen.words == words:
            self.restrict(self.chosen)

    def _tell(self) -> None:
        """Tell what is hidden, and count over time whatever the chosen time is."""
        index, found = self.answers.index, self.answers.found
        shown, parts = query.hidden(index, self.chosen, found)
        text = hidden_words(shown, parts)
        if not self._whole:
            text = tr("Not everything is loaded. {text}").format(text=text)
        self.state.setText(text)
        self.everything.setVisible(bool(parts))
        beside = len(query.nowhere(index, self.answers.mask(self.chosen)))
        self.nowhere.setVisible(beside > 0)
        self.nowhere.setText(tr("Not on the map: {count}").format(count=f"{beside:,}"))
        whenever = replace(self.chosen, since=None, until=None)
        passed = self.answers.mask(whenever)
        self.time.count(index, passed, self.chosen.since, self.chosen.until)
        self._around()
        self._tracks()

    def _brushed(self, since: int | None, until: int | None) -> None:
        self.restrict(replace(self.chosen, since=since, until=until))

    def _layers_changed(self) -> None:
        on = self.layers.ticked
        self._map(layers={name: name in on for name in LAYERS})
        self._tracks()

    def _tracks(self) -> None:
        if "tracks" in self.layers.ticked:
            work = partial(desk.tracks, since=self.chosen.since, until=self.chosen.until)
            self.ask(work, lambda lines: self._map(tracks=lines))

    def _mode(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's
        for other in (self.measure, self.lasso):
            if on and other is not self.sender():
                other.setChecked(False)
        self._map(tool=name if on else "")

    # --- What the pointer did.

    def _picked(self, pick: Pick) -> None:
        match pick.what:
            case "painted":
                self.painted = pick.number
            case "moved" if pick.view is not None:
                self.view = pick.view
                self._around()
            case "one":
                self.side.show_one(pick.id)
            case "several":
                found = query.within(
                    self.answers.index, self.answers.mask(self.chosen), pick.cells, pick.level
                )
                self.show_entries(tr("At this place"), found)
            case "lasso":
                found = query.inside(self.answers.index, self.answers.mask(self.chosen), pick.ring)
                self.show_entries(tr("Inside the lasso"), found)
            case "stop":
                self.measure.setChecked(False)
                self.lasso.setChecked(False)

    def _around(self) -> None:
        if self.view is not None:
            sectors = "sectors" in self.layers.ticked
            self._surroundings.show(self.answers.index, self._in_view(self.view), sectors=sectors)

    def _in_view(self, view: tuple[float, float, float, float, int]) -> Any:
        passed = self.answers.mask(self.chosen)
        west, south, east, north, _ = view
        ring = [overview.unit(lat, lon) for lat, lon in
                ((north, west), (north, east), (south, east), (south, west))]  # fmt: skip
        return query.inside(self.answers.index, passed, ring)

    # --- The pane beside the map.

    def show_entries(self, heading: str, entries: Any) -> None:
        """List some entries of the index, with their totals."""
        index = self.answers.index
        found = desk.newest_first(index, entries)
        self.side.show_found(heading, found, query.totals(index, entries), self.label)

    def _list_view(self) -> None:
        if self.view is not None:
            self.show_entries(tr("In the view"), self._in_view(self.view))

    def _list_nowhere(self) -> None:
        found = query.nowhere(self.answers.index, self.answers.mask(self.chosen))
        self.show_entries(tr("Without a place on the map"), found)

    def _export_list(self) -> None:
        box = self.view[:4] if self.view is not None else None
        words = f"{self.side.heading.text()}; {self.state.text()}"
        self._export.begin(self.side.found.numbers, selection=words, box=box)

    def _exporting(self, text: str, running: bool) -> None:  # noqa: FBT001 - a signal's
        self.side.show_export(text, self._export.stop if running else None)

    # --- Searching.

    def _placed(self, lat: float, lon: float, text: str) -> None:
        self._sought = text
        self._map(pin={"lat": lat, "lon": lon}, go={"lat": lat, "lon": lon})
        self.as_text.setText(tr("Search “{text}” in the records").format(text=visible(text)))
        self.as_text.show()

    def _worded(self, text: str) -> None:
        self.as_text.hide()
        self._map(pin=None)
        self.restrict(replace(self.chosen, words=text))

    # --- Saved views.

    def _now_shown(self) -> SavedView | None:
        if self.view is None:
            return None
        return SavedView(chosen=self.chosen, box=self.view[:4], layers=self.layers.ticked)

    def show_saved(self, view: SavedView) -> None:
        """Show a saved view."""
        self.layers.fill(layers(), view.layers)
        self._layers_changed()
        self._map(go={"box": view.box})
        self.restrict(view.chosen)


def _toggle(text: str, turned: Callable[[bool], None]) -> QPushButton:
    made = button(text, lambda: None)
    made.setCheckable(True)
    made.toggled.connect(turned)
    return made
