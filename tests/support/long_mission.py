"""Home of a long and hostile mission: many records, long names, odd characters."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from fieldapp.app.entry import draft_store, signing
from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import library
from fieldapp.app.home.session import close_session, open_session, pack_of
from fieldapp.observation.observation import Observation as Seen
from fieldapp.observation.values import Count, Direction, Distance, EventTime, Place, Weapon

HOSTILE: Final = (
    "<img src=x onerror=alert(1)><b>bold</b>",
    "report\u202etxt.exe\u2066 \u200b\u200bzero\u200bwidth\ufeff",
    "Краснохвостівсько-Новодонецьке-Верхньокам\u2019янське " * 4,
    "W" * 300,
    "💥🛰\ufe0f👩\u200d🚒 👨\u200d👩\u200d👧\u200d👦 🇺🇦",
    "line one\nline two\n\n\n\nline seven",
    '=HYPERLINK("http://example.org") \'quoted\' "twice" & so on',
    "Z̸͇̯a̵͙̅l̴͗g̷̨o̶ مرحبا بالعالم 一二三",
    "Я" * 4000,
)
CALL_SIGN: Final = "Спостережний пункт «Верхньокам\u2019янське-Північ» 17 <b>"


def fill(home: Path, passphrase: str, files: Path, now: datetime, count: int = 400) -> None:
    """Put hostile observations, drafts and evidence into a closed laptop's home.

    Args:
        home: Of an enrolled laptop.
        passphrase: Opens it.
        files: Folder in which the evidence is written first.
        now: UTC.
        count: Observations.
    """
    session = open_session(home, passphrase, now)
    try:
        pack = pack_of(session)
        with session.store.transaction():
            for number, text in enumerate(islice(cycle(HOSTILE), count)):
                signing.sign(session.store, pack, _seen(number, text, now), now)
        for number, text in enumerate(HOSTILE):
            draft_store.keep(session, f"{number:016x}", Draft(line=text), now)
        files.mkdir(parents=True, exist_ok=True)
        for text in HOSTILE[:7]:
            name = text.replace("/", "∕").replace("\n", " ").replace("\r", "")
            path = files / (name.encode()[:200].decode("utf-8", "ignore") + ".mp4")
            path.write_bytes(b"\0\0\0\x18ftypmp42" + name.encode())
            library.take(session, path, now)
    finally:
        close_session(session)


def _seen(number: int, text: str, now: datetime) -> Seen:
    start = now.replace(microsecond=0) - timedelta(minutes=7 * number)
    where = 480_000_000 + 700_000 * (number % 20), 378_000_000 + 500_000 * (number % 31)
    return Seen(
        kind="ceasefire_violation",
        time=EventTime(start=start, end=start + timedelta(hours=9), zone="Europe/Kyiv"),
        post=Place(
            name=" ".join(text.split())[:200],
            lat_e7=where[0],
            lon_e7=where[1],
            accuracy_m=20,
            source="gnss",
        ),
        means="heard",
        count=Count(qualifier="range", low=number, high=10**6 + number),
        what=("explosion", "burst"),
        weapons=(Weapon(type="mortar"), Weapon(type="hmg")),
        directions=(Direction(start=225 * (number % 16)),),
        distance=Distance(low_m=1000, high_m=12_000),
        note=text,
    )
