"""History of a draft: one over line, form and map, in which a word is a step."""

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.entry.draft import Draft
from fieldapp.app.entry.edit_history import (
    DraftStep,
    EditHistory,
    begun,
    changed,
    mark_of,
    redone,
    undone,
)


def typed(history: EditHistory, text: str) -> EditHistory:
    line = history.present.draft.line
    for end in range(len(line) + 1, len(line) + len(text) + 1):
        whole = (line + text)[:end]
        history = changed(history, DraftStep(draft=Draft(line=whole), mark=mark_of("line", whole)))
    return history


def test_a_word_is_one_step() -> None:
    history = typed(begun(Draft()), "3 expl NE")
    lines = []
    while history.past:
        history = undone(history)
        lines.append(history.present.draft.line)
    assert lines == ["3 expl", "3", ""]
    assert undone(history) == history


def test_a_change_in_the_form_is_a_step_between_words_of_the_line() -> None:
    history = typed(begun(Draft()), "3 expl")
    history = changed(history, DraftStep(draft=Draft(line="3 expl", edits={"post": "Zolote"})))
    assert undone(history).present.draft == Draft(line="3 expl")
    assert redone(undone(history)).present.draft.edits == {"post": "Zolote"}


def test_what_is_typed_after_undoing_takes_the_place_of_what_was_undone() -> None:
    history = typed(undone(typed(begun(Draft()), "3 expl NE")), " SW")
    assert redone(history) == history
    assert history.present.draft.line == "3 expl SW"


@given(st.lists(st.sampled_from("udt"), max_size=40))
def test_undone_and_redone_is_as_it_was(keys: list[str]) -> None:
    history = begun(Draft())
    for number, key in enumerate(keys):
        if key == "t":
            history = changed(history, DraftStep(draft=Draft(line=str(number))))
        back = undone(history)
        if back != history:
            assert redone(back) == history
        history = back if key == "u" else redone(history) if key == "d" else history
