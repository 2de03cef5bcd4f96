"""Model of observers' bearings and distances, from the mission pack's `bearings.toml`.

Sources of the figures: bearings heard by trained frontal listeners have an error of 6.2° (Yost et
al. 2013); outdoors, unexpected and from behind it is larger. Distances heard: 95 % within 4/7 to
7/4 of the truth (Scott et al. 1981), untrained listeners far worse (Nadeau & Conway 2012). No
source was found for explosions at 1 to 15 km: the figures are a prior, to be replaced by what the
mission's own calibration shows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

from fieldapp.errors import FormatError, Message
from fieldapp.toml_text import parse_toml

MEANS: Final = ("heard", "saw", "saw_and_heard", "camera", "array")


@dataclass(frozen=True, slots=True, kw_only=True)
class BearingModel:
    """Errors of observers, and the limits of what is called an area.

    Attributes:
        version: Grows with each change; 1 is the one that the program brings.
        trials: Calibration trials in this mission that the figures rest on.
        bearing_deg: Standard error of a bearing by means, degrees.
        distance_ln: Standard error of the logarithm of a distance by means.
        bias_ln: Mean of the logarithm of told through true distance.
        wild: Share of bearings that have nothing to do with the source (echoes).
        magnetic_deg: Standard error added to a magnetic bearing: no declination is taken off.
        reach_m: The source lies within this of every post.
        largest_m2: A larger 90 % area says nothing of use.
        sha256: Hash of the file, empty for the program's own figures; `file_sha256` has one too.
    """

    version: int = 1
    trials: int = 0
    bearing_deg: Mapping[str, float] = field(
        default_factory=lambda: dict(zip(MEANS, (8.0, 4.0, 5.0, 2.0, 3.0), strict=True))
    )
    distance_ln: Mapping[str, float] = field(
        default_factory=lambda: dict(zip(MEANS, (0.40, 0.25, 0.30, 0.10, 0.10), strict=True))
    )
    bias_ln: float = 0.0
    wild: float = 0.01
    magnetic_deg: float = 15.0
    reach_m: int = 30_000
    largest_m2: int = 25_000_000
    sha256: bytes = b""

    @property
    def file_sha256(self) -> bytes:
        """Hash of its file; of the program's own figures that of the file that would say them."""
        return self.sha256 or sha256(as_toml(self).encode()).digest()

    @property
    def calibrated(self) -> bool:
        """Whether enough trials of this mission stand behind the figures."""
        return self.trials >= CALIBRATED


CALIBRATED: Final = 50
RULE: Final = "bearings 1"
"""Rule by which the model is applied (source_area.py)."""
_BY_MEANS: Final = ("bearing_deg", "distance_ln")
_WHOLE: Final = ("version", "trials", "reach_m", "largest_m2")
_LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "version": (1, 10**6),
    "trials": (0, 10**9),
    "bearing_deg": (0.1, 90.0),
    "distance_ln": (0.01, 3.0),
    "bias_ln": (-2.0, 2.0),
    "wild": (0.0, 0.5),
    "magnetic_deg": (0.0, 90.0),
    "reach_m": (1_000, 100_000),
    "largest_m2": (10_000, 10**9),
}


def parse_model(content: bytes) -> BearingModel:
    """Read `bearings.toml`; what it leaves out keeps the program's figure.

    Raises:
        FormatError: It is not TOML, has an unknown member, or a figure out of its limits.
    """
    try:
        given = parse_toml(content)
    except ValueError as e:
        raise FormatError(Message("bearings.toml is not TOML: {1}.", str(e))) from e
    for name, value in given.items():
        if name not in _LIMITS:
            raise FormatError(Message("bearings.toml has a member {1} that is not known.", name))
        _check(name, value)
    model = BearingModel()
    tables: dict[str, Any] = {
        name: {**getattr(model, name), **given[name]} for name in _BY_MEANS if name in given
    }
    return BearingModel(**{**given, **tables}, sha256=sha256(content).digest())


def cited_model(cited: bytes, content: bytes | None) -> BearingModel | None:
    """Model of a file that is cited by its hash; None where neither file nor program has it.

    Raises:
        FormatError: As `parse_model`.
    """
    own = BearingModel()
    if cited == own.file_sha256:
        return own
    if content is None or sha256(content).digest() != cited:
        return None
    return parse_model(content)


def as_toml(model: BearingModel) -> str:
    """A model as the text of `bearings.toml`."""
    lines = [f"version = {model.version}", f"trials = {model.trials}"]
    lines += [f"{name} = {getattr(model, name)}" for name in ("bias_ln", "wild", "magnetic_deg")]
    lines += [f"{name} = {getattr(model, name)}" for name in ("reach_m", "largest_m2")]
    for table in ("bearing_deg", "distance_ln"):
        lines.append(f"\n[{table}]")
        lines += [f"{means} = {getattr(model, table)[means]}" for means in MEANS]
    return "\n".join(lines) + "\n"


def _check(name: str, value: object) -> None:
    """Refuse a figure that is none, or out of its limits."""
    figures: dict[str, Any] = value if isinstance(value, dict) else {"": value}
    least, most = _LIMITS[name]
    kinds = int if name in _WHOLE else (int, float)
    for means, figure in figures.items():
        known = means in MEANS if name in _BY_MEANS else not means
        number = isinstance(figure, kinds) and not isinstance(figure, bool)
        if not (known and number and least <= figure <= most):
            raise FormatError(
                Message(
                    "bearings.toml: {1} needs a figure from {2} to {3}.",
                    f"{name}.{means}".rstrip("."),
                    least,
                    most,
                )
            )
