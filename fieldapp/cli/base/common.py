"""Parts of all commands: home, passphrase, clock, tables on the screen."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from fieldapp.app.home import device, own_signing, passphrase_strength
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError, InputError, Message, fill
from fieldapp.mission import release
from fieldapp.mission.pack import Pack, days_left
from fieldapp.paths import default_home
from fieldapp.platform.machine import runs_services
from fieldapp.store.interface import Store

F = TypeVar("F", bound=Callable[..., Any])

OWN_FORK = "Your key signed on another machine: show this to the security officer."


def home_option(command: F) -> F:
    """Add --home, passed on as `home`."""
    return click.option(
        "--home",
        type=click.Path(file_okay=False, path_type=Path),
        default=default_home,
        envvar="FIELDAPP_HOME",
        help="Folder of the keystore and database; also FIELDAPP_HOME.",
    )(command)


def home_options(command: F) -> F:
    """Add --home and --passphrase-file, passed on as `home` and `passphrase_file`."""
    with_file = click.option(
        "--passphrase-file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Read the passphrase from the first line of this file instead of asking.",
    )(command)
    return home_option(with_file)


def home_prompt(home: Path) -> str:
    """Prompt for a home's passphrase: several are asked for in a row, of homes and of officers."""
    return f"Passphrase of the home {shown(str(home))}"


def read_passphrase(passphrase_file: Path | None, *, of: str) -> str:
    """The passphrase from the file's first line, or asked for.

    Raises:
        InputError: The file is empty.
    """
    if passphrase_file is None:
        return str(click.prompt(of, hide_input=True, err=True))
    lines = passphrase_file.read_text("utf-8").splitlines()
    if not lines or not lines[0]:
        raise InputError("The passphrase is empty.", field="passphrase")
    return lines[0]


def new_passphrase(passphrase_file: Path | None, *, of: str) -> str:
    """A new passphrase from the file's first line, or asked for; words made by chance are offered.

    It is typed once more, which proves that it was written down. One that is weak or mistyped is
    asked for again.

    Raises:
        InputError: That of the file is too weak, or the file is empty.
    """
    if passphrase_file is not None:
        passphrase = read_passphrase(passphrase_file, of=of)
        passphrase_strength.check(passphrase)
        return passphrase
    offered = passphrase_strength.generated()
    click.echo(f"Words for it, made by chance; write them down: {offered}", err=True)
    while True:
        try:
            return _typed_twice(of, offered)
        except InputError as error:
            click.echo(shown(f"{error} {error.advice}".rstrip()), err=True)


def _typed_twice(of: str, offered: str) -> str:
    typed = click.prompt(
        f"{of} (Enter takes these words)",
        hide_input=True, default="", show_default=False, err=True,
    )  # fmt: skip
    passphrase = str(typed or offered)
    if click.prompt("The same once more", hide_input=True, err=True) != passphrase:
        raise InputError("The two passphrases differ.", field="passphrase")
    passphrase_strength.check(passphrase)
    return passphrase


def asked_pin(label: str) -> str:
    """The PIN of a token, asked for."""
    return str(click.prompt(f"PIN of the token {shown(label)}", hide_input=True, err=True))


@contextmanager
def opened(home: Path, passphrase_file: Path | None) -> Iterator[Store]:
    """Unlock the home and close its store afterwards.

    Raises:
        StoreError: There is no keystore in that folder.
        DecryptionError: The passphrase is wrong.
    """
    device.check_home(home)
    store = device.unlock(home, read_passphrase(passphrase_file, of=home_prompt(home)))
    device.ask_for_pins(asked_pin)
    if (expires := release.published_until(home)) is not None:
        _note_expiry(expires)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def opened_session(home: Path, passphrase_file: Path | None) -> Iterator[Session]:
    """Unlock a home that has a mission pack, and close it afterwards.

    Raises:
        StoreError: There is no keystore in that folder, or no mission pack in the home.
        DecryptionError: The passphrase is wrong.
        VerificationError: The mission pack was altered.
    """
    with opened(home, passphrase_file) as store:
        session = Session(store=store, pack=load_pack(store))
        try:
            yield session
        finally:
            session.pictures.stop()


def _note_expiry(expires: datetime) -> None:
    days = days_left(expires, now())
    if days is not None:
        left = "has expired" if days < 0 else f"expires in {counted(days, 'day')}"
        click.echo(
            f"  note: the mission pack {left}; receive a newer one, or let officers renew it.",
            err=True,
        )


def load_pack(store: Store) -> Pack:
    """The mission pack of an open home, verified from its pinned root hash.

    Where it has expired, or will soon, the screen says so, whatever the command does.

    Raises:
        StoreError: There is none.
        VerificationError: It was altered.
    """
    pack = device.load_pack(store, now())
    if release.published_until(store.home) is None:  # else it was said when the home was opened
        _note_expiry(pack.expires)
    if device.must_end(store, pack):
        click.echo(
            "  note: the mission ends. Send everything; when all of it is in the log, wipe this "
            "laptop.",
            err=True,
        )
    return pack


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error, called with (done, total); silent where nobody looks."""
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def progress(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield progress


def now() -> datetime:
    """The device clock, UTC, whole seconds: a claim, and stored as one."""
    return datetime.now(UTC).replace(microsecond=0)


def where_signed(store: Store) -> str:
    """Sentence about what was just signed: it is in the log, or waits to be sent."""
    logged = own_signing.is_logged(store)
    return "It is in the log." if logged else "It goes to headquarters with the rest."


def counted(count: int, what: str) -> str:
    """A number and what it counts.

    >>> counted(1, "new record"), counted(2, "entry"), counted(0, "piece of evidence")
    ('1 new record', '2 entries', '0 pieces of evidence')
    """
    if count == 1:
        return f"1 {what}"
    first, space, rest = what.partition(" of ")
    several = f"{first.removesuffix('y')}ies" if first.endswith("ry") else f"{first}s"
    return f"{count} {several}{space}{rest}"


_WIDE: Final = 64  # letters of a cell; a name on a stick may have 250, and pads no other row
_SPACES: Final = "\u00a0\u202f"  # the two no-break ones, which numbers and French are written with


def shown(text: str) -> str:
    """Text from people, safe for a terminal: control and bidirectional characters as escapes."""
    return "".join(
        c
        if c in _SPACES or (c.isprintable() and unicodedata.category(c) != "Cf")
        else f"\\u{ord(c):04x}"
        for c in text
    )


def shown_message(text: str) -> str:
    r"""A message, safe for a terminal: the line ends of its pattern stay, those of values do not.

    >>> print(shown_message(Message("Not read:\n  {1}", "a\nb")))
    Not read:
      a\u000ab
    """
    if not isinstance(text, Message):
        return shown(text)
    pattern = "\n".join(map(shown, text.pattern.split("\n")))
    values = (
        each if isinstance(each, Message) else str(Message("{1}", each)) for each in text.arguments
    )
    return fill(pattern, [shown_message(each) for each in values])


def json_text(value: object, *, indent: int | None = None) -> str:
    r"""JSON for a program that a person may look at in a terminal.

    Control and bidirectional characters are escapes, which a program reads as the same text.

    >>> print(json_text({"note": "a\u202eb\x9b"}), json_text("\U000e0041"))
    {"note": "a\u202eb\u009b"} "\udb40\udc41"
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return "".join(c if c == "\n" or c.isprintable() else json.dumps(c)[1:-1] for c in text)


def in_words(error: FieldappError) -> str:
    """An error for a terminal, what to do about it on lines of its own.

    It may name a file on somebody's stick, or say what a server answered.
    """
    lines: list[str] = [error.message]
    if isinstance(error, InputError) and error.suggestions:
        lines.append("Did you mean: " + " | ".join(error.suggestions))
    if error.advice:
        lines.append(error.advice)
    return "\n  ".join(map(shown_message, lines))


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns padded to their widest cell, save a very wide one; cells made safe for a terminal."""
    cells = [[shown(cell) for cell in row] for row in [header, *rows]]
    lengths = [[len(cell) for cell in column] for column in zip(*cells, strict=True)]
    widths = [max(each for each in column if each <= max(_WIDE, column[0])) for column in lengths]
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in cells]
    return "\n".join(line.rstrip() for line in lines)


def say_left_out(flagged: int) -> None:
    """Say how many observations are left out because they are flagged."""
    if flagged:
        click.echo(
            f"Left out here: {counted(flagged, 'flagged observation')} (forked, or after a "
            "revocation). `fieldapp list --all-versions` shows them.",
            err=True,
        )


def refuse_services() -> None:
    """Refuse a service of headquarters on a system where it does not run."""
    if not runs_services():
        raise FieldappError(
            "Headquarters' receiver and importer run on Linux alone.",
            advice="Run them on a Linux machine; the window and the other commands work here.",
        )
