"""Typesetting: no character that people write stops a printed sheet or report."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.map.sheet.typesetting import drawn, typeset

AT = datetime(2026, 3, 1, tzinfo=UTC)
HOSTILE = [
    '#panic(1) @ref $x^2$ `code` \\ * _ <label> //c /*c*/ #import "x"',
    "\x00\x07\x1b[2J\r\n\t\v\f",
    "\u202ebidi\u202c \u2066x\u2069 \u200b\u200d\ufeff\u2028\u2029\u00ad",
    "\ufffe\uffff\ue000\U0010ffff\U000f0000\ud83d \U000e0041 \u0378",
    "😀 漢字 עברית العربية हिन्दी ไทย ",
    "x" * 8192,
    "\u0300" * 300,
    "<svg> 漢",
]


def made(template: Path, words: list[str]) -> bytes:
    values = {"words": words, "svg": "<svg/>", "deep": [{"of": words}]}
    return typeset(template, values, AT, format="pdf", pdf_standards=["a-2b"])


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "words.typ"
    path.write_text(
        '#let s = json(bytes(sys.inputs.sheet))\n#set text(font: "Noto Sans")\n'
        '#for each in s.words [#each \\ ]\n#s.deep.at(0).of.join(" ")\n'
    )
    return path


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_from_people_stops_a_printed_page(template: Path, text: str) -> None:
    assert made(template, [text]).startswith(b"%PDF-")


def test_what_no_font_draws_is_shown_by_its_number_and_the_rest_as_it_is() -> None:
    assert drawn("Café 漢 Щорс\t") == "Café ⟨U+6F22⟩ Щорс⟨U+0009⟩"
    assert drawn("<svg> 漢") == "<svg> ⟨U+6F22⟩"
    words = "№ «Ґанок» d’été ≥ 3 → 4 × 120 mm ✓✗ ⟨U+202E⟩ 48°12′"
    assert drawn(words) == words


@pytest.mark.slow
def test_every_character_that_is_kept_is_drawn(template: Path) -> None:
    kept = [c for c in map(chr, range(0x110000)) if drawn(c) == c and c.strip()]
    assert len(kept) > 2500
    made(template, kept)


def test_the_same_words_are_the_same_bytes_without_the_machines_fonts(template: Path) -> None:
    """System fonts differ from one machine to the next."""
    code = (
        "import sys; from pathlib import Path; from tests.map.test_typesetting import *; "
        "sys.stdout.buffer.write(made(Path(sys.argv[1]), [HOSTILE[4]]))"
    )
    there = subprocess.run(
        [sys.executable, "-c", code, str(template)],
        env={"HOME": "/nowhere", "XDG_DATA_HOME": "/nowhere", "PYTHONPATH": str(Path.cwd())},
        check=True,
        capture_output=True,
    ).stdout
    assert there == made(template, [HOSTILE[4]])
