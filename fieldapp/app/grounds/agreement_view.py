"""The agreement as the mission applies it: provisions in words, zones with dates, what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import counting_changes, mission_rules
from fieldapp.app.judging.counting_changes import CountingWords
from fieldapp.errors import FieldappError, Message
from fieldapp.mission.pack import RULES
from fieldapp.mission.rules import pack_rules
from fieldapp.observation import measure
from fieldapp.store.records import rule_rows
from fieldapp.verification.agreement import DatedZone
from fieldapp.verification.rules import rule_changes, rule_words
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.wording.observation_text import labels
from fieldapp.wording.safe_text import visible


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementLine:
    """One provision or zone of the agreement.

    Attributes:
        kind: "provision" or "zone".
        name: Its id; safe to show.
        article: Of the agreement, "" for a zone.
        quoted: Title and text as they are quoted.
        sentences: What it says.
        square_metres: Of a zone, 0 for a line; None of a provision.
    """

    kind: str
    name: str
    article: str = ""
    quoted: tuple[str, ...] = ()
    sentences: tuple[Message, ...] = ()
    square_metres: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementView:
    """The agreement as it is applied.

    Attributes:
        name, version, issued: Heading of the rules; version 0 where there are none.
        sha256: Of the rule file, hexadecimal.
        lines: Provisions in the file's order, then zones.
        changes: What this version changed of the one before that was here.
        trouble: Why the rules cannot be read, None where they can.
        counting: The counting rule that is applied.
    """

    counting: CountingWords

    name: str = ""
    version: int = 0
    issued: str = ""
    sha256: str = ""
    lines: tuple[AgreementLine, ...] = ()
    changes: tuple[Message, ...] = ()
    trouble: FieldappError | None = None


def view(session: Session, language: str) -> AgreementView:
    """The agreement in words.

    Raises:
        FormatError: The zones are not in order.
        StoreError: The home has no mission pack, or its disk failed.
    """
    zones = mission_rules.context(session).zones
    counting = counting_changes.applied_now(session)
    try:
        rules = mission_rules.rules(session)
    except FieldappError as e:
        return AgreementView(counting=counting, lines=tuple(_zones(zones, "UTC")), trouble=e)
    if rules is None:
        return AgreementView(counting=counting, lines=tuple(_zones(zones, "UTC")))
    return AgreementView(
        counting=counting,
        name=visible(rules.agreement),
        version=rules.version,
        issued=visible(rules.issued),
        sha256=rules.sha256.hex(),
        lines=(*_provisions(session, rules, language), *_zones(zones, rules.zone)),
        changes=tuple(_changes(session, rules)),
    )


def _provisions(session: Session, rules: AgreementRules, language: str) -> Iterator[AgreementLine]:
    label = labels(pack_of(session).vocabulary, language)

    def word(code_list: str, code: str) -> str:
        if code_list == "party":
            return visible(_party(rules.parties.get(code, {}), code, language))
        return label(code_list, code)

    for each in rules.provisions:
        yield AgreementLine(
            kind="provision",
            name=visible(each.id),
            article=visible(each.article),
            quoted=tuple(visible(text) for text in (each.title, each.text) if text),
            sentences=tuple(rule_words.sentences(each, rules, word)),
        )


def _party(names: Mapping[str, str], code: str, language: str) -> str:
    return names.get(language) or names.get("en") or code


def _zones(zones: Sequence[DatedZone], zone: str) -> Iterator[AgreementLine]:
    for each in zones:
        dates = [
            *(
                [Message("Since {1}.", rule_words.moment_words(each.since, zone))]
                if each.since
                else []
            ),
            *(
                [Message("Until {1}.", rule_words.moment_words(each.until, zone))]
                if each.until
                else []
            ),
        ]
        areal = each.geometry.area > 0
        yield AgreementLine(
            kind="zone",
            name=visible(each.id),
            sentences=tuple(dates),
            square_metres=measure.area(each.geometry) if areal else 0.0,
        )


def _changes(session: Session, rules: AgreementRules) -> Iterator[Message]:
    """Changes since the version before, of those that this home had."""
    pack = pack_of(session)
    earlier: list[AgreementRules] = []
    for content in rule_rows.named(session.store, RULES):
        try:
            earlier.append(pack_rules.parsed(content, pack.agreement, pack.vocabulary))
        except FieldappError:
            continue  # it named zones that are no more
    before = max(
        (each for each in earlier if each.version < rules.version),
        key=lambda each: each.version,
        default=None,
    )
    if before is not None:
        yield from rule_changes.changes(before, rules)
