"""Words for how a log compares with what others have seen, source by source."""

from __future__ import annotations

from fieldapp.app.headquarters.custody import LogComparison, SeenHead
from fieldapp.ui.base.texts import counted, said, tr


def lines(found: LogComparison) -> list[str]:
    """A line for each source, for the mission pack, and that the log may be signed on if it may."""
    pack = found.pack
    said_of = [_seen(each) for each in found.seen]
    if pack.enrolled:
        text = tr("Enrolled since the backup: {names}.")
        said_of.append(text.format(names=", ".join(pack.enrolled)))
    if pack.revoked:
        text = tr("Revoked since the backup: {names}.")
        said_of.append(text.format(names=", ".join(pack.revoked)))
    if not pack.source:
        said_of.append(tr("No newer mission pack was found."))
    if pack.epoch_key_missing:
        text = tr(
            "The key of the encryption epochs was changed since the backup and is lost: make a new "
            "key on the page Mission. Laptops seal again what headquarters cannot open."
        )
        said_of.append(text)
    return said_of if found.stop is not None else [*said_of, tr("The log may be signed on.")]


def _seen(each: SeenHead) -> str:
    if each.head is not None:
        return counted(
            "{source} shows a log of {count} entries.", each.head.size, source=each.source
        )
    if each.problem:
        text = tr("{source} could not be asked. {why}")
        return text.format(source=each.source, why=said(each.problem))
    return tr("{source} shows nothing that the log signed.").format(source=each.source)
