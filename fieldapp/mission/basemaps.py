"""Base map packs as targets of the mission pack: added to it, and removed again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldapp.errors import InputError, Message
from fieldapp.mission import authoring, release, trust
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import BASEMAP
from fieldapp.mission.release import Change
from fieldapp.store.interface import Store


def put(
    store: Store, name: str, raw: bytes, *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Add a base map to the pack, in place of one of that name.

    Args:
        store: The mission home's.
        name: Of the file, such as "region.mbtiles"; its content was checked (`pack_file.check`).
        raw: The file.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: Too large for a mission pack.
        VerificationError: These officers may not sign.
    """
    check_size(len(raw))
    return authoring.change_content(store, {BASEMAP + name: raw}, officers=officers, now=now)


def check_size(size: int) -> None:
    """Check that a mission pack may carry a base map of that many bytes.

    Raises:
        InputError: It may not.
    """
    if size > trust.MAX_TARGET:
        raise InputError(
            Message(
                "A mission pack carries base maps of up to {1} MiB.", trust.MAX_TARGET // 2**20
            ),
            field="basemap",
            advice="Give larger ones to each laptop, with `fieldapp basemap add`.",
        )


def take_out(
    store: Store, name: str, *, officers: Sequence[OfficerSigner], now: datetime
) -> Change:
    """Remove a base map from the pack.

    Raises:
        InputError: The pack has none of that name.
        VerificationError: These officers may not sign.
    """
    carried = [path.name.partition(".")[2] for path in release.current_pack(store, now).basemaps]
    if name not in carried:
        raise InputError(
            "The pack has no such base map.", field="basemap", suggestions=tuple(carried)
        )
    return authoring.change_content(store, {BASEMAP + name: None}, officers=officers, now=now)
