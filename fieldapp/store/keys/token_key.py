"""Ed25519 key in a PKCS#11 token (a smart card, a hardware module), which it never leaves.

This module alone loads the package `pkcs11`, of the extra `token`, and only at its first use. A
token is found by the library of its maker and by its label, a key in it by its identifier: the
first 8 bytes of SHA-256 of the public key, as everywhere. The PIN comes from a file or is asked
for, once in a process. After a fork, and after a token was pulled out and put in again, a new
session is opened. A PIN that a token refused is not tried again in this process, nor in those made
from it: a few tries would lock the token for good.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any, Final, TypeVar

from fieldapp.errors import Message, StoreError, VerificationError
from fieldapp.ledger.keys import Signer, Verifier

T = TypeVar("T")

LABEL: Final = "fieldapp log"
ANSWER_S: Final = 300.0  # a person may have to type a PIN, or touch the token
_CURVE: Final = bytes.fromhex("06032b6570")  # OID 1.3.101.112, Ed25519
_PROOF: Final = b"fieldapp: a key in a token is tried before it is relied on"

AskPin = Callable[[str], str]
"""Asks a person for the PIN of the token with this label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenPlace:
    """Place of keys in a hardware token.

    Attributes:
        module: The PKCS#11 library of the token's maker, a path.
        label: Of the token.
        pin_file: File whose first line is the PIN; "" where it is asked for.
    """

    module: str
    label: str
    pin_file: str = ""


class TokenLockedError(StoreError):
    """The token is there, and its PIN is missing or wrong."""


class TokenKey:
    """Key in a token, in the place of a Signer; the token is first needed when it signs.

    Args:
        place: Where the token is.
        public_key: 32 bytes.
    """

    __slots__ = ("_place", "verifier")

    def __init__(self, place: TokenPlace, public_key: bytes) -> None:
        self._place = place
        self.verifier = Verifier(public_key)

    def sign(self, message: bytes) -> bytes:
        """Sign a message: the Ed25519 signature, 64 bytes, checked before it is handed on.

        Raises:
            StoreError: The token or its key is missing, or locked, or it failed.
        """

        def signed(session: Any) -> bytes:
            key = _private(session, self.verifier.kid)
            if key is None:
                raise _pkcs11().NoSuchKey
            return bytes(key.sign(message, mechanism=_pkcs11().Mechanism.EDDSA))

        signature = _use(self._place, signed)
        try:
            self.verifier.verify(signature, message)
        except VerificationError as e:
            raise StoreError(
                Message("The token {1} made a wrong signature.", self._place.label),
                advice="Use another token; nothing was signed.",
            ) from e
        return signature


def make(place: TokenPlace) -> TokenKey:
    """Make a new key in a token, and try it.

    Raises:
        StoreError: The token is missing, locked or full, or does not know Ed25519.
    """
    pkcs11 = _pkcs11()

    def made(session: Any) -> Verifier:
        curve = session.create_domain_parameters(
            pkcs11.KeyType.EC_EDWARDS, {pkcs11.Attribute.EC_PARAMS: _CURVE}, local=True
        )
        public, private = curve.generate_keypair(
            mechanism=pkcs11.Mechanism.EC_EDWARDS_KEY_PAIR_GEN, store=True, label=LABEL
        )
        verifier = Verifier(bytes(public[pkcs11.Attribute.EC_POINT])[-32:])
        for half in (public, private):
            half[pkcs11.Attribute.ID] = verifier.kid
        return verifier

    return _tried(TokenKey(place, _use(place, made).public_key))


def put(place: TokenPlace, signer: Signer) -> TokenKey:
    """Put a key into a token, unless it is there, and try it there.

    Raises:
        StoreError: The token is missing, locked or full, or does not take the key.
    """
    pkcs11, verifier = _pkcs11(), signer.verifier

    def put_in(session: Any) -> None:
        if _private(session, verifier.kid) is None:
            attribute = pkcs11.Attribute
            session.create_object(
                {
                    attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY,
                    attribute.KEY_TYPE: pkcs11.KeyType.EC_EDWARDS,
                    attribute.TOKEN: True,
                    attribute.PRIVATE: True,
                    attribute.SENSITIVE: True,
                    attribute.EXTRACTABLE: False,
                    attribute.SIGN: True,
                    attribute.ID: verifier.kid,
                    attribute.LABEL: LABEL,
                    attribute.EC_PARAMS: _CURVE,
                    attribute.VALUE: signer.seed,
                }
            )

    _use(place, put_in)
    return _tried(TokenKey(place, verifier.public_key))


def found(place: TokenPlace, public_key: bytes) -> TokenKey:
    """The key in a token, tried.

    Raises:
        StoreError: The token or the key in it is missing, or locked.
    """
    return _tried(TokenKey(place, public_key))


def destroy(place: TokenPlace, public_key: bytes) -> None:
    """Destroy a key in a token, and its public half; nothing where it is gone already.

    Raises:
        StoreError: The token is missing, locked, or refuses.
    """
    wanted = {_pkcs11().Attribute.ID: Verifier(public_key).kid}

    def destroyed(session: Any) -> None:
        for each in list(session.get_objects(wanted)):
            each.destroy()

    _use(place, destroyed)


def ask_with(ask: AskPin) -> None:
    """Let PINs without a file be asked for in this process."""
    _asking[:] = [ask]


def ask_with_nobody() -> None:
    """Let PINs come from files alone in this process: nobody sits there."""
    _asking.clear()


def check_pin(place: TokenPlace) -> None:
    """Check that there is a PIN to try, without the token; a person is asked for it.

    Raises:
        TokenLockedError: There is none.
    """
    _pin(place)


_known: dict[tuple[int, str, str], Any] = {}
_refused: dict[tuple[str, str], str] = {}  # by library and label: the PIN
_asking: list[AskPin] = []


def _tried(key: TokenKey) -> TokenKey:
    key.sign(_PROOF)
    return key


def _name(place: TokenPlace) -> tuple[int, str, str]:
    return os.getpid(), place.module, place.label  # a session does not outlive a fork


def _use(place: TokenPlace, work: Callable[[Any], T]) -> T:
    """Result of work in an open session, the same one in a process as long as it holds.

    On a thread of its own: a token's library may leave errors in OpenSSL's queue of the thread, at
    which the next TLS connection of that thread would break off. And it may never return, while
    others wait for the database that this process holds.
    """
    found: Future[T] = Future()

    def run() -> None:
        try:
            found.set_result(_used(place, work))
        except BaseException as e:  # noqa: BLE001 - it is raised where it was asked for
            found.set_exception(e)

    Thread(target=run, daemon=True).start()
    try:
        return found.result(ANSWER_S)
    except TimeoutError as e:
        raise StoreError(
            Message("The token {1} does not answer.", place.label),
            advice="Touch it where it waits for that. Else pull it out, and put it in anew.",
        ) from e


def _used(place: TokenPlace, work: Callable[[Any], T]) -> T:
    name = _name(place)
    with _plain_errors(place):
        if name in _known:
            with suppress(_pkcs11().PKCS11Error):  # the token was pulled out meanwhile
                return work(_known[name])
            del _known[name]
        session = _opened(place)
        found = work(session)
        _known[name] = session
        return found


def _opened(place: TokenPlace) -> Any:
    pkcs11 = _pkcs11()
    library = pkcs11.lib(place.module)
    if not any(name[:2] == _name(place)[:2] for name in _known):
        library.reinitialize()  # it looks again which tokens there are, and after a fork it must
    try:
        token = library.get_token(token_label=place.label)
    except pkcs11.NoSuchToken:
        library.reinitialize()
        token = library.get_token(token_label=place.label)
    pin, errors = _pin(place), pkcs11.exceptions
    if _refused.get((place.module, place.label)) == pin:
        raise errors.PinIncorrect
    try:
        return token.open(user_pin=pin, rw=True)
    except (errors.PinIncorrect, errors.PinLenRange, errors.PinInvalid):
        _refused[place.module, place.label] = pin
        raise


def _pin(place: TokenPlace) -> str:
    if place.pin_file:
        try:
            lines = Path(place.pin_file).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as e:
            raise TokenLockedError(
                Message("The file of the token's PIN cannot be read: {1}.", place.pin_file),
                advice="Put it back, or name another with `fieldapp hub token`.",
            ) from e
        return lines[0] if lines else ""
    if not _asking:
        raise TokenLockedError(
            Message("The token {1} is locked: its PIN is needed.", place.label),
            advice="Name a file of the PIN with `fieldapp hub token`.",
        )
    return _asking[0](place.label)


@contextmanager
def _plain_errors(place: TokenPlace) -> Iterator[None]:
    """Translate what a PKCS#11 library raises."""
    errors = _pkcs11().exceptions
    try:
        yield
    except (errors.PinIncorrect, errors.PinLenRange, errors.PinInvalid) as e:
        raise TokenLockedError(
            Message("This is not the PIN of the token {1}.", place.label),
            advice="After a few wrong ones a token locks itself for good: look it up first.",
        ) from e
    except (errors.PinLocked, errors.PinExpired, errors.UserPinNotInitialized) as e:
        raise TokenLockedError(
            Message(
                "The token {1} refuses its PIN: it is locked, expired or not set.", place.label
            ),
            advice="Its maker's tool sets a new one, with the security officer's PIN.",
        ) from e
    except (errors.NoSuchToken, errors.TokenNotPresent, errors.DeviceRemoved) as e:
        raise StoreError(
            Message("There is no token {1} in this machine.", place.label),
            advice="Put it in, or say where it is with `fieldapp hub token`.",
        ) from e
    except errors.NoSuchKey as e:
        raise StoreError(
            Message("The token {1} does not have the log's key.", place.label),
            advice="Put in the right token, or say where it is with `fieldapp hub token`.",
        ) from e
    except errors.PKCS11Error as e:
        raise StoreError(
            Message("The token {1} failed: {2}.", place.label, str(e) or type(e).__name__),
            advice="Put it in anew. Where that does not help, see its maker's manual.",
        ) from e


def _private(session: Any, kid: bytes) -> Any:
    pkcs11 = _pkcs11()
    wanted = {
        pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY,
        pkcs11.Attribute.ID: kid,
    }
    return next(iter(list(session.get_objects(wanted))), None)


def _pkcs11() -> Any:
    """The package, where it is installed.

    Raises:
        StoreError: It is not.
    """
    try:
        return importlib.import_module("pkcs11")
    except ImportError as e:
        raise StoreError(
            "This installation cannot use tokens.",
            advice="Install fieldapp with its extra `token`.",
        ) from e
