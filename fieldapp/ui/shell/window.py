"""The main window: a rail of pages on the left, one page on the right, the state below."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, Final, cast

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.app.entry.signing import Signed
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import HomeState, Session, standing
from fieldapp.app.records.record_detail import Detail
from fieldapp.ledger import roles
from fieldapp.map.basemap.installed import InstalledPack, Shelf, installed_packs
from fieldapp.map.page import entry_map
from fieldapp.store.foreign.gazetteer import Gazetteer
from fieldapp.ui.base.base_page import Client, Page
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import tr
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.evidence.evidence_page import EvidencePage
from fieldapp.ui.exchange.sync_page import SyncPage
from fieldapp.ui.exchange.transfer_page import TransferPage
from fieldapp.ui.headquarters.feeds_page import FeedsPage
from fieldapp.ui.headquarters.import_page import ImportPage
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.headquarters.quarantine_page import QuarantinePage
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.patrol.patrol_page import PatrolPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.settings.settings_page import SettingsPage
from fieldapp.ui.setup.enrol_page import EnrolPage
from fieldapp.ui.shell.idle import Idle
from fieldapp.ui.shell.suspend import Suspend
from fieldapp.ui.webmap.own_rows import MapRows
from fieldapp.ui.webmap.url_scheme import channel_script
from fieldapp.ui.webmap.web_view import MapView

NAMES_ON_MAP: Final = 400
MAX_RAIL: Final = 280  # pixels that a call sign may take
MAP_MS: Final = 400  # after the window: the map is off the critical path
BUSY_S: Final = 5  # an idle window waits for its long work, and looks again after so long


class MainWindow(QMainWindow):
    """The window of an unlocked home.

    Args:
        client: The home.
        gazetteer: The mission's places, opened on this thread; None before the first pack.

    Signals:
        lock: The person wants to lock, or nothing was touched for long.
        restyled: (Preferences) something was set.
        stands: The home stands otherwise than before: the pages are to be made again.
    """

    lock = Signal()
    restyled = Signal(object)
    stands = Signal()

    def __init__(self, client: Client, gazetteer: Gazetteer | None) -> None:
        super().__init__()
        self.client = client
        self._gazetteer = gazetteer
        self.map_view: MapView | None = None
        self._map_rows: MapRows | None = None
        self.pages: dict[str, Page] = {}
        self.setWindowTitle("fieldapp")
        self.setMinimumSize(1000, 620)
        self.resize(1366, 768)
        self._idle = Idle(self)
        self._idle.idle.connect(self._idled)
        self._suspend = Suspend(self)
        self._suspend.slept.connect(self.lock)
        self._map_timer = QTimer(self, singleShot=True, interval=MAP_MS)
        self._map_timer.timeout.connect(self._begin_map)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self.lock.emit)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        self.build()

    # --- Built, and built again when the language or the standing changes.

    def build(self) -> None:
        """Make rail and pages from what the client is now; what is typed goes on in them."""
        carried = {name: page.carried() for name, page in self.pages.items()}
        self.end_map()
        self.pages = {}
        standing_ = self.client.standing
        self.stack = QStackedWidget()
        self.rail = QWidget()
        self.rail.setObjectName("rail")
        column = QVBoxLayout(self.rail)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(2)
        name = tr("Headquarters") if standing_.headquarters else standing_.call_sign
        self._head = head = label(name or "fieldapp", "title")
        head.setContentsMargins(16, 0, 8, 0)
        column.addWidget(head)
        mission = label(standing_.mission or tr("No mission yet"), "muted")
        mission.setContentsMargins(16, 0, 8, 8)
        column.addWidget(mission)
        if standing_.pack is not None and standing_.pack.expired and not standing_.headquarters:
            expired = label(tr("The mission pack has expired: receive a newer one."), "caution")
            expired.setContentsMargins(16, 0, 8, 8)
            column.addWidget(expired)
        self._buttons = QButtonGroup(self.rail)
        for number, (name, text, make) in enumerate(self._plan(), 1):
            self._add_page(column, number, name, text, make)
        column.addStretch(1)
        keys = label(f"{tr('Pages')}  Ctrl+1…{len(self.pages)}", "muted", wrap=False)
        keys.setContentsMargins(16, 0, 8, 0)
        column.addWidget(keys)
        lock = QPushButton()
        lock.setObjectName("rail")
        lock.setText(f"{tr('Lock')}  Ctrl+Shift+L")
        lock.setAccessibleName(tr("Lock"))
        lock.clicked.connect(lambda _checked=False: self.lock.emit())
        column.addWidget(lock)
        self._fit_rail()
        inside = QWidget()
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self.stack, 1)
        self.setCentralWidget(inside)
        self._wire()
        for name in carried.keys() & self.pages.keys():
            self.pages[name].carry_on(carried[name])
        self.go(next(iter(self.pages)))
        self._idle.set_minutes(self.client.preferences.idle_minutes)
        if standing_.enrolled:
            self._map_timer.start()

    def _plan(self) -> list[tuple[str, str, Callable[[], Page]]]:
        client = self.client
        plan: list[tuple[str, str, Callable[[], Page]]] = []
        if client.standing.headquarters:
            plan.append(("import", tr("Import"), lambda: ImportPage(client)))
            plan.append(("quarantine", tr("Quarantine"), lambda: QuarantinePage(client)))
            plan.append(("feeds", tr("Laptops"), lambda: FeedsPage(client)))
            plan.append(("mission", tr("Mission"), lambda: MissionPage(client)))
            plan.append(("records", tr("Records"), lambda: RecordsPage(client)))
            plan.append(("evidence", tr("Evidence"), lambda: EvidencePage(client)))
        elif client.standing.enrolled:
            plan.append(("log", tr("Log"), lambda: LogPage(client, self._lexicon())))
            plan.append(("records", tr("Records"), lambda: RecordsPage(client)))
            plan.append(("patrol", tr("Patrol"), lambda: PatrolPage(client)))
            plan.append(("evidence", tr("Evidence"), lambda: EvidencePage(client)))
            plan.append(("transfer", tr("Send and receive"), lambda: TransferPage(client)))
            plan.append(("sync", tr("Sync"), lambda: SyncPage(client)))
        else:
            plan.append(("enrol", tr("Join the mission"), lambda: EnrolPage(client)))
        if _sees_map(client.standing):
            plan.append(("map", tr("Map"), lambda: MapPage(client, lambda: self._gazetteer)))
        plan.append(("settings", tr("Settings"), lambda: SettingsPage(client)))
        return plan

    def _add_page(
        self, column: QVBoxLayout, number: int, name: str, text: str, make: Callable[[], Page]
    ) -> None:
        page = self.pages[name] = make()
        self.stack.addWidget(page)
        made = QPushButton()
        made.setObjectName("rail")
        made.setText(f"{number}  {text}")
        made.setAccessibleName(text)
        made.setCheckable(True)
        made.setShortcut(f"Ctrl+{number}")
        made.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        made.clicked.connect(lambda _checked=False: self.go(name))
        self._buttons.addButton(made)
        self._buttons.setId(made, number)
        column.addWidget(made)

    def _wire(self) -> None:
        log, records_page = self.pages.get("log"), self.pages.get("records")
        if isinstance(log, LogPage):
            log.signed.connect(self._signed)
            log.draft_shown.connect(lambda shown: self._tell_map(draft=shown))
            log.mode_chosen.connect(lambda mode: self._tell_map(mode=mode))
        if isinstance(records_page, RecordsPage):
            records_page.amend.connect(self._amend)
            records_page.changed.connect(self._refresh_map)
            records_page.evidence.connect(self._evidence)
        patrol = self.pages.get("patrol")
        if isinstance(patrol, PatrolPage):
            patrol.changed.connect(self._refresh_map)
            patrol.records_wanted.connect(self._drafts)
        files = self.pages.get("evidence")
        if isinstance(files, EvidencePage):
            files.begun.connect(self._amend)
            files.changed.connect(self._refresh_map)
        transfer, enrol = self.pages.get("transfer"), self.pages.get("enrol")
        if isinstance(transfer, TransferPage):
            transfer.changed.connect(self._refresh_map)
            transfer.installed.connect(self.stand)
        network = self.pages.get("sync")
        if isinstance(network, SyncPage):
            network.changed.connect(self._refresh_map)
        if isinstance(enrol, EnrolPage):
            enrol.installed.connect(self.stand)
        feeds, mission = self.pages.get("feeds"), self.pages.get("mission")
        if isinstance(feeds, FeedsPage) and isinstance(mission, MissionPage):
            feeds.revoke.connect(partial(self._revoke, mission))
        settings = self.pages["settings"]
        if isinstance(settings, SettingsPage):
            settings.chosen.connect(self._chosen)
            settings.wiped.connect(self.lock)

    def go(self, name: str) -> None:
        """Show a page."""
        page = self.pages[name]
        self._buttons.button(list(self.pages).index(name) + 1).setChecked(True)
        self.stack.setCurrentWidget(page)
        page.entered()
        before = cast("QWidget | None", page.focusWidget())
        at = _first_of(page) if before is None else before
        if at is not None:
            at.setFocus()

    def _amend(self, draft: Draft, name: str) -> None:
        log = self.pages["log"]
        if isinstance(log, LogPage):
            self.go("log")
            log.take(draft, name=name)

    def _drafts(self) -> None:
        page = self.pages["records"]
        if isinstance(page, RecordsPage):
            self.go("records")
            page.show_drafts()

    def _evidence(self, wanted: Detail | bytes) -> None:
        files = self.pages.get("evidence")
        if isinstance(files, EvidencePage):
            self.go("evidence")
            if isinstance(wanted, bytes):
                files.show_piece(wanted)
            else:
                files.want_for(wanted)

    def _revoke(self, mission: MissionPage, kid_hex: str) -> None:
        self.go("mission")
        mission.choose_to_revoke(kid_hex)

    def _lexicon(self) -> Lexicon:
        pack = self.client.standing.pack
        assert pack is not None  # noqa: S101 - the page is there only with a pack
        return Lexicon(
            vocabulary=pack.vocabulary,
            gazetteer=self._gazetteer,
            zone=self.client.preferences.zone,
            language=self.client.preferences.language,
            notation=self.client.preferences.notation,
        )

    # --- What changes.

    def replace_gazetteer(self, gazetteer: Gazetteer | None) -> None:
        """Take another gazetteer, after a newer mission pack."""
        self._gazetteer = gazetteer

    def stand(self) -> None:
        """Look again at how the home stands, and show its pages."""
        self.client.worker.run(self, standing, self._stands, self._fail)

    def _stands(self, found: HomeState) -> None:
        self.client.standing = found
        self.stands.emit()

    def _fail(self, error: Exception) -> None:
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.tell_error(error)  # type: ignore[arg-type]  # the lane delivers FieldappErrors only

    def _chosen(self, preferences: Preferences) -> None:
        self.client.preferences = preferences
        self._idle.set_minutes(self.client.preferences.idle_minutes)
        self.restyled.emit(preferences)

    def restyle(self) -> None:
        """Fit rail and map to another theme or size of text."""
        self._fit_rail()
        if self.map_view is not None:
            self.map_view.set_theme(self.client.preferences.theme)

    def _fit_rail(self) -> None:
        self._head.ensurePolished()
        longest = max(self._head.text().split(), key=len)
        wide = self._head.fontMetrics().horizontalAdvance(longest) + 30
        needed = [_width(each) for each in self.rail.findChildren(QPushButton)]
        self.rail.setFixedWidth(max(*needed, min(wide, MAX_RAIL)))

    # --- The map.

    def _begin_map(self) -> None:
        log, pack = self.pages.get("log"), self.client.standing.pack
        if not isinstance(log, LogPage) or pack is None or self._gazetteer is None:
            return
        names = self._gazetteer.largest(NAMES_ON_MAP)
        language, channel = self.client.preferences.language, channel_script()
        make = partial(entry_map.page, language=language, places=names, channel=channel)
        home, signed, agreement = self.client.home, pack.basemaps, pack.agreement

        def work(_session: Session) -> tuple[str, list[InstalledPack]]:
            packs = installed_packs(home, signed)
            return make(zones=json.loads(agreement), basemaps=Shelf(packs).packs), packs

        self.client.worker.run(self, work, self._show_map, self._fail)

    def _show_map(self, made: tuple[str, list[InstalledPack]]) -> None:
        log = self.pages.get("log")
        if not isinstance(log, LogPage) or self.map_view is not None:
            return
        self.map_view = MapView()
        self.map_view.set_theme(self.client.preferences.theme)
        self.map_view.picked.connect(log.picked)
        log.set_map(self.map_view)
        self.map_view.load(*made)
        self._map_rows = MapRows(self.client, self.map_view, self._fail)
        self._refresh_map()

    def _tell_map(self, **told: Any) -> None:
        if self.map_view is not None:
            self.map_view.show_(**told)

    def _refresh_map(self) -> None:
        if self._map_rows is not None:
            self._map_rows.refresh()

    def _signed(self, made: Signed) -> None:
        if made.corrects:
            self._refresh_map()
        elif self._map_rows is not None:
            self._map_rows.add(made.hash)

    def end_map(self) -> None:
        """Take the map down; Qt wants that in an order of its own."""
        self._map_timer.stop()
        map_page = self.pages.get("map")
        if isinstance(map_page, MapPage) and shiboken6.isValid(map_page):
            map_page.end()
        if self.map_view is not None:
            self.map_view.end()
            if shiboken6.isValid(self.map_view):
                shiboken6.delete(self.map_view)
            self.map_view = self._map_rows = None

    # --- Idle, and the end.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Watch for keys and clicks."""
        super().showEvent(event)
        self._idle.watch(self.windowHandle())

    def _idled(self) -> None:
        if any(page.busy for page in self.pages.values()):
            self._idle.set_minutes(BUSY_S / 60)
            return
        self.lock.emit()

    def leave(self) -> None:
        """Keep what is typed, stop long work, and take everything down."""
        for page in self.pages.values():
            page.leave()
        self._idle.stop()
        self._suspend.stop()
        self.end_map()


def _first_of(page: QWidget) -> QWidget | None:
    """Where the keyboard begins on a page that it was not on before."""
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        if page.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled():
            return at
        at = at.nextInFocusChain()
    return None


def _width(button: QWidget) -> int:
    """How wide a button must be for its text, in its style; the chosen one is bold."""
    button.ensurePolished()
    return button.sizeHint().width() * 11 // 10


def _sees_map(standing_: HomeState) -> bool:
    """Whoever judges others' observations has a map of all of them."""
    return standing_.pack is not None and roles.opens(standing_.role, "map")
