"""Columns for the index without a store: random ones for properties, and a realistic million."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from fieldapp.map.index.builder import STATES, Builder
from fieldapp.map.index.columns import (
    AMENDED,
    EVIDENCE,
    FORKED,
    RETRACTED,
    UNMEASURED,
    UNPROVEN,
    Index,
)

KINDS = ("ceasefire_violation", "weapon", "statement", "watch", "damage", "restriction", "mines",
         "aircraft", "position", "civilian_movement", "casualty", "own_asset")  # fmt: skip
WEAPONS = ("", "mortar", "hmg", "small_arms", "artillery", "mortar tank", "mlrs", "agl")
ASSESSMENTS = ("", "undetermined", "impact", "outgoing", "incoming undetermined")
MEANS = ("heard", "saw", "recorded", "told", "")
REVIEWS = ("", "confirmed", "questioned", "disputed")
FEEDS = tuple(f"{n:016x}" for n in range(40))
TOLD = ("", *(f"exact:{n}:{n}" for n in range(1, 200)), "over:76:", "up_to::9", "several::")
CALIBRES = ("", "12000", "8200 12000", "762")
HARMED = ("", "killed", "killed injured", "not_told")
ZONES = (UNMEASURED, "outside", "inside Area 1", "inside Area 1\npart Area 2", "nowhere")
TEAMS = {kid: f"Team {n % 6 + 1}" for n, kid in enumerate(FEEDS[:-1])}


def built(count: int, *, teams: Mapping[str, str] = TEAMS, **given: Any) -> Index:
    """An index of columns as `Builder.add_columns` takes them; what is left out is plain."""
    builder = Builder(teams=teams)
    words = {"kind": KINDS, "weapons": WEAPONS, "assessment": ASSESSMENTS, "means": MEANS,
             "review": REVIEWS, "feed": FEEDS, "state": STATES, "counts_text": TOLD,
             "calibres": CALIBRES, "harmed": HARMED, "zones": ZONES}  # fmt: skip
    for name, each in words.items():
        builder.coded(name, each)
    narrow = ("kind", "state", "extent", "bits", "harmed")
    named = (
        *("weapons", "assessment", "calibres", "zones"),
        *("feed", "means", "review", "towards", "near", "far"),
    )
    zeros: dict[str, Any] = {name: np.zeros(count, np.uint8) for name in narrow}
    zeros |= {name: np.zeros(count, np.uint16) for name in named}
    zeros |= {name: np.zeros(count, np.int64) for name in ("time", "counts_text")}
    builder.add_columns(**zeros | {"id": np.arange(1, count + 1)} | given)
    return builder.index()


def mission(count: int, seed: int = 1) -> Index:
    """Index of a mission of years: a few hundred posts along a line, bursts in time, rare kinds.

    The line runs as the contact line in eastern Ukraine did; a third of the entries have a site of
    their own near a post, the others stand at the post itself.
    """
    rng = np.random.default_rng(seed)
    line = np.array([(47.10, 37.75), (47.65, 37.60), (48.00, 37.60), (48.15, 37.75), (48.35, 38.05),
                     (48.45, 38.35), (48.70, 38.45), (48.75, 38.90), (48.68, 39.30)])  # fmt: skip
    posts = 360
    along = rng.random(posts) * (len(line) - 1)
    part = along.astype(int)
    base = line[part] + (line[part + 1] - line[part]) * (along - part)[:, None]
    base += rng.normal(0, (0.05, 0.08), (posts, 2))
    busy = rng.pareto(1.1, posts) + 0.2
    at = rng.choice(posts, count, p=busy / busy.sum())
    lat, lon = base[at].T.copy()
    own = rng.random(count) < 0.34
    lat[own] += rng.normal(0, 0.03, own.sum())
    lon[own] += rng.normal(0, 0.045, own.sum())
    lost = rng.random(count) < 0.004
    lat[lost] = np.nan
    kind = rng.choice(len(KINDS), count, p=_shares(len(KINDS), 0.74, 0.09, 0.03, 0.04, 0.03, 0.03))
    bits = (rng.random(count) < 0.02) * AMENDED + (rng.random(count) < 0.01) * RETRACTED
    bits += (rng.random(count) < 0.05) * EVIDENCE + (rng.random(count) < 2e-5) * FORKED
    state = np.where(rng.random(count) < 0.002, 3, 0)
    bits += (state > 0) * UNPROVEN
    told = np.where(rng.random(count) < 0.2, 0, rng.geometric(0.08, count))
    day = rng.integers(0, 4 * 365, count) * 86_400
    hour = rng.choice(24, count, p=np.r_[np.full(6, 0.02), np.full(12, 0.04), np.full(6, 0.4 / 6)])
    weapons = rng.choice(len(WEAPONS), count, p=_shares(len(WEAPONS), 0.6, 0.12, 0.09, 0.08, 0.05))
    means = rng.choice(len(MEANS), count, p=(0.7, 0.12, 0.14, 0.02, 0.02))
    reviewed = rng.random(count) < 0.1
    return built(
        count,
        lat=lat,
        lon=lon,
        kind=kind.astype(np.uint8),
        bits=bits.astype(np.uint8),
        state=state.astype(np.uint8),
        counts_text=np.minimum(told, len(TOLD) - 1).astype(np.uint32),
        time=1_420_070_400 + day + hour * 3600 + rng.integers(0, 3600, count),
        weapons=weapons.astype(np.uint16),
        assessment=rng.integers(0, len(ASSESSMENTS), count).astype(np.uint16),
        means=means.astype(np.uint16),
        review=np.where(reviewed, rng.integers(1, 4, count), 0).astype(np.uint16),
        feed=(at % len(FEEDS)).astype(np.uint16),
        extent=np.where(own, 0, 2).astype(np.uint8),
        **_reach(rng, at, own),
    )


def _reach(rng: np.random.Generator, at: Any, own: Any) -> dict[str, Any]:
    """Each post hears mostly from one side, some kilometres away."""
    side = rng.integers(0, 16, at.max(initial=0) + 1)[at] + rng.integers(-2, 3, len(at))
    near = rng.integers(100, 600, len(at))
    return {
        "towards": np.where(own, 0, 1 << (side % 16)).astype(np.uint16),
        "near": np.where(own, 0, near).astype(np.uint16),
        "far": np.where(own, 0, near + rng.integers(50, 400, len(at))).astype(np.uint16),
    }


def _shares(total: int, *shares: float) -> Any:
    rest = (1 - sum(shares)) / (total - len(shares))
    return np.r_[shares, np.full(total - len(shares), rest)]
