"""The table of languages: plural forms, and that Qt counts the same."""

import pytest

from fieldapp.languages import LANGUAGES


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
