"""Texts and codes that no list has: no copy for outsiders says one, whatever its field is."""

import re
from datetime import timedelta
from typing import Any

import pytest

from fieldapp.observation.field_table import KINDS, FieldType
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.report.daily import content_tree, edition_copies
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.release_policy import parse_policy, released
from fieldapp.report.daily.report_content import ReportContent, as_json
from tests.report.daily.test_printed_report import AT, content
from tests.support.mission_lists import mission_lists
from tests.verification.test_counting import KYIV


def planted(kind: str) -> Observation:
    """An observation with a secret in each text, code and place that its kind has."""
    when = EventTime(start=AT, end=AT + timedelta(hours=2), zone=KYIV, precision="minute")
    fields: dict[str, Any] = {}
    for name, field in FIELDS.items():
        if kind not in field.kinds:
            continue
        secret = f"Zulu {kind} {name}"
        if field.type is FieldType.TEXT or (field.type is FieldType.CODE and name != "kind"):
            fields[name] = secret
        elif field.type is FieldType.CODES:
            fields[name] = (secret,)
        elif field.type is FieldType.PLACE:
            fields[name] = Place(name=secret, reference=f"{secret} too", lat_e7=481234567,
                                 lon_e7=381234567, source="typed")  # fmt: skip
    return Observation(kind=kind, time=when, **fields)


def everything() -> ReportContent:
    seen = {kind: planted(kind) for kind in KINDS}
    violation = seen.pop("ceasefire_violation")
    return content([violation], {kind: [each] for kind, each in seen.items()})


@pytest.mark.parametrize("audience", ["parties", "public"])
def test_no_text_or_code_of_a_person_and_no_exact_place_is_in_a_copy(audience: str) -> None:
    made_of, policy = everything(), parse_policy(RELEASE_DEFAULT.read_bytes())
    secrets = re.compile(r"Zulu \w+ \w+|48\.12|38\.12|481234567")
    assert len(set(secrets.findall(as_json(made_of).decode()))) > 2 * len(KINDS)
    tree = edition_copies.full_tree(made_of, policy, mission_lists(), bytes(32))
    copy, leaves = released(made_of, tree, policy, audience)
    said = (as_json(copy) + content_tree.as_json(leaves)).decode()
    assert secrets.findall(said) == []
