"""The table of languages: plural forms, and that each has words of its own for figures."""

import pytest

from fieldapp.languages import LANGUAGES
from fieldapp.observation.notation.local_words import in_language


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", [1, 0, 1, 1, 1, 1, 1, 1]),
        ("fr", [0, 0, 1, 1, 1, 1, 1, 1]),
        ("uk", [2, 0, 1, 2, 2, 2, 0, 2]),
        ("ru", [2, 0, 1, 2, 2, 2, 0, 2]),
    ],
)
def test_the_form_that_goes_with_a_number(language: str, forms: list[int]) -> None:
    plural = LANGUAGES[language].plural
    assert [plural.form(number) for number in (0, 1, 2, 5, 11, 12, 21, 100)] == forms


def test_no_language_has_more_forms_than_it_counts() -> None:
    for language in LANGUAGES.values():
        assert {language.plural.form(n) for n in range(200)} == set(range(language.plural.forms))


def test_every_language_has_its_own_words_for_counts_and_directions() -> None:
    said = {in_language("at least 3 from NE to S", code) for code in LANGUAGES}
    assert len(said) == len(LANGUAGES)
