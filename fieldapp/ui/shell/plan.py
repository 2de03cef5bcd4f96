"""The pages of the window in their groups, by how the home stands. A new page is a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldapp.app.home.session import HomeState
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.texts import tr
from fieldapp.ui.desk.findings.findings_page import FindingsPage
from fieldapp.ui.desk.handover_page import HandoverPage
from fieldapp.ui.desk.review_page import ReviewPage
from fieldapp.ui.desk.statements_page import StatementsPage
from fieldapp.ui.duty.duty_page import DutyPage
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.evidence.evidence_page import EvidencePage
from fieldapp.ui.exchange.sync_page import SyncPage
from fieldapp.ui.exchange.transfer_page import TransferPage
from fieldapp.ui.headquarters.access_page import AccessPage
from fieldapp.ui.headquarters.import_page import ImportPage
from fieldapp.ui.headquarters.laptops_page import LaptopsPage
from fieldapp.ui.headquarters.mission_page import MissionPage
from fieldapp.ui.headquarters.quarantine_page import QuarantinePage
from fieldapp.ui.inbox.inbox_page import InboxPage
from fieldapp.ui.judging.agreement_page import AgreementPage
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.patrol.patrol_page import PatrolPage
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.reporting.report_page import ReportPage
from fieldapp.ui.settings.settings_page import SettingsPage
from fieldapp.ui.setup.enrol_page import EnrolPage
from fieldapp.ui.trends.trends_page import TrendsPage


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page of the window.

    Attributes:
        name: What code calls it.
        group: Heading above it on the rail; pages of a group follow each other.
        title: Its name on the rail.
        make: Class of the page.
    """

    name: str
    group: str
    title: str
    make: type[Page]


class Pages(Mapping[str, Page]):
    """The pages by their names, from top to bottom; each is built when it is first asked for.

    Args:
        planned: The pages.
        build: Builds one.

    Attributes:
        built: Those that there are so far.
    """

    def __init__(
        self, planned: Sequence[PlannedPage], build: Callable[[PlannedPage], Page]
    ) -> None:
        self._planned = {each.name: each for each in planned}
        self._build = build
        self.built: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        if name not in self.built:
            self.built[name] = self._build(self._planned[name])
        return self.built[name]

    def __contains__(self, name: object) -> bool:
        return name in self._planned

    def __iter__(self) -> Iterator[str]:
        return iter(self._planned)

    def __len__(self) -> int:
        return len(self._planned)


def plan(standing: HomeState) -> list[PlannedPage]:
    """The pages, from top to bottom: the first nine have Ctrl+1 to Ctrl+9."""
    work, review, mission, system = tr("Work"), tr("Review"), tr("Mission"), tr("System")
    pages: list[PlannedPage] = []
    if standing.headquarters:
        pages += [
            PlannedPage("import", work, tr("Import"), ImportPage),
            PlannedPage("quarantine", work, tr("Quarantine"), QuarantinePage),
            PlannedPage("duty", mission, tr("Duty board"), DutyPage),
            PlannedPage("laptops", mission, tr("Laptops"), LaptopsPage),
            PlannedPage("mission", mission, tr("Mission"), MissionPage),
            PlannedPage("records", review, tr("Records"), RecordsPage),
            PlannedPage("evidence", review, tr("Evidence"), EvidencePage),
            PlannedPage("inbox", review, tr("Inbox"), InboxPage),
        ]
    elif standing.enrolled:
        if standing.signs_observations:
            pages.append(PlannedPage("log", work, tr("Log"), LogPage))
        pages.append(PlannedPage("records", work, tr("Records"), RecordsPage))
        if standing.signs_patrols:
            pages.append(PlannedPage("patrol", work, tr("Patrol"), PatrolPage))
        pages += [
            PlannedPage("evidence", work, tr("Evidence"), EvidencePage),
            PlannedPage("transfer", work, tr("Send and receive"), TransferPage),
            PlannedPage("sync", work, tr("Sync"), SyncPage),
            PlannedPage("inbox", work, tr("Inbox"), InboxPage),
        ]
    else:
        pages.append(PlannedPage("enrol", mission, tr("Join the mission"), EnrolPage))
    desk: tuple[tuple[str, str, type[Page]], ...] = (
        ("review", tr("Review"), ReviewPage),
        ("findings", tr("Findings"), FindingsPage),
        ("statements", tr("Statements"), StatementsPage),
        ("handover", tr("Handover"), HandoverPage),
        ("report", tr("Report"), ReportPage),
    )
    pages += [
        PlannedPage(name, review, title, make) for name, title, make in desk if standing.opens(name)
    ]
    if standing.opens("map"):
        pages.append(PlannedPage("map", review, tr("Map"), MapPage))
        pages.append(PlannedPage("trends", review, tr("Trends"), TrendsPage))
        if not standing.headquarters:  # its people have homes of their own
            pages.append(PlannedPage("agreement", review, tr("Agreement"), AgreementPage))
    if standing.opens("access"):
        pages.append(PlannedPage("access", system, tr("Access log"), AccessPage))
    pages.append(PlannedPage("settings", system, tr("Settings"), SettingsPage))
    return pages
