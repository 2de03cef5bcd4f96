"""Words of headquarters' pages: outcomes, states of a feed, roles."""

from __future__ import annotations

from fieldapp.app.headquarters.imports import Outcome
from fieldapp.ui.base.texts import tr


def outcome_words() -> dict[str, str]:
    """Outcomes of an import: a mark and a few words, so that colour is never needed."""
    return {
        Outcome.IMPORTED: tr("✓ imported"),
        Outcome.REPEATED: tr("✓ nothing new"),
        Outcome.EVIDENCE: tr("✓ evidence stored"),
        Outcome.WAITING: tr("… waits"),
        Outcome.FORK: tr("⚠ two branches"),
        Outcome.REVOKED: tr("⚠ after revocation"),
        Outcome.SKEWED: tr("⚠ clock far off"),
        Outcome.UNKNOWN: tr("✗ unknown laptop"),
        Outcome.FOREIGN: tr("✗ another mission"),
        Outcome.MISADDRESSED: tr("✗ sealed to others"),
        Outcome.DAMAGED: tr("✗ damaged"),
        Outcome.FORGED: tr("✗ forged"),
        Outcome.UNENTITLED: tr("✗ not entitled"),
        Outcome.OVERSIZED: tr("✗ too much in one bundle"),
        Outcome.HOSTILE: tr("✗ hostile"),
        Outcome.NEWER: tr("✗ newer version"),
        Outcome.STRANGER: tr("✗ no sealed file"),
        Outcome.UNREADABLE: tr("✗ cannot be read"),
        Outcome.FAILED: tr("✗ fieldapp failed on it"),
    }


def state_words() -> dict[str, str]:
    """States of a feed, as hub.status names them."""
    return {
        "in order": tr("● in order"),
        "nothing yet": tr("○ nothing yet"),
        "gap": tr("▲ records missing"),
        "history": tr("⚠ saw another log"),
        "meddles": tr("⚠ judges many of others"),
        "forked": tr("⚠ two branches"),
        "evidence": tr("⚠ names very much evidence"),
        "astray": tr("⚠ gives tasks to nobody"),
        "unsent": tr("⚠ cannot be sent anything"),
        "revoked": tr("✗ revoked"),
    }


def role_words() -> dict[str, str]:
    """Roles of the roster."""
    return {
        "monitor": tr("Monitor"),
        "patrol_leader": tr("Patrol leader"),
        "supervisor": tr("Supervisor"),
        "verification_officer": tr("Verification officer"),
        "hq": tr("Headquarters"),
        "security_officer": tr("Security officer"),
        "liaison": tr("Liaison officer"),
        "sensor": tr("Gateway of sensors"),
    }
