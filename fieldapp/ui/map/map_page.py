"""Map page of supervisors: all observations of the home, filters, layers and time.

The page holds the filter. The map asks for its pictures itself (map/supervisor/answers.py), and
figures about them come from ui/map/map_worker.py.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import Any, Final

import numpy as np
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fieldapp.app.home import preferences
from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.app.map.supervisor_map import SavedView
from fieldapp.errors import FieldappError
from fieldapp.map.basemap.installed import InstalledPack, Shelf, installed_packs
from fieldapp.map.coastline import DegreeBox
from fieldapp.map.index import filters
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Filter, Mask
from fieldapp.map.index.joined import together
from fieldapp.map.supervisor import page
from fieldapp.map.supervisor.page import MapPick
from fieldapp.map.supervisor.summary import Around, Summary, ZoomedBox
from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.base.page_requests import ShowOnMap
from fieldapp.ui.base.texts import tr
from fieldapp.ui.map.frozen_list import FrozenList, call_signs
from fieldapp.ui.map.map_column import MapColumn
from fieldapp.ui.map.map_controls import MapControls
from fieldapp.ui.map.map_layers import LAYERS, layers, page_names
from fieldapp.ui.map.map_loading import Loading, LoadingRow
from fieldapp.ui.map.map_worker import Reckoning
from fieldapp.ui.map.narrowing import map_keys
from fieldapp.ui.map.narrowing.map_filters import Filters, hidden_words
from fieldapp.ui.map.narrowing.map_search import Search
from fieldapp.ui.map.narrowing.sought import Sought
from fieldapp.ui.map.nearby_shapes import Surroundings
from fieldapp.ui.map.route_layer import Tracks
from fieldapp.ui.map.saved_views import SavedViews
from fieldapp.ui.map.side_panel import Side
from fieldapp.ui.map.source_card import SourceCard
from fieldapp.ui.map.time_bar import TimeBar
from fieldapp.ui.records.linking import Linking
from fieldapp.ui.records.record_work import RecordWork
from fieldapp.ui.webmap.url_scheme import channel_script
from fieldapp.ui.webmap.web_view import MapView
from fieldapp.wording.observation_text import labels
from fieldapp.wording.observation_text import words as fixed_words
from fieldapp.wording.searched_text import searched_text

NAMES_ON_MAP: Final = 400
SOON_MS: Final = 120  # after the last change of a filter: its figures follow


class MapPage(Page):
    """Map page of supervisors."""

    takes = (ShowOnMap,)

    def __init__(self, client: Client) -> None:
        super().__init__(client, "")
        self.body.addWidget(self.trouble)
        self.reckoning = Reckoning(self)
        self.answers = self.reckoning.answers
        self.chosen = Filter()
        self.map_view: MapView | None = None
        self.view: ZoomedBox | None = None
        self.painted = self._shown = self._beside = 0
        self._whole = self._placed_once = False
        self._wanted = b""  # hash of the record to go to once everything is there
        self._offered: tuple[Index, Filter] = self.answers.index, self.chosen
        self._awaited = {"view", "figures"}  # until then the map is being made
        pack = client.standing.pack
        assert pack is not None  # noqa: S101 - the page is there only with a pack
        self.label = labels(pack.vocabulary, client.preferences.language)
        self._surroundings = Surroundings(self.ask, self)
        self._surroundings.drawn.connect(lambda words: self._map(**words))
        self._surroundings.failed.connect(self.tell_error)
        self._tracks = Tracks(self.ask, self)
        self._tracks.drawn.connect(lambda lines: self._map(tracks=lines))
        self._tracks.failed.connect(self.tell_error)
        self.side = Side(self.ask, client.preferences)
        self.side.selected.connect(self._mark)
        RecordWork(self, self.side.detail).signed.connect(self._signed)
        self._judge_several()
        self.lists = FrozenList(self, self.reckoning, self.side, pack, self.label)
        self.lists.ringed.connect(lambda ring: self._map(ring=ring))
        calls = call_signs(pack)
        self.filters = Filters(self.label, fixed_words(client.preferences.language), calls)
        self.filters.changed.connect(self.restrict)
        self.saved = SavedViews(self.ask, self._now_shown)
        self.saved.chosen.connect(self.show_saved)
        self.controls = self._controls()
        self.sought = self._seek(Search(self.ask, client.gazetteer, calls, self))
        self.loading = Loading(client, self)
        self.loading.progressed.connect(self._progress)
        self.loading.loaded.connect(self._loaded)
        self.loading.current.connect(self.lists.looked)
        self.loading.failed.connect(self._not_loaded)
        self.controls.resumed.connect(self.loading.begin)
        self.loading_row = LoadingRow(self.loading)
        self.time = TimeBar(client.preferences)
        self.time.brushed.connect(
            lambda since, until: self.restrict(replace(self.chosen, since=since, until=until))
        )
        self.time.recounted.connect(self._tell)
        map_keys.bind(self, self.controls, self.filters, self.time, self.side.show_keys)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._tell)
        self._build()

    # --- What is on the page.

    def _judge_several(self) -> None:
        linking = Linking(self, self.side.detail)
        linking.signed.connect(self._signed)
        self.side.linked.connect(linking.choose_numbers)
        self.side.link.setVisible(self.client.standing.signs_links)
        source = SourceCard(self, self.side.detail)
        self.side.located.connect(source.begin)
        source.drawn.connect(lambda words: self._map(**words))

    def _controls(self) -> MapControls:
        made = MapControls(self.saved)
        made.everything.connect(lambda: self.restrict(Filter(withdrawn=True)))
        made.listed.connect(
            lambda: self.lists.choose(tr("In the view"), MapPick(what="view", view=self.view))
        )
        made.unplaced.connect(
            lambda: self.lists.choose(tr("Without a place on the map"), MapPick(what="nowhere"))
        )
        made.fetched.connect(lambda: self.reckoning.box(self.chosen, self._fetched))
        made.moded.connect(self._moded)
        made.layered.connect(self._layers_changed)
        return made

    def _seek(self, search: Search) -> Sought:
        made = Sought(
            search,
            self.filters,
            self.controls,
            teams=lambda: set(self.answers.index.teams.values()),
            shows=lambda number, tell: self.reckoning.shows(self.chosen, number, tell),
        )
        made.narrowed.connect(self._narrow)
        made.drawn.connect(lambda words: self._map(**words))
        made.opened.connect(self.side.show_hash)
        made.listed.connect(self.lists.choose)
        return made

    def _build(self) -> None:
        self.body.setContentsMargins(10, 8, 10, 8)
        self.body.setSpacing(6)
        self.place = QWidget()
        self._place = QVBoxLayout(self.place)
        self._place.setContentsMargins(0, 0, 0, 0)
        left = MapColumn(
            *(self.filters, self.controls, self.loading_row, self.place, self.time),
            unfolded=self.client.preferences.map_unfolded,
        )
        left.kept.connect(lambda names: self._keep(map_unfolded=names))
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.body.addWidget(self.split, 1)

    # --- Coming into view, and going.

    def entered(self) -> None:
        """Build the map the first time; bring it up to date each time."""
        if self.map_view is None:
            self._begin_map()
        if self._whole:
            self.loading.refresh(self.answers.index)
        elif not self.controls.go_on.isVisible():
            self.loading.begin()
        self.saved.refresh()
        self.side.look_again()
        if (chosen := self.client.chosen) and chosen != self.chosen:  # another page set it
            self.restrict(chosen)

    def _begin_map(self) -> None:
        pack, gazetteer = self.client.standing.pack, self.client.gazetteer
        if pack is None:
            return
        self.map_view = MapView(
            routes=self.answers.routes,
            reckoner=self.reckoning.worker,
            parse=page.parse_pick,
        )
        self.restyle()
        self._map(folded=self.client.preferences.legend_folded)
        self.map_view.picked.connect(self._picked)
        self._place.addWidget(self.map_view)
        self._layers_changed()
        names = gazetteer.largest(NAMES_ON_MAP) if gazetteer else []
        make = partial(
            page.page,
            language=self.client.preferences.language,
            zones=json.loads(pack.agreement),
            places=names,
            channel=channel_script(),
        )
        home, signed = self.client.home, pack.basemaps

        def work(_session: Session) -> tuple[str, list[InstalledPack]]:
            packs = installed_packs(home, signed)
            return make(basemaps=Shelf(packs).packs), packs

        self.ask(work, self._made)

    def _made(self, made: tuple[str, list[InstalledPack]]) -> None:
        if self.map_view is not None:
            self.map_view.load(*made)

    def end(self) -> None:
        """Take the map down; Qt wants that in an order of its own."""
        self.time.stop()
        self._soon.stop()
        self.loading.end()
        if self.map_view is not None:
            self.map_view.end()
            if shiboken6.isValid(self.map_view):
                shiboken6.delete(self.map_view)
            self.map_view = None
        self.reckoning.stop()

    def restyle(self) -> None:
        """Draw the map in another theme."""
        chosen = self.client.preferences
        if self.map_view is not None:
            self.map_view.set_look(chosen.theme, chosen.size)

    def _map(self, **words: Any) -> None:
        if self.map_view is not None:
            self.map_view.show_(**words)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Pause loading until the page is entered again."""
        self.loading.rest()
        super().hideEvent(event)

    # --- Loading.

    def _came(self, what: str) -> None:
        """Note that something the map needs came; once all is there, it can be asked."""
        self._awaited.discard(what)
        if not self._awaited:
            self.controls.make_ready(ready=True)
            # Looking for what is new is no loading: nothing would take the row away again.
            self.loading_row.setVisible(self.loading.running and not self._whole)
            self._go_to_wanted()

    def _progress(self, loaded: int, of: int) -> None:
        self.loading_row.show_count(loaded, of)
        self.controls.go_on.hide()

    def _loaded(self, index: Index, whole: bool) -> None:  # noqa: FBT001 - a signal's
        self._whole = whole
        self.loading_row.end()
        self.loading_row.setVisible(bool(self._awaited))
        self.controls.go_on.setVisible(not whole)
        self._surroundings.forget()
        self.reckoning.show(index, partial(self._indexed, index))

    def _indexed(self, index: Index) -> None:
        self.lists.indexed()
        words: dict[str, Any] = {"names": page_names(index, self.label)}
        if not self._placed_once and index.placed:
            self._placed_once = True
            every = np.ones(len(index), np.bool_)
            words["go"] = {"box": page.middle_box(index, every)}
            self._awaited.add("view")  # which comes once the map went there
        if self.chosen.words:  # to be searched again first
            self._map(**words)
            words = {}
        self.restrict(self.chosen, **words)
        self._go_to_wanted()

    def _not_loaded(self, error: FieldappError) -> None:
        self.loading_row.hide()
        self.tell_error(error)

    def fulfil(self, request: object) -> None:
        """Show where a record is."""
        assert isinstance(request, ShowOnMap)  # noqa: S101 - the only class that is taken
        self._wanted = request.hash
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted and self._whole and not self._awaited:
            wanted, self._wanted = self._wanted, b""
            self.sought.go_to(wanted)

    # --- What restricts the map.

    def restrict(self, chosen: Filter, **words: Any) -> None:
        """Show what a filter passes; `words` go to the map with it."""
        self.chosen = self.client.chosen = chosen
        self.controls.tell("")  # it was about the filter before
        if chosen.words and chosen.words not in self.answers.matches:
            index = self.answers.index
            work = partial(supervisor_map.matches, built=index, text=chosen.words)
            self.ask(work, partial(self._matched, index, chosen.words))
            return
        if self.filters.chosen != chosen:
            self.filters.show_filter(chosen)
        self.lists.follow(chosen=chosen, view=self.view)
        self._map(**words, filter=filters.filter_text(chosen))
        self._soon.start()

    def _narrow(self, parts: dict[str, Any]) -> None:
        chosen = replace(self.chosen, **parts)
        if chosen != self.chosen:
            self.restrict(chosen)

    def _matched(self, index: Index, words: str, found: Mask) -> None:
        def again(_: None = None) -> None:
            if self.chosen.words == words:
                self.restrict(self.chosen)

        if index is self.answers.index:
            self.reckoning.search(words, found, again)
        else:  # there is more by now: search that
            again()

    def _tell(self) -> None:
        """Show what is hidden, and count over time whatever the chosen time is."""
        index, chosen = self._offered
        if index is not self.answers.index or chosen != self.chosen:
            self._offered = self.answers.index, self.chosen
            self.reckoning.offered(self.chosen, self.filters.fill)
        self.reckoning.summary(self.chosen, self.time, partial(self._counted, self.chosen))
        self._around()
        self._show_tracks()

    def _counted(self, chosen: Filter, summary: Summary) -> None:
        if chosen != self.chosen:
            return  # another one is under way
        text = hidden_words(summary.shown, summary.hides)
        if chosen.words:
            word = fixed_words(self.client.preferences.language)
            text = f"{text} · {searched_text(chosen.words, word, self.label)}"
        if not self._whole:
            text = tr("Not everything is loaded. {text}").format(text=text)
        self.controls.state.setText(text)
        self.controls.show_all.setVisible(bool(summary.hides))
        self.controls.show_beside(summary.beside)
        self._shown, self._beside = summary.shown, summary.beside
        self.time.show_bars(summary.bars, chosen.since, chosen.until, summary.shown)
        self._came("figures")

    def _layers_changed(self) -> None:
        on = self.controls.layers.ticked
        self._map(layers={name: name in on for name in LAYERS})
        self._surroundings.judge(on="rules" in on)
        self._around()
        self._show_tracks()

    def _show_tracks(self) -> None:
        on = "tracks" in self.controls.layers.ticked
        self._tracks.show(self.chosen.since, self.chosen.until, on=on)

    # --- What the pointer did.

    def _picked(self, pick: MapPick) -> None:
        match pick.what:
            case "painted":
                self.painted = pick.number
            case "moved":
                self.view = pick.view
                self._came("view")
                self.lists.follow(chosen=self.chosen, view=self.view)
                self._around()
            case "one":
                self.side.show_one(pick.id)
            case "several":
                self.lists.choose(tr("At this place"), pick)
            case "lasso":
                self.lists.choose(tr("Inside the lasso"), pick)
            case "stop":
                self.controls.stop_modes()
            case "legend":
                self._keep(legend_folded=pick.folded)  # as left, when the page is built again
                self._map(folded=pick.folded)

    def _fetched(self, box: DegreeBox | None) -> None:
        if box is not None:
            self._map(go={"box": box})

    def _moded(self, name: str) -> None:
        self._map(tool=name)
        if name and self.map_view is not None:
            self.map_view.view.setFocus()  # the keyboard measures and draws, too

    def _keep(self, **changed: Any) -> None:
        made = self.client.preferences = replace(self.client.preferences, **changed)
        self.ask(lambda session: preferences.write(session.store, made), lambda _: None)

    def _around(self) -> None:
        if self.view is not None:
            self.reckoning.around(self.chosen, self.view, self._surround)

    def _surround(self, found: Around) -> None:
        self.controls.far.setVisible(found.empty and self._shown > self._beside)
        self._surroundings.show(found)

    # --- The record beside the map.

    def _mark(self, number: int) -> None:
        """Mark the record that is shown, also where it lies in a disc."""
        index = self.answers.index
        rows = np.flatnonzero(index.columns.id == number) if number else np.empty(0, np.int64)
        placed = rows[rows < index.placed]
        lat, lon = index.degrees(placed[:1])
        at = [float(lat[0]), float(lon[0])] if len(placed) else None
        self._map(selected={"id": number, "at": at}, joined=together(index, number))
        self.controls.tell("")
        self.sought.marked(number, at)

    def _signed(self, record_hash: bytes) -> None:
        self.side.show_hash(record_hash)
        self.loading.again()

    # --- Saved views.

    def _now_shown(self) -> SavedView | None:
        if self.view is None:
            return None
        return SavedView(chosen=self.chosen, box=self.view[:4], layers=self.controls.layers.ticked)

    def show_saved(self, view: SavedView) -> None:
        """Show a saved view."""
        self.controls.layers.fill(layers(), view.layers)
        self._layers_changed()
        self._map(go={"box": view.box})
        self.restrict(view.chosen)
