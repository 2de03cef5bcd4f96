"""Order of the pages before a home is open: welcome, unlock, demo; wiping a locked home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldapp.app.demo import demo_folder
from fieldapp.app.home import preferences
from fieldapp.errors import CancelledError, FieldappError
from fieldapp.paths import default_home
from fieldapp.ui.base.background import ShowFailure, Worker
from fieldapp.ui.base.texts import tr
from fieldapp.ui.setup.unlock_page import UnlockPage

if TYPE_CHECKING:
    from fieldapp.app.exchange.rescue import Sealed, Survey
    from fieldapp.app.headquarters.custody import RestoreResult
    from fieldapp.app.headquarters.found_mission import Plan
    from fieldapp.mission.content import PackContent
    from fieldapp.ui.base.progress import Report
    from fieldapp.ui.setup.rescue_part import RescuePart

DEMO_ROWS: Final = 60  # published rows in the demo: enough to look around in

RECOVERY_FILE: Final = "recovery.age"
"""File of a home at headquarters that recovery sheets open."""


class First(QObject):
    """Sequence of the pages until a home is open.

    Args:
        home: The folder of the home.
        show: Puts a page on the screen.
        unlock: Called with a passphrase, and what to call when it was wrong.
        move: Called to go on with another home, on its first page.
        because: Why an open home locked by itself, as the window names it; "" where it did not.
    """

    def __init__(
        self,
        home: Path,
        *,
        show: Callable[[QWidget], None],
        unlock: Callable[[str, ShowFailure], None],
        move: Callable[[Path], None],
        because: str = "",
    ) -> None:
        super().__init__()
        self._because = because
        self._home = home
        self._show = show
        self._unlock = unlock
        self._move = move
        self._lane: Worker[None] | None = None

    def begin(self) -> None:
        """Show the first page."""
        if (self._home / "keystore").exists():
            self._locked()
        else:
            self._welcome()

    def stop(self) -> None:
        """End what is under way."""
        if self._lane is not None:
            self._lane.stop()
            self._lane = None

    def _once(
        self,
        lane: Worker[None],
        work: Callable[[None], Any],
        done: Callable[[Any], object],
        failed: ShowFailure,
    ) -> None:
        """Do one piece of work on a lane without a home, and end the lane."""
        self._lane = lane

        def ended(then: Callable[[Any], object], value: Any) -> None:
            self.stop()
            then(value)

        lane.run(self, work, partial(ended, done), partial(ended, failed))

    # --- Unlocking, and wiping a locked home.

    def _locked(self, trouble: FieldappError | None = None) -> None:
        page = UnlockPage(
            self._home,
            self._unlock,
            mend=self._mend,
            rescue=self._rescue,
            wipe=lambda: self._ask_wipe(page),
            demo=demo_folder.passphrase_of(self._home),
            because=_locked_words().get(self._because, ""),
            leave=lambda: self._move(demo_folder.home_beside(self._home) or default_home()),
            practise=self._demo,
            by_sheets=self._open_by_sheets if (self._home / RECOVERY_FILE).exists() else None,
        )
        self._show(page)
        if trouble is not None:
            page.refuse(trouble)

    def _mend(self, passphrase: str, folder: Path, failed: ShowFailure) -> None:
        def work(_nothing: None) -> None:
            from fieldapp.app.home.session import mend_pack
            from fieldapp.ui.base.base_page import now

            mend_pack(self._home, passphrase, folder, now())

        self._once(_lane(), work, lambda _: self._unlock(passphrase, failed), failed)

    def _rescue(self, passphrase: str, folder: Path, root_hash: str, part: RescuePart) -> None:
        lane = _lane()
        report = part.progress.begin(lane)

        def work(_nothing: None) -> tuple[Survey, Sealed]:
            from fieldapp.app.exchange import rescue
            from fieldapp.ui.base.base_page import now

            return rescue.rescue(
                self._home, passphrase, folder, root_hash=root_hash, now=now(), progress=report
            )

        def done(made: tuple[Survey, Sealed]) -> None:
            from fieldapp.app.exchange import rescue

            found, sealed = made
            part.tell(rescue.lines(found), sealed.records, len(sealed.missing))

        self._once(lane, work, done, part.refuse)

    def _open_by_sheets(self, shares: tuple[str, ...], new: str, failed: ShowFailure) -> None:
        def work(_nothing: None) -> None:
            from fieldapp.app.headquarters import custody

            custody.open_by_shares(self._home, shares, new)

        self._once(_lane(), work, lambda _: self._unlock(new, failed), failed)

    def _ask_wipe(self, page: QWidget) -> None:
        from fieldapp.ui.settings.wipe_dialog import WipeDialog

        text = tr("Only an unlocked laptop can tell what is not at headquarters yet.")
        lost = tr("Records, drafts and evidence that are not there yet would be lost")
        WipeDialog(page, text, [lost], self._wipe).open()

    def _wipe(self) -> None:
        def work(_nothing: None) -> None:
            from fieldapp.app.home.wipe_home import wipe

            wipe(self._home)

        self._once(_lane(), work, lambda _: self._locked(), self._locked)

    # --- A new home.

    def _welcome(self, trouble: FieldappError | None = None) -> None:
        from fieldapp.ui.setup.welcome_page import WelcomePage

        made = demo_folder.first_laptop(demo_folder.beside(self._home)) is not None
        page = WelcomePage(
            self._home,
            self._create,
            self._demo,
            self._found_page,
            self._restore_page,
            speak=self._speak,
            made_before=made,
        )
        self._show(page)
        if trouble is not None and not isinstance(trouble, CancelledError):
            page.refuse(trouble)

    def _speak(self, language: str) -> None:
        """Begin again in another language, which the home keeps."""
        chosen = preferences.read_look(self._home)
        try:
            preferences.write_look(self._home, replace(chosen, language=language))
        except FieldappError as error:
            self._welcome(error)
            return
        self._move(self._home)

    def _create(self, call_sign: str, passphrase: str, failed: ShowFailure) -> None:
        def work(_nothing: None) -> None:
            from fieldapp.app.home import device
            from fieldapp.ui.base.base_page import now

            device.create_home(self._home, passphrase, call_sign=call_sign, now=now())

        self._once(_lane(), work, lambda _: self._unlock(passphrase, failed), failed)

    # --- A new mission.

    def _found_page(self) -> None:
        from fieldapp.ui.setup.found_page import FoundPage

        self._show(FoundPage(self._home, self._check, self._found, self._welcome))

    def _check(
        self, plan: Plan, checked: Callable[[PackContent], None], failed: ShowFailure
    ) -> None:
        def work(_nothing: None) -> PackContent:
            from fieldapp.app.headquarters import found_mission

            return found_mission.prepare(self._home, plan)

        self._once(_lane(), work, checked, failed)

    def _found(
        self,
        plan: Plan,
        targets: dict[str, bytes],
        passphrase: str,
        officers: tuple[str, ...],
        failed: ShowFailure,
    ) -> None:
        def work(_nothing: None) -> bytes:
            from fieldapp.app.headquarters import found_mission
            from fieldapp.ui.base.base_page import now

            return found_mission.found(
                self._home, passphrase, plan, targets, officers=officers, now=now()
            )

        self._once(_lane(), work, partial(self._founded, plan, passphrase), failed)

    def _founded(self, plan: Plan, passphrase: str, root_hash: bytes) -> None:
        from fieldapp.ui.setup.founded_page import FoundedPage

        def go_on() -> None:
            self._unlock(passphrase, self._locked)

        self._show(FoundedPage(self._home, plan.name, root_hash, plan.officers, go_on))

    # --- Headquarters from a backup.

    def _restore_page(self) -> None:
        from fieldapp.ui.setup.restore_page import RestorePage

        def restore(
            folder: Path,
            seen: tuple[str, ...],
            passphrase: str,
            shares: tuple[str, ...],
            failed: ShowFailure,
        ) -> None:
            lane = _lane()
            report = page.progress.begin(lane)

            def work(_nothing: None) -> RestoreResult:
                from fieldapp.app.headquarters import custody
                from fieldapp.ui.base.base_page import now

                return custody.restore(
                    folder,
                    self._home,
                    passphrase,
                    seen,
                    shares=shares,
                    now=now(),
                    progress=report,
                )

            self._once(lane, work, page.show_restored, failed)

        def go_on(passphrase: str) -> None:
            self._unlock(passphrase, self._locked)

        def unpack(
            archive: Path,
            folder: Path,
            shares: tuple[str, ...],
            done: Callable[[None], None],
            failed: ShowFailure,
        ) -> None:
            def work(_nothing: None) -> None:
                from fieldapp.app.headquarters import end_mission

                end_mission.unpack(archive, folder, shares)

            self._once(_lane(), work, done, failed)

        page = RestorePage(self._home, restore, unpack, self._welcome, go_on)
        self._show(page)

    # --- A demo.

    def _demo(self) -> None:
        """Make a demo mission beside the home, where there is none yet, and open it."""
        folder = demo_folder.beside(self._home)
        if demo_folder.first_laptop(folder) is not None:
            self._open_demo(folder)
            return
        from fieldapp.ui.setup.demo_page import DemoPage

        page, lane = DemoPage(folder), _lane()
        self._show(page)

        def work(report: Report, _nothing: None) -> None:
            from fieldapp.app.demo import demo
            from fieldapp.ui.base.base_page import now

            demo.make(folder, count=DEMO_ROWS, now=now(), progress=report)

        made = partial(work, page.progress.begin(lane))
        back = self._locked if (self._home / "keystore").exists() else self._welcome
        self._once(lane, made, lambda _: self._open_demo(folder), back)

    def _open_demo(self, folder: Path) -> None:
        home = demo_folder.first_laptop(folder)
        if home is not None:
            self._move(home)


def _lane() -> Worker[None]:
    return Worker(lambda: None, lambda _: None)


def _locked_words() -> dict[str, str]:
    return {
        "idle": tr("It locked because nobody touched it. What was typed is kept."),
        "slept": tr("It locked because the laptop slept. What was typed is kept."),
    }
