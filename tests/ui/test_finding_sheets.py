"""What is read before a finding, or a word on one, is signed: all that is signed, nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.wording.observation_text import labels
from tests.app.test_findings_desk import Desks


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    made = Desks(tmp_path / "mission")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("", "nobody is named"),
        ("direction", "a direction of fire · high confidence · radar"),
        ("area", "an area of origin · high confidence · radar"),
        ("party", "a party · Side A · high confidence · radar"),
    ],
)
def test_whom_a_draft_names_is_shown_as_it_is_signed(desks: Desks, level: str, words: str) -> None:
    target = desks.heard("Lynx").hash.hex()
    typed = FindingDraft(
        targets=(target,), state="observed", grounds="heard", party="Side A", sure="high",
        because="radar ", level=level,
    )  # fmt: skip
    words_of = labels(desks.mission.pack.vocabulary, "en")
    lines = finding_lines.to_sign(typed, desks.of_draft("Owl", typed), words_of)
    assert f"Whom it names: {words}" in lines
    told = typed.attribution
    signed = "" if told is None else f"{told.party}{told.confidence}{told.grounds}"
    assert ("Side A" in signed) == any("Side A" in line for line in lines)
    assert ("radar" in signed) == any("radar" in line for line in lines)
