"""Totals in words: bounds, what is set apart, and what a total rests on."""

from __future__ import annotations

from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.counting import Total


def bounds_words(claim: CountClaim) -> str:
    """Bounds of a claim; an open top gets no number."""
    if claim.at_most is None:
        return tr("{figures} or more").format(figures=figure(claim.at_least))
    if claim.at_least == claim.at_most:
        return figure(claim.at_least)
    figures = f"{figure(claim.at_least)}–{figure(claim.at_most)}"
    return tr("{figures}, most likely {best}").format(figures=figures, best=figure(claim.best))


def total_words(heading: str, total: Total) -> str:
    """A total under a heading in one line, with what is without a figure or set apart."""
    parts = [bounds_words(total.claim)]
    if total.without_figure:
        parts.append(tr("without a figure: {count}").format(count=figure(total.without_figure)))
    for label, claim in sorted(total.set_apart.items()):
        words = {"live_fire": tr("live fire: {figures}"), "demining": tr("demining: {figures}")}
        parts.append(words[label].format(figures=bounds_words(claim)))
    return f"{heading[:1].upper()}{heading[1:]}: {'; '.join(parts)}"


def basis_words(basis: Basis) -> str:
    """Basis of a total in words; never as if all were here where that is not known."""
    words = tr("Of the records here")
    if basis.complete or (basis.of_team and not basis.behind):
        words = tr("As of entry {size}").format(size=figure(basis.size))
    elif basis.behind:
        words = counted(
            "Of the records here; {count} of {feeds} feeds are behind entry {size}",
            basis.behind,
            feeds=figure(basis.feeds),
            size=figure(basis.size),
        )
    if basis.unlogged:
        words += ", " + counted("with {count} of yours that are not in the log", basis.unlogged)
    if basis.complete:
        return f"{words}."
    missing = tr("Records and links of others may be missing.")
    if basis.of_team:
        missing = tr("These are your team's records; headquarters' links are not here.")
    words = f"{words}. {missing}"
    if basis.rule_missing:
        words += " " + tr("⚠ The counting rule that is applied is not here.")
    return words
