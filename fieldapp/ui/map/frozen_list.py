"""The list beside the map: frozen when it is chosen, marked when the map shows something else."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldapp.app.export import selection_text
from fieldapp.app.home.access_log import Purpose
from fieldapp.app.home.session import Session
from fieldapp.app.records import record_judging
from fieldapp.app.records.record_list import Found
from fieldapp.map.index.filters import Filter
from fieldapp.map.supervisor.frozen_selection import FrozenSelection
from fieldapp.map.supervisor.page import MapPick
from fieldapp.map.supervisor.summary import Selection, ZoomedBox
from fieldapp.mission.pack import Pack
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.texts import tr
from fieldapp.ui.map.map_worker import Reckoning
from fieldapp.ui.map.side_panel import Side
from fieldapp.ui.records.export_progress import Export

_NAMED = 5  # records that were not measured yet: the others are counted


def call_signs(pack: Pack) -> dict[str, str]:
    """Call sign by key identifier in hex, of everybody in the roster whose call sign is told."""
    return {each.kid.hex(): each.call_sign for each in pack.roster.devices if each.call_sign}


class FrozenList(QObject):
    """Bar of a frozen list: what was listed, by what, and its export.

    Args:
        page: Where it is.
        reckoning: Lists what was chosen.
        side: Shows it.
        pack: Its words.
        label: Labels of codes in the language of the screen.

    Signals:
        ringed: (ring) the lasso of the list that is open, in sides of the Mercator square; empty
            where there is none.
    """

    ringed = Signal(object)

    def __init__(
        self,
        page: Page,
        reckoning: Reckoning,
        side: Side,
        pack: Pack,
        label: Callable[[str, str], str],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._reckoning = reckoning
        self._side = side
        self._vocabulary = pack.vocabulary
        self._calls = call_signs(pack)
        self._label = label
        self._chosen = Filter()
        self._view: ZoomedBox | None = None
        self._index = self._looked = 0  # number of the one that is shown; that the list was held to
        self._listed: Selection | None = None
        self._changed = False
        self._export = Export(page.client, page, Purpose.MAP)
        self._export.progressed.connect(self._exporting)
        self._export.failed.connect(page.tell_error)
        side.exported.connect(self._export_list)
        side.renewed.connect(self._again)
        side.closed.connect(lambda: self.ringed.emit(()))

    def choose(self, heading: str, pick: MapPick) -> None:
        """List what lies at a place of the map and passes the filter."""
        if pick.what == "view" and pick.view is None:
            return
        made = FrozenSelection(
            chosen=self._chosen,
            pick=pick,
            shown=self._view[:4] if self._view is not None else None,
            at=now(),
            index=self._index,
        )
        self._reckoning.selection(self._chosen, pick, partial(self._found, heading, made))

    def follow(self, *, chosen: Filter, view: ZoomedBox | None) -> None:
        """The map shows this now; a list that was chosen by another filter says so."""
        self._chosen, self._view = chosen, view
        self._mark()
        self._look()

    def indexed(self) -> None:
        """The map shows another index; a list says so where it would be another one now."""
        self._index += 1
        self._look()

    def looked(self) -> None:
        """The map is up to date; a list whose rows are says up to where the log is known now."""
        frozen, listed = self._side.frozen, self._listed
        if frozen is None or listed is None or self._changed or frozen.index != self._index:
            return

        def compare(entry: int | None) -> None:
            if entry != frozen.entry:
                self._renew(frozen, listed)

        work, page = selection_text.known_entry, self._page
        page.client.worker.run(page, work, compare, page.tell_error)  # not `ask`: errors stay

    def _renew(self, frozen: FrozenSelection, found: Selection) -> None:
        """Say anew what the same rows were chosen by, with the newest log that is known."""

        def renew(made: FrozenSelection) -> None:
            if frozen is self._side.frozen:
                self._side.renew(found.totals, self._label, frozen=made, by=self._by(made))

        self._freeze(replace(frozen, at=now(), index=self._index), found, renew)

    def _look(self) -> None:
        frozen, index = self._side.frozen, self._index
        if frozen is None or index in (frozen.index, self._looked):
            return
        words = frozen.chosen.words
        if words and words not in self._reckoning.answers.matches:
            return  # `follow` comes once they were searched again
        self._looked = index

        def compare(found: Selection) -> None:
            if frozen is not self._side.frozen or self._listed is None:
                return
            self._changed = not found.same_rows(self._listed)
            self._mark()
            if not self._changed:
                self._listed = found
                self._renew(frozen, found)

        self._reckoning.selection(frozen.chosen, frozen.pick, compare)

    def _found(self, heading: str, made: FrozenSelection, found: Selection) -> None:
        def show(frozen: FrozenSelection) -> None:
            self._side.show_found(
                heading,
                Found(numbers=array("q", found.numbers.tobytes())),
                found.totals,
                self._label,
                frozen=frozen,
                by=self._by(frozen),
            )
            self.ringed.emit(frozen.pick.ring)
            self._listed, self._changed, self._looked = found, False, frozen.index
            self._mark()
            self._look()

        self._freeze(made, found, show)

    def _by(self, frozen: FrozenSelection) -> str:
        chosen = self._page.client.preferences
        by = selection_text.of_map(frozen, self._vocabulary, chosen.zone, calls=self._calls)
        return by(chosen.language)

    def _freeze(
        self, made: FrozenSelection, found: Selection, then: Callable[[FrozenSelection], None]
    ) -> None:
        """Give what was chosen with the newest log that is known, and what is proven in it."""

        def work(session: Session) -> FrozenSelection:
            some = record_judging.hashes(session, found.unmeasured[:_NAMED].tolist())
            return replace(
                made,
                entry=selection_text.known_entry(session),
                unlogged=found.unlogged,
                unmeasured=len(found.unmeasured),
                unmeasured_names=tuple(each.hex()[:12] for each in some),
            )

        self._page.client.worker.run(self._page, work, then, self._page.tell_error)

    def _again(self) -> None:
        if self._side.frozen is not None:
            self.choose(self._side.title, self._side.frozen.pick)

    def _mark(self) -> None:
        frozen = self._side.frozen
        if frozen is None:
            return
        why = ""
        if frozen.chosen != self._chosen:
            why = tr("Another filter is set now. This list, and an export of it, keeps its own.")
        elif self._changed:
            why = tr("Records came or changed since this list was made.")
        self._side.mark_stale(why)

    def _export_list(self) -> None:
        frozen = self._side.frozen
        if frozen is None:
            return
        zone, numbers = self._page.client.preferences.zone, self._side.found.numbers

        def begin(entry: int | None) -> None:
            self._export.begin(
                numbers,
                selection=selection_text.of_map(frozen, self._vocabulary, zone, written=entry),
                box=frozen.shown,
                ring=frozen.ring,
            )

        self._page.ask(selection_text.known_entry, begin)

    def _exporting(self, text: str, running: bool) -> None:  # noqa: FBT001 - a signal's
        self._side.show_export(text, self._export.stop if running else None)
