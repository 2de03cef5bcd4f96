"""Outbox of this device on a carrier: sealed to it by headquarters, under a name of its own.

In FOLDER/fieldapp-outbox/:

    <carried name>/<number>.age             several files, sealed (ledger/log/outbox_files.py)
    <carried name>/<size>-x<number>.feeds   files that are sealed by themselves
    epochs                                  see sync/recipients.py
    checkpoint                              of the log, for headquarters

The folder's name is made of the device's recipient (ledger/devices/carried_name.py). So whoever
finds the stick sees how many devices there are and about how much each is sent, and neither keys
nor what is in the log from whom. What lies in the folder in clear counts as from the network.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain
from operator import attrgetter
from pathlib import Path

from fieldapp.errors import FieldappError, FormatError, Message
from fieldapp.ledger import bundle
from fieldapp.ledger.devices.carried_name import carried_name
from fieldapp.ledger.log import outbox_files
from fieldapp.store.interface import Store
from fieldapp.sync.carrier import carrier


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedFile:
    """File of the outbox on a carrier.

    Attributes:
        name: As in the outbox.
        read: Reads its bytes, at most so many, from the carrier.
    """

    name: str
    read: Callable[[int], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOutbox:
    """Files for this device, by name; (file, what is wrong, what to do) of what does not open."""

    files: tuple[CarriedFile, ...]
    refused: tuple[tuple[str, Message, Message], ...]


def sealed_name(number: int) -> str:
    """Name of a sealed file that holds others."""
    return f"{number}{carrier.SUFFIX}"


def folder_of(store: Store, folder: Path) -> Path:
    """This device's folder on a carrier."""
    recipient = store.secrets.letter_identity.recipient
    return folder / carrier.OUTBOX / carried_name(str(recipient))


def read(store: Store, folder: Path) -> CarriedOutbox:
    """Read the names of what is on a carrier for this device.

    They come in the order of their names; what is sealed in one stays together, as its names are in
    no other one in an honest outbox. So whoever reads in this order opens each such file once, and
    no more than one is in memory at a time.
    """
    alone: list[CarriedFile] = []
    joined: list[list[CarriedFile]] = []
    refused = []
    opened = lru_cache(maxsize=1)(partial(_opened, store))
    for path in sorted(folder_of(store, folder).glob("*")):
        if path.name.startswith(".") or path.suffix != carrier.SUFFIX:
            alone.append(CarriedFile(name=path.name, read=partial(carrier.read, path)))
            continue
        try:
            inside = [
                CarriedFile(name=name, read=partial(_inside, opened, path, name))
                for name in opened(path)
            ]
        except FieldappError as e:
            refused.append((path.name, e.message, e.advice))
        else:
            joined.append(inside)
    joined.sort(key=lambda inside: [each.name for each in inside[:1]])
    files = heapq.merge(chain.from_iterable(joined), alone, key=attrgetter("name"))
    return CarriedOutbox(files=tuple(files), refused=tuple(refused))


def _opened(store: Store, path: Path) -> dict[str, bytes]:
    """Files that are sealed in one, by name."""
    raw = carrier.read(path, bundle.MAX_BUNDLE)
    return dict(outbox_files.split(bundle.open_lines(raw, [store.secrets.letter_identity])))


def _inside(opened: Callable[[Path], dict[str, bytes]], path: Path, name: str, most: int) -> bytes:
    content = opened(path).get(name, b"")
    if len(content) > most:
        raise FormatError(Message("The file is larger than {1} bytes.", most), where="size")
    return content
