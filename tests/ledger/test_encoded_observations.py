"""Observations of every kind as they were encoded before the field table was one declaration.

`encoded_observations.json` holds their bytes and the fields they were made of: random observations
of a fixed seed, chosen so that each kind has each of its fields at least twice. Their texts are
in ASCII: which letters `repr` escapes differs between Pythons.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldapp.ledger import dcbor
from fieldapp.ledger.fields import OBSERVATION, build, encode_observation, parse_fields
from fieldapp.observation.observation import FIELDS_OF_KIND, Observation

ENCODED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "encoded_observations.json").read_text("utf-8")
)


@pytest.mark.parametrize("kind", FIELDS_OF_KIND)
def test_an_observation_has_the_bytes_it_always_had(kind: str) -> None:
    of_kind = [each for each in ENCODED if each["fields"]["kind"] == repr(kind)]
    assert of_kind
    for each in of_kind:
        content = bytes.fromhex(each["cbor"])
        decoded: Any = dcbor.decode(content)
        observation = build(Observation, parse_fields(decoded, OBSERVATION))
        parsed = {
            name: ascii(getattr(observation, name))
            .replace(", doubts=()", "")  # places had none
            .replace(", offset_s=None, evidence=None, summary=False", "")  # nor steps these
            for name in each["fields"]
        }
        assert parsed == each["fields"]
        assert dcbor.encode(encode_observation(observation)) == content


def test_the_fixture_covers_every_field_of_every_kind_of_that_time() -> None:
    fields: dict[str, set[str]] = {}
    for each in ENCODED:
        fields.setdefault(each["fields"]["kind"], set()).update(each["fields"])
    assert len(fields) == 13
    assert len(set().union(*fields.values())) == 38
