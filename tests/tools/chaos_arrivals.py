"""Laptops of a chaos run, which send to receivers that are killed, and note what was acknowledged.

A laptop sends its files in order, in two halves where they are large, to whichever receiver
answers, and goes on with the next one once it was told that the hub has all of it: `Upload-Offset`
is the file's length. That is the word "received", which has to be true whatever is killed after it.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import requests

from fieldapp.sync.carrier import carrier
from tests.support.mission import Laptop
from tests.support.receiver_process import Sender

_HALVES: Final = 4096  # bytes from which a file is sent in two halves
_REST_S: Final = 0.2


@dataclass
class Arrivals:
    """What laptops sent, and what they were told.

    Attributes:
        ports: Of the receivers on this machine.
        acknowledged: SHA-256 of each file that a receiver said it has.
        refused: Answers that no laptop should get.
        ended: Set where laptops are to give up.
    """

    ports: Sequence[int]
    acknowledged: set[bytes] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return not any(each.is_alive() for each in self.threads)

    def stop(self) -> None:
        self.ended.set()
        for each in self.threads:
            each.join(60)


def begin(
    arrivals: Arrivals,
    mission: bytes,
    files: Sequence[tuple[Laptop, Path]],
    *,
    seconds: float,
    seed: int,
) -> None:
    """Let every laptop send its files, spread over so many seconds."""
    laptops = {laptop.kid: laptop for laptop, _ in files}
    for number, (kid, laptop) in enumerate(laptops.items()):
        own = [path for each, path in files if each.kid == kid]
        one = Sender(laptop.store.secrets.signer, mission, "")
        chance = random.Random(f"{seed} {number}")
        work = (arrivals, one, own, seconds / max(len(own), 1), chance)
        thread = threading.Thread(target=_send_all, args=work, daemon=True)
        arrivals.threads.append(thread)
        thread.start()


def _send_all(
    arrivals: Arrivals, one: Sender, paths: Sequence[Path], pause: float, chance: random.Random
) -> None:
    begun = time.monotonic()
    for number, path in enumerate(paths):
        sha256, _ = carrier.digest(path)
        raw = path.read_bytes()
        while not arrivals.ended.is_set():
            one.url = f"http://127.0.0.1:{chance.choice(arrivals.ports)}"
            with suppress(requests.RequestException):
                if _sent(arrivals, one, raw):
                    arrivals.acknowledged.add(sha256)
                    break
            one.session.close()
            arrivals.ended.wait(_REST_S * (1 + chance.random()))
        arrivals.ended.wait(max(0.0, begun + pause * (number + 1) - time.monotonic()))


def _sent(arrivals: Arrivals, one: Sender, raw: bytes) -> bool:
    """Send what is missing of a file; True once the receiver said that it has all of it."""
    half = raw[: len(raw) // 2] if len(raw) > _HALVES else raw
    answer = one.create(raw, half)
    for _ in range(3):
        if answer.status_code not in (201, 204):
            break
        offset = int(answer.headers["Upload-Offset"])
        if offset == len(raw):
            return True
        answer = one.append(raw, offset, raw[offset:])
    # Two receivers may have the same upload in hand for a moment: it is asked for again.
    if answer.status_code not in (201, 204, 404, 409, 429, 503):
        arrivals.refused.append(f"{answer.status_code} {answer.text}")
    return False
