"""Totals in words: bounds, what is set apart, and what a total rests on."""

from __future__ import annotations

from fieldapp.observation.vocabulary import CodeLabel
from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.verification.basis import Basis
from fieldapp.verification.claims import CountClaim
from fieldapp.verification.counting import Total
from fieldapp.verification.selections.selection_totals import Totals


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
        return f"{words}.{_rule_words(basis)}"
    missing = tr("Records and links of others may be missing.")
    if basis.of_team:
        missing = tr("These are your team's records; headquarters' links are not here.")
    return f"{words}. {missing}{_rule_words(basis)}"


def _rule_words(basis: Basis) -> str:
    """Words about the counting rule, after a space; "" where nothing is to be told."""
    if basis.rule_missing:
        return " " + tr("⚠ The counting rule that is applied is not here.")
    if basis.rule_unannounced:
        return " " + tr(
            "⚠ The counting rule changed, and no notice says since when: see Agreement."
        )
    return ""


def totals_words(totals: Totals, words: CodeLabel) -> str:
    """Totals of a selection, line by line: events with bounds, what is apart, the basis."""
    lines = [tr("Observations: {count}").format(count=figure(totals.observations))]
    lines += [total_words(words("kind", kind), total) for kind, total in totals.counted]
    if totals.elsewhere:
        lines.append(
            counted("{count} are counted with a linked one outside of this list", totals.elsewhere)
        )
    kinds = [
        f"{words('kind', code)} {figure(number)}"
        for code, number in totals.kinds
        if code != "statement"
    ]
    if len(kinds) > 1:
        lines.append(", ".join(kinds))
    if totals.statements:
        lines.append(
            tr("Statements, counted apart: {count}").format(count=figure(totals.statements))
        )
    if totals.withdrawn:
        lines.append(
            tr("Retracted, replaced or without effect, not counted: {count}").format(
                count=figure(totals.withdrawn)
            )
        )
    if totals.basis is not None:
        lines.append(basis_words(totals.basis))
    return "\n".join(lines)
