"""Laptops page: state of each feed, gaps and forks, and of the hub's log."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import starmap

from PySide6.QtWidgets import QWidget

from fieldapp.app.headquarters import imports
from fieldapp.app.headquarters.imports import QUOTA, FeedStatus, HubSummary, Status
from fieldapp.app.home.session import Session
from fieldapp.errors import Message
from fieldapp.observation.local_time import in_named_zone, in_zone
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.exchange_words import history_words
from fieldapp.ui.base.page_requests import ChooseRevocation, SettleFork
from fieldapp.ui.base.texts import counted, said, size_words, tr
from fieldapp.ui.headquarters.hub_words import role_words, state_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.ui.widgets.list_and_detail import ListAndDetailPage
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView
from fieldapp.wording.safe_text import visible


class LaptopsPage(ListAndDetailPage):
    """The laptops of the mission, and others whose records are here."""

    def __init__(self, client: Client) -> None:
        super().__init__(
            client,
            tr("Laptops"),
            TableView(tr("Laptops"), TableModel(self._columns())),
            DetailPane(tr("The laptop in full"), 0),
        )
        self._overview: HubSummary | None = None
        self._feeds: list[FeedStatus] = []
        self.log = safe_label("", "words")
        self.log.setAccessibleName(tr("The log"))
        self.evidence = label("")
        self.format_level = safe_label("")
        self.outboxes = label("")
        self.unshown = label("", "caution")
        self.body.addWidget(
            card(self.log, self.evidence, self.outboxes, self.unshown, self.format_level)
        )
        self.table.chosen.connect(self._chosen)
        self.detail.column.setContentsMargins(0, 6, 0, 0)
        self.detail.setMinimumHeight(14 * self.fontMetrics().height())
        self.add_list((360, 240), below=True)

    def refresh(self) -> None:
        """Ask how the feeds stand now."""
        self.ask(_overview, self._show)

    def home_moved(self) -> None:
        """Show how the feeds stand now."""
        self.refresh()

    def _show(self, found: HubSummary) -> None:
        same = self._overview is not None and (
            (found.status.feeds, found.teams) == (self._overview.status.feeds, self._overview.teams)
        )
        self._overview = found
        status = found.status
        zone = self.client.preferences.zone
        newest = status.checkpoint
        lines = [tr("Entries in the log: {size}").format(size=status.log_size)]
        if newest:
            made = in_named_zone(newest.kept_at, zone)
            lines.append(
                tr("Newest checkpoint: {size} entries, {when}").format(size=newest.size, when=made)
            )
            lines.append(newest.root.hex())
        if status.witnessed is not None and status.witnessed < status.log_size:
            text = tr("Witnessed: {size} entries; the others are in the log, not witnessed")
            lines.append(text.format(size=status.witnessed))
        self.log.setText("\n".join(lines))
        waits = tr("Evidence named and not here: {missing}. Evidence waiting: {waiting}.").format(
            missing=status.evidence_missing, waiting=status.evidence_waiting
        )
        self.evidence.setText(f"{waits} {tr('Times: {zone}').format(zone=zone)}")
        self.outboxes.setText(_outbox_words(status))
        self.unshown.setText("\n".join(starmap(_unshown_words, status.unshown.items())))
        self.unshown.setVisible(bool(status.unshown))
        self.format_level.setText(visible(_level_words(status)))
        # Headquarters signs no observations: its own feed is listed once there is one.
        self._feeds = [
            each for each in status.feeds if each.kid != found.kid or each.last is not None
        ]
        none = tr("No laptop is enrolled yet. Enrol one on the page Mission.")
        self.show_count(len(self._feeds), none)
        if not same:  # or what is typed and pressed in the pane would be gone every time
            self.table.put(self._feeds)

    def _columns(self) -> tuple[TableColumn[FeedStatus], ...]:
        return (
            TableColumn(tr("Call sign"), _name),
            TableColumn(
                tr("State"), lambda feed: ", ".join(state_words()[s] for s in feed.states), 23
            ),
            TableColumn(tr("Role"), lambda feed: role_words().get(feed.role, feed.role), 19),
            TableColumn(tr("Team"), self._team, 10),
            TableColumn(
                tr("Last record"), lambda feed: "" if feed.last is None else str(feed.last), 8
            ),
            TableColumn(tr("Missing"), lambda feed: "–".join(map(str, feed.missing or ())), 9),
            TableColumn(
                tr("Came in"),
                lambda feed: in_zone(feed.received_at, self.client.preferences.zone),
                16,
            ),
        )

    def _team(self, feed: FeedStatus) -> str:
        return "" if self._overview is None else self._overview.teams.get(feed.kid, "")

    def _chosen(self, number: int) -> None:
        self.detail.empty()
        if self._overview is None or not 0 <= number < len(self._feeds):
            return
        feed = self._feeds[number]
        zone = self.client.preferences.zone
        parts: list[QWidget] = [safe_label(_name(feed), "title")]
        parts += [
            safe_label(text, "caution") for text in self._concerns(feed, self._overview, zone)
        ]
        facts = [f"{tr('Key')}: {feed.kid.hex()}"]
        if feed.last is not None:
            facts.append(f"{tr('Last record')}: {feed.last}")
            facts.append(f"{tr('Signed, by its own clock')}: {in_named_zone(feed.signed_at, zone)}")
            facts.append(f"{tr('Came in')}: {in_named_zone(feed.received_at, zone)}")
        facts += _own_outbox(feed, self._overview.status, zone)
        parts.append(safe_label("\n".join(facts), "muted"))
        for seq, hash_ in feed.branches:
            text = tr("True up to record {number}, {hash}…").format(
                number=seq, hash=hash_.hex()[:16]
            )
            settle = SettleFork(kid=feed.kid, name=_name(feed), seq=seq, hash=hash_)
            parts.append(row(button(text, partial(self.requested.emit, settle))))
        if feed.call_sign and feed.revoked_at is None and feed.kid != self._overview.kid:
            request = ChooseRevocation(feed.kid)
            revoke = button(tr("Revoke…"), partial(self.requested.emit, request), name="danger")
            parts.append(row(revoke))
        self.detail.show_widgets(card(*parts))

    def _concerns(self, feed: FeedStatus, found: HubSummary, zone: str) -> list[str]:
        """Faults of a feed and what to do, a sentence or two each."""
        concerns = []
        if feed.history is not None:
            head = feed.history
            name = visible(_name(feed))
            concerns.append(history_words(name, head.size, head.root, signed=bool(head.note)))
        concerns += _too_many(feed)
        if feed.beyond:
            text = tr(
                "It names more evidence than headquarters looks for, and is not told what is "
                "missing. If none of it comes, find out which program its holder runs."
            )
            concerns.append(text)
        if feed.unsent:
            text = tr(
                "What it is to be sent cannot be written: {reason} All others get theirs. It is "
                "tried again each time, and nothing of it is lost."
            )
            concerns.append(text.format(reason=visible(said(feed.unsent))))
        if feed.open_fork:
            text = tr(
                "The key signed on two machines. Neither branch counts from there on. Ask the "
                "holder which record is theirs, say so here, then revoke this laptop and enrol it "
                "with a new key."
            )
            concerns.append(text)
        if feed.missing:
            text = tr(
                "Records {first} to {last} have not come. Bundles that wait for them: {count}. "
                "Ask the monitor to seal again, or for the earlier stick."
            )
            first, last = feed.missing
            concerns.append(text.format(first=first, last=last, count=feed.waiting))
        if feed.revoked_at is not None:
            last_good = found.last_good.get(feed.kid)
            text = (
                tr("Revoked on {when}. What comes from it now is kept without effect.")
                if last_good is None
                else tr(
                    "Revoked on {when}. Trusted up to record {number}; later ones have no effect."
                )
            )
            concerns.append(
                text.format(when=in_named_zone(feed.revoked_at, zone), number=last_good)
            )
        level = found.status.format_level
        if feed.call_sign in found.status.behind:
            text = tr(
                "It reads format level {reads}, and the mission's is {level}: it cannot read some "
                "records of others. Update fieldapp on this laptop."
            )
            concerns.append(text.format(reads=feed.reads, level=level))
        if not feed.call_sign:
            concerns.append(tr("This key is not in the roster: find out whose it is."))
        elif "nothing yet" in feed.states:
            concerns.append(tr("Nothing came from this laptop yet."))
        return concerns


def _too_many(feed: FeedStatus) -> Iterator[str]:
    """Sentences about what a laptop signs so much of that somebody should look."""
    numbers = {
        tr(
            "It corrects records of others: {count}. This has no effect. Find out whether the "
            "laptop is in its holder's hands."
        ): feed.contradicted,
        tr(
            "Records that it reviewed in what came on one day: {count}. Find out whether its "
            "holder did."
        ): feed.reviewed,
        tr(
            "Observations that it marked as urgent in what came on one day: {count}. Others' "
            "wait behind them. Ask its holder."
        ): feed.urgent,
        tr(
            "Tasks that it gives to laptops that the roster does not know, and that wait: "
            "{count}. No program of ours does: find out which one its holder runs."
        ): feed.astray,
    }
    return (text.format(count=count) for text, count in numbers.items() if count)


def _name(feed: FeedStatus) -> str:
    return feed.call_sign or feed.kid.hex()


def _level_words(status: Status) -> str:
    lines = [tr("Format level of the mission: {level}").format(level=status.format_level)]
    if status.behind:
        text = tr("These laptops cannot read it: {names}.")
        lines.append(text.format(names=", ".join(status.behind)))
    if status.not_ready:
        text = tr("These laptops are not ready for the next level: {names}.")
        lines.append(text.format(names=", ".join(status.not_ready)))
    return "\n".join(lines)


def _outbox_words(status: Status) -> str:
    text = tr(
        "Not fetched by laptops yet: {size} of {most} MB, kept {days} days, let go so far: {gone}."
    )
    return text.format(
        size=size_words(sum(each.size for each in status.outboxes)),
        most=QUOTA.size // 10**6,
        days=QUOTA.age.days,
        gone=sum(each.let_go for each in status.outboxes),
    )


def _unshown_words(finding: str, why: Message) -> str:
    text = tr("Finding {hash} was not sent to the parties' liaison officers: {reason}")
    return text.format(hash=finding[:16], reason=visible(said(why)))


def _own_outbox(feed: FeedStatus, status: Status, zone: str) -> list[str]:
    """Lines of what waits for one laptop, and of what was let go."""
    lines = []
    for use in (each for each in status.outboxes if each.kid == feed.kid):
        if use.files:
            text = counted(
                "Waits for it to be fetched: {size} in {count} files, since {when}",
                use.files,
                size=size_words(use.size),
                when=in_named_zone(use.heard, zone),
            )
            lines.append(text)
        if use.let_go:
            text = tr("Let go unfetched: {count} times. It asks for all of it when it comes back.")
            lines.append(text.format(count=use.let_go))
    return lines


def _overview(session: Session) -> HubSummary:
    return imports.overview(session)
