"""Area rows: whether the areas that findings cite come out again, computed once and kept.

A row is named by a hash of all that the answer rests on, so it holds for good.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import parse
from fieldapp.store.interface import Store
from fieldapp.verification.findings import area_check
from fieldapp.verification.findings.area_check import AreaQuestion, SignedBody


def reason(
    store: Store,
    body: Finding,
    file_of: Callable[[bytes], bytes | None],
    *,
    devices: Mapping[bytes, Device],
    at: int | None,
    size: int | None,
) -> str:
    """Reason why the area that a finding cites gives it no effect; "" where there is none.

    Args:
        store: The store.
        body: The finding; it cites an area.
        file_of: Content of a rule file by its SHA-256, None where it is not here.
        devices: The roster's entries, by kid.
        at: Position of the finding in the log, None where it has none.
        size: Of the log: what came later is not looked at; None for all that is here.

    Raises:
        StoreError: The disk is full or failed.
    """

    def comes_out(asked: AreaQuestion) -> bool:
        row = store.db.execute("SELECT same FROM area_outcome WHERE key = ?", [asked.key])
        kept = row.fetchone()
        if kept is not None:
            return bool(kept[0])
        same = asked.comes_out()
        store.db.execute(
            "INSERT INTO area_outcome VALUES (?, ?) ON CONFLICT DO NOTHING", [asked.key, same]
        )
        return same

    near = _near(store, body, size)
    return area_check.reason(body, near, file_of, devices=devices, at=at, comes_out=comes_out)


def _near(store: Store, body: Finding, size: int | None) -> dict[bytes, SignedBody]:
    found: dict[bytes, SignedBody] = {}
    due = [*area_check.near(body)]
    while due:
        hash_ = due.pop()
        row = store.db.execute(
            "SELECT r.kid, r.raw FROM record r LEFT JOIN position p USING (id) "
            "WHERE r.hash = :hash AND (CAST(:size AS bigint) IS NULL OR p.log_index < :size)",
            {"hash": hash_, "size": size},
        ).fetchone()
        if row is not None and hash_ not in found:
            found[hash_] = SignedBody(bytes(row[0]), parse(bytes(row[1])).body)
            due += area_check.near(found[hash_].body)
    return found
