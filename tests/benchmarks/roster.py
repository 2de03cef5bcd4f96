"""Roster of 100,000 devices: signing a change, loading, looking up, one device's list.

Prints each with its target: `python -m tests.benchmarks.roster`.
"""

import secrets
import time
from collections.abc import Callable
from dataclasses import replace

from fieldapp.ledger import age, roster
from fieldapp.ledger.devices import device_entry, entry_list
from fieldapp.ledger.keys import Signer
from tests.support.homes import Device, listed
from tests.support.homes import roster as a_roster

COUNT = 100_000


def timed(what: str, target: float, run: Callable[[], object], times: int = 1) -> None:
    began = time.perf_counter()
    for _ in range(times):
        run()
    took = (time.perf_counter() - began) / times
    print(f"{what:40} {took:12.6f} s   target {target} s")


def entries() -> dict[bytes, entry_list.Entry]:
    found = {}
    for place in range(COUNT):
        plain = listed(Device(Signer(place.to_bytes(32, "big"))))
        named = device_entry.openings(
            secrets.token_bytes,
            call_sign=f"Lynx {place}",
            team="1",
            team_id=b"t" * 8,
            person=b"p" * 8,
        )
        found[plain.kid] = entry_list.kept(replace(plain, openings=named), place)
    return found


def main() -> None:
    whole = replace(a_roster([]), entries=entries())
    kids = list(whole.entries)
    middle = roster.changed(whole, [])
    one = middle.device(kids[7])
    assert one is not None
    timed(
        "sign: a change of one entry", 2, lambda: roster.changed(middle, [replace(one, role="hq")])
    )
    timed("root of all, as when it is loaded", 2, lambda: roster.root_of(middle.entries))
    timed("all entries read", 2, lambda: middle.devices)
    roster._read.cache_clear()
    timed("look-up, the first time", 0.001, lambda: middle.device(kids[99_000]))
    timed("look-up", 0.000_01, lambda: middle.device(kids[99_000]), 10_000)
    stored = entry_list.hashes([entry.leaf for entry in middle.entries.values()])
    to = age.Identity(bytes(32)).recipient
    own = entry_list.seal(middle.entries, kids[7:8], to, stored)
    timed("one device's list", 0.01, lambda: entry_list.seal(middle.entries, kids[7:8], to, stored))
    print(f"head {len(roster.encode(middle))} bytes, one device's sealed list {len(own)} bytes")


if __name__ == "__main__":
    main()
