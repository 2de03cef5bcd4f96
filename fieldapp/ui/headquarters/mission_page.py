"""Mission page: a card for each thing that officers change, for custody and the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QScrollArea, QVBoxLayout, QWidget

from fieldapp.app.headquarters import imports, mission_content, roster_changes
from fieldapp.app.headquarters.imports import EpochStatus
from fieldapp.app.headquarters.mission_content import CheckedContent
from fieldapp.app.headquarters.roster_changes import Mission, RosterStep, WaitingChange
from fieldapp.app.home.session import HomeState, Session, standing
from fieldapp.errors import FieldappError
from fieldapp.mission import authoring
from fieldapp.mission.pack import Pack
from fieldapp.mission.release import Change
from fieldapp.mission.signing import change_list, end_enrolment, new_log, rotation
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.page_requests import ChooseRevocation, SettleFork
from fieldapp.ui.base.texts import counted, expiry_words, said, tr
from fieldapp.ui.headquarters.custody_card import CustodyCard
from fieldapp.ui.headquarters.enrol_card import EnrolCard, Enrolment
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.ui.headquarters.officer_dialog import OfficerDialog
from fieldapp.ui.headquarters.officers_card import OfficersCard, OfficersChange
from fieldapp.ui.headquarters.revoke_card import Revocation, RevokeCard
from fieldapp.ui.headquarters.waiting_card import WaitingCard, change_text, heading
from fieldapp.ui.mission.close_card import CloseCard
from fieldapp.ui.mission.content_card import ContentCard
from fieldapp.ui.mission.retention_card import RetentionCard

BOTH: Final = 130  # characters beside which two columns are wide enough


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stand:
    """The mission, and the newest record of each feed."""

    mission: Mission
    newest: dict[bytes, int]
    own: bytes
    epochs: EpochStatus


class MissionPage(Page):
    """Roster and content of the mission, changed by officers; custody; the end."""

    takes = (ChooseRevocation, SettleFork)

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Mission"))
        self._mission: Mission | None = None
        self.dialog: OfficerDialog | None = None
        self.outcome = safe_label("", "good")
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        # Each has its parent before anything is in it: see Client.stack.
        scroll, inside = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Mission"))
        self.body.addWidget(scroll, 1)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        self.waiting = WaitingCard()
        self.waiting.sign_wanted.connect(self._sign_waiting)
        self.waiting.withdraw_wanted.connect(self._withdraw)
        whole.addWidget(self.waiting)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        whole.addLayout(self._columns, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self.enrol = EnrolCard(self)
        self.enrol.wanted.connect(self._enrol)
        left.addWidget(card(self.enrol))
        self.revoke = RevokeCard()
        self.revoke.wanted.connect(self._revoke)
        left.addWidget(card(self.revoke))
        self.officers = OfficersCard(self)
        self.officers.wanted.connect(self._change_officers)
        left.addWidget(card(self.officers))
        self.content = ContentCard(self)
        self.content.wanted.connect(self._change_content)
        left.addWidget(card(self.content))
        self.retention = RetentionCard(self, lambda made: self._sign(*made))
        self.retention.done.connect(self._tell_done)
        left.addWidget(card(self.retention))
        self.ending = CloseCard(self)
        self.ending.end_enrolment.connect(self._end_enrolment)
        self.ending.done.connect(self._tell_done)
        left.addStretch(1)
        self.custody = CustodyCard(self)
        self.custody.begin_again.connect(self._begin_again)
        self.custody.done.connect(self._tell_done)
        right.addWidget(self._pack_card())
        right.addWidget(card(self.custody))
        right.addWidget(self._key_card())
        right.addWidget(card(self.ending))
        right.addStretch(1)

    def _pack_card(self) -> QWidget:
        self.facts = safe_label("")
        self.root_hash = safe_label("", "words")
        self.root_hash.setAccessibleName(tr("Root hash, for every laptop's paper"))
        self.expired = label("", "caution")
        self.publish_button = button(
            tr("Publish to a stick or folder…"), self._choose_target, name="first"
        )
        return card(
            label(tr("Mission pack"), "large"),
            self.facts,
            label(tr("Root hash, for every laptop's paper"), "muted"),
            self.root_hash,
            self.expired,
            flow(self.publish_button, button(tr("Renew…"), self._renew)),
        )

    def _key_card(self) -> QWidget:
        self.key = label("")
        self.waits = label("", "caution")
        return card(
            label(tr("Headquarters' encryption key"), "large"),
            self.key,
            self.waits,
            label(
                tr(
                    "Officers change the keys at once where somebody else may know them. What was "
                    "sealed before still opens. Laptops learn of it from the next mission pack."
                ),
                "muted",
            ),
            row(button(tr("Make a new key…"), self._rotate)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        both = self.width() > BOTH * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if both else way.TopToBottom)

    def entered(self) -> None:
        """Show how the mission stands."""
        self.outcome.hide()
        self.refresh()

    def home_moved(self) -> None:
        """Show how the mission stands now; what is typed stays."""
        self.refresh()

    def refresh(self) -> None:
        """Ask how the mission stands."""
        self.ask(_stand, self._show)
        self.custody.refresh()
        self.retention.refresh()
        self.ending.refresh()

    def fulfil(self, request: object) -> None:
        """Choose a laptop for a revocation, or ask officers to settle a fork."""
        if isinstance(request, SettleFork):
            self._settle(request)
            return
        assert isinstance(request, ChooseRevocation)  # noqa: S101 - no other class is taken
        self.revoke.choose(request.kid.hex())
        self.revoke.revoke_button.setFocus()

    def _show(self, found: _Stand) -> None:
        self._mission = mission = found.mission
        pack, zone = mission.pack, self.client.preferences.zone
        lines = [
            pack.roster.mission_name,
            tr("Version {number}, valid until {when}").format(
                number=pack.version, when=in_named_zone(pack.expires, zone)
            ),
            tr("Officers' signatures that a change needs: {count}").format(count=mission.threshold),
        ]
        self.facts.setText(safe_label("\n".join(lines)).text())
        digits = pack.root_hash.hex()
        groups = [digits[i : i + 8] for i in range(0, 64, 8)]
        self.root_hash.setText(f"{' '.join(groups[:4])}\n{' '.join(groups[4:])}")
        expiry = expiry_words(pack.days_left(now()), headquarters=True)
        self.expired.setText(expiry)
        self.expired.setVisible(bool(expiry))
        self.waiting.show_changes(mission.waiting, mission.zones, zone)
        self.officers.show_mission(mission)
        self._show_epochs(found.epochs)
        self.enrol.show_revoked(roster_changes.revoked(pack))
        self.revoke.show_devices(roster_changes.trusted(pack, found.own), found.newest)

    def _show_epochs(self, epochs: EpochStatus) -> None:
        zone = self.client.preferences.zone
        lines = [
            tr("Key number {number}, since {when}").format(
                number=epochs.present,
                when=in_named_zone(epochs.since, zone) if epochs.since else "–",
            ),
            tr("The next one begins {when}, by itself.").format(
                when=in_named_zone(epochs.next_at, zone) if epochs.next_at else "–"
            ),
            tr(
                "Private keys are destroyed {days} days after their first day. The oldest here is "
                "of {when}."
            ).format(
                days=epochs.horizon_days,
                when=in_named_zone(epochs.oldest, zone) if epochs.oldest else "–",
            ),
        ]
        self.key.setText("\n".join(lines))
        waits = tr("A private key is not destroyed yet. It waits for {files}.")
        self.waits.setText(safe_label(waits.format(files=", ".join(epochs.waits[:3]))).text())
        self.waits.setVisible(bool(epochs.waits))

    # --- Changes, each signed by officers.

    def _sign(
        self, heading: str, words: str, done: str, step: RosterStep, confirm: str = ""
    ) -> None:
        keys = self._mission.keys if self._mission else ()

        def sign(
            files: tuple[Path, ...], passphrase: str, failed: Callable[[FieldappError], None]
        ) -> None:
            self.ask(partial(_change, files, passphrase, step), partial(self._signed, done), failed)

        self.dialog = OfficerDialog(
            self, heading=heading, words=words, keys=keys, sign=sign, confirm=confirm
        )
        self.dialog.open()

    def _signed(self, done: str, change: Change) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog.deleteLater()
            self.dialog = None
        self.enrol.put_aside()
        self.officers.put_aside()
        if change.missing:
            text = tr("Signed. Officers who must sign too, before it takes effect: {count}.")
            self._tell_done(text.format(count=change.missing))
        else:
            text = tr("{done} Mission pack version {number}: publish it, so that laptops know.")
            self._tell_done(text.format(done=done, number=change.pack.version))
            self.changed.emit()
        self.ask(standing, self._stands)
        self.refresh()

    def _stands(self, found: HomeState) -> None:
        self.client.standing = found

    def tell(self, text: str) -> None:
        """Show an error; what went well before it is told no more."""
        super().tell(text)
        if text:
            self.outcome.hide()

    def _tell_done(self, text: str) -> None:
        self.outcome.setText(safe_label(text).text())
        self.outcome.show()

    def _enrol(self, made: Enrolment) -> None:
        role = role_words()[made.role]
        text = tr("{call_sign} may sign as: {role}. Fingerprint {fingerprint}.")
        words = text.format(
            call_sign=made.call_sign, role=role, fingerprint=made.request.fingerprint
        )
        done = tr("Enrolled: {call_sign}.").format(call_sign=made.call_sign)
        self._sign(
            tr("Enrol a laptop"),
            words,
            done,
            partial(
                authoring.enrol,
                request=made.request,
                call_sign=made.call_sign,
                role=made.role,
                team=made.team,
                person_of=made.person_of,
                follows=made.follows,
                party=made.party,
            ),
        )

    def _revoke(self, made: Revocation) -> None:
        name = made.device.call_sign
        text = (
            tr("{call_sign} is trusted no more. Whatever comes from it now has no effect.")
            if made.last_good_seq is None
            else tr("{call_sign} is trusted up to record {number}. What is later has no effect.")
        )
        words = text.format(call_sign=name, number=made.last_good_seq)
        self._sign(
            tr("Revoke a laptop"),
            "\n".join([words, tr("It cannot be undone.")]),
            tr("Revoked: {call_sign}.").format(call_sign=name),
            partial(
                roster_changes.revoke,
                named=made.device.kid.hex(),
                last_good_seq=made.last_good_seq,
            ),
            confirm=name,
        )

    def _settle(self, fork: SettleFork) -> None:
        text = tr(
            "The branch of {call_sign} with record {number}, {hash}, is its holder's. The other "
            "branch stays without effect."
        )
        self._sign(
            tr("Settle a fork"),
            text.format(call_sign=fork.name, number=fork.seq, hash=fork.hash.hex()[:16]),
            tr("Settled: {call_sign}.").format(call_sign=fork.name),
            partial(roster_changes.settle_fork, kid=fork.kid, record_hash=fork.hash),
            confirm=fork.name,
        )

    def _rotate(self) -> None:
        self._sign(
            tr("Make a new key"),
            tr("From the next mission pack on, laptops seal to the new key of headquarters."),
            tr("Headquarters has a new key."),
            authoring.change_epoch_key,
        )

    def _begin_again(self) -> None:
        self._sign(
            tr("The log begins again"),
            tr(
                "The newer log is lost for good: what came after the entries that are here is void "
                "until laptops bring it again. Enrolments and revocations since the backup are to "
                "be made again, but for those of a newer mission pack that was taken over."
            ),
            tr("The log begins again."),
            new_log.begin_again,
            confirm=tr("lost for good"),
        )

    def _end_enrolment(self) -> None:
        self._sign(
            tr("End enrolment"),
            tr("The mission ends, and nobody is enrolled any more. Laptops tell their holders."),
            tr("Enrolment has ended."),
            end_enrolment.end_enrolment,
            confirm=self._mission.pack.roster.mission_name if self._mission else "",
        )

    def _renew(self) -> None:
        self._sign(
            tr("Renew"),
            tr("The mission pack stays as it is and is valid for longer."),
            tr("Renewed."),
            authoring.renew,
        )

    def _change_officers(self, made: OfficersChange) -> None:
        self._sign(
            tr("Change officers"),
            tr(
                "New officers: {new}. Officers who may sign no more: {gone}. Signatures that a "
                "change needs from then on: {threshold}."
            ).format(
                new=len(made.add),
                gone=", ".join(map(str, made.remove)) or "–",
                threshold=made.threshold,
            ),
            tr("The officers have changed."),
            partial(
                rotation.change_officers,
                add=made.add,
                remove=made.remove,
                threshold=made.threshold,
            ),
        )

    def _change_content(self, checked: CheckedContent) -> None:
        self._sign(
            tr("Change the content"),
            "\n".join(map(said, checked.words)),
            tr("The content has changed."),
            mission_content.step(checked),
        )

    def _sign_waiting(self, changes: tuple[WaitingChange, ...]) -> None:
        self._sign(
            tr("Sign what waits"),
            "\n\n".join(f"{heading(each)}\n{change_text(each)}" for each in changes),
            tr("The change has taken effect."),
            partial(change_list.sign, read=changes),
        )

    def _withdraw(self, change: WaitingChange) -> None:
        done = tr("Withdrawn: change {number}.").format(number=change.number)
        self.ask(partial(_withdrawn, change.number), lambda _none: self._after(done))

    def _after(self, done: str) -> None:
        self._tell_done(done)
        self.refresh()

    # --- Out of the house.

    def _choose_target(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Publish to a stick or folder…"))
        if name:
            self.publish(Path(name))

    def publish(self, folder: Path) -> None:
        """Write the mission pack to a carrier, into the folder that laptops look for."""
        self.ask(partial(_publish, folder), self._published)

    def _published(self, written: tuple[Path, Pack]) -> None:
        target, pack = written
        text = tr("Mission pack version {number} is in {folder}, and was read back.")
        lines = [text.format(number=pack.version, folder=target)]
        waiting = self._mission.waiting if self._mission else ()
        if waiting:
            lines.append(counted("{count} changes wait for signatures: not in it.", len(waiting)))
        self._tell_done("\n".join(lines))
        self.refresh()


def _stand(session: Session) -> _Stand:
    status = imports.overview(session).status
    return _Stand(
        mission=roster_changes.mission(session.store, now()),
        newest={each.kid: each.last for each in status.feeds if each.last is not None},
        own=session.store.kid,
        epochs=status.epochs,
    )


def _change(files: tuple[Path, ...], passphrase: str, step: RosterStep, session: Session) -> Change:
    return roster_changes.change(session, files, passphrase, step, now())


def _withdrawn(number: int, session: Session) -> None:
    change_list.withdraw(session.store, number, now())


def _publish(folder: Path, session: Session) -> tuple[Path, Pack]:
    return roster_changes.publish(session, folder, now=now())
