"""A record whose type has no words of its own in the window is shown by its type and its note."""

from fieldapp.app.records.record_types import Remark, Retraction, type_words


def test_a_type_is_named_in_the_language_with_its_note_made_safe() -> None:
    remark = Remark(target=bytes(32), state="dissent", file=bytes(32), note="not\u202e there")
    assert type_words(remark, "uk") == "зауваження офіцера зв’язку: not⟨U+202E⟩ there"
    retraction = Retraction(target=bytes(32), reason="entered twice")
    assert type_words(retraction, "en") == "retraction: entered twice"
