"""The hub's address on the network, and the TLS key that laptops know it by."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from fieldapp.errors import InputError, Message, StoreError
from fieldapp.ledger import certificate
from fieldapp.ledger.roster import is_hub_url
from fieldapp.store.atomic_file import new_file

TLS: Final = "tls"
CERTIFICATE: Final = "tls.crt"
KEY: Final = "tls.key"


def check(url: str) -> None:
    """Check that a roster can name this as the hub's address.

    Raises:
        InputError: It cannot.
    """
    if not is_hub_url(url):
        raise InputError(
            "The hub's address is https://HOST or https://HOST:PORT, in small letters.",
            field="address",
        )


def own_pin(home: Path, url: str, now: datetime) -> bytes:
    """The pin of headquarters' TLS key, 32 bytes; the key is made in the home where there is none.

    Raises:
        StoreError: The disk is full or failed.
    """
    folder = home / TLS
    file = folder / CERTIFICATE
    if not file.is_file():
        key, made = certificate.make(urlsplit(url).hostname or "", now=now)
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as e:
            raise StoreError(Message("{1} cannot be made.", folder)) from e
        # The certificate last: where it is, the key is.
        for name, raw in ((KEY, key), (CERTIFICATE, made)):
            with new_file(folder, name) as new:
                new.file.write(raw)
    return certificate.pin(file.read_bytes())
