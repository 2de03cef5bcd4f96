"""Messages: their English, their parts, and that pickle and JSON keep them whole."""

import copy
import json
import pickle

import pytest

from fieldapp.errors import InputError, Message, Pattern, StoreError, TypedText, of_parts

NESTED = Message(
    "{2}: {1} It is kept as it was typed.", Message("{1} is not a count.", TypedText("град")), 7
)


def test_a_message_reads_as_its_english_text() -> None:
    assert str(NESTED) == f"7: {'град'!a} is not a count. It is kept as it was typed."
    assert Message("{1} of {2}.", "{2}", 3) == "{2} of 3."
    assert Message("No {1} values.") == "No {1} values."


@pytest.mark.parametrize(
    "through",
    [copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))],  # noqa: S301 - our own
)
def test_a_copy_is_made_of_the_same(through) -> None:
    error = through(InputError(NESTED, field="count", advice="Try again."))
    for message in (through(NESTED), error.message):
        assert (message, message.pattern, message.arguments) == (
            NESTED, NESTED.pattern, NESTED.arguments,
        )  # fmt: skip
        assert isinstance(message.arguments[0].arguments[0], TypedText)
    assert (str(error), error.field, error.advice.pattern) == (NESTED, "count", "Try again.")


def test_a_message_comes_back_from_json() -> None:
    again = of_parts(json.loads(json.dumps(NESTED.parts())))
    assert again == NESTED
    assert (again.pattern, again.parts()) == (NESTED.pattern, NESTED.parts())
    assert of_parts("The disk is full.") == Message("The disk is full.")


@pytest.mark.parametrize("parts", [[], [1], ["{2}", "a"], 5, None, [["a"]]])
def test_other_parts_are_refused(parts) -> None:
    with pytest.raises((TypeError, LookupError)):
        of_parts(parts)


def test_a_literal_text_of_an_error_is_its_own_pattern() -> None:
    error = StoreError("The disk is full.")
    assert (error.message.pattern, error.message.arguments) == ("The disk is full.", ())
    assert not error.advice


def test_a_pattern_is_filled_later() -> None:
    message = Pattern("{1} is damaged.")("a.age")
    assert (message, message.pattern) == ("a.age is damaged.", "{1} is damaged.")
    assert Pattern("Nothing in it is new.")(0) == "Nothing in it is new."
