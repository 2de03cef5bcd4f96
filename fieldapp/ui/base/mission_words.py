"""Words of what a mission makes known: editions, rule notices, remarks, digests; its places."""

from __future__ import annotations

from fieldapp.app.entry.typing_aids.readback import PlaceReading
from fieldapp.app.records.record_types import Digest, Edition, Remark, RuleNotice
from fieldapp.observation.notation.local_words import in_language
from fieldapp.ui.base.texts import chosen, tr
from fieldapp.wording.safe_text import visible


def verdict_words() -> dict[str, str]:
    """Words of a verdict: what a second officer says of what another proposed."""
    return {
        "approved": tr("approved"),
        "returned": tr("returned with a question"),
        "dissent": tr("dissent"),
    }


def remark_word(body: Remark) -> str:
    """A liaison officer's word: co-signed, or dissents."""
    return tr("co-signed") if body.state == "cosigned" else tr("dissents")


def mission_words(body: RuleNotice | Edition | Remark | Digest) -> str:
    """An edition, rule notice, remark or digest in one line that is safe to show."""
    if isinstance(body, Digest):
        head = f"{tr('Digest of detections')} · {body.sensor}"
        return visible(" · ".join((head, *(f"{name}: {count}" for name, count in body.counts))))
    if isinstance(body, Remark):
        said = remark_word(body)
        return visible(" · ".join(filter(None, (f"{tr('Liaison officer')}: {said}", body.note))))
    head = tr("Rule notice") if isinstance(body, RuleNotice) else tr("Edition")
    if body.approves is not None:
        words = verdict_words().get(body.state, body.state)
    elif isinstance(body, Edition):
        words = body.number
    else:
        words = "" if body.rules is None else body.rules.hex()[:12]
    return visible(" · ".join(filter(None, (f"{head}: {words}", body.note))))


def near_words(reading: PlaceReading) -> str:
    """The nearest known place, and how far from it; "" where none is known."""
    if not reading.point:
        return reading.near
    metres = reading.metres
    length = f"{metres} m" if metres < 1000 else f"{metres / 1000:.1f} km"
    return tr("{distance} {point} of {place}").format(
        distance=in_language(length, chosen()), point=reading.point, place=reading.near
    )
