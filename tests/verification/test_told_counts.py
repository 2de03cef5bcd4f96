"""What an index keeps of an observation's counts gives the same claim as the observation."""

from functools import partial

from hypothesis import given

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Step
from fieldapp.verification.claims import CountingRule, observed
from fieldapp.verification.selections.told_counts import harm_text, is_told, told_claim, told_text
from tests.support.any_observation import observations

RULE = CountingRule(about_percent=7, several=3, tens=30, hundreds=300)


@given(observations())
def test_the_text_gives_the_claim_of_the_observation(seen: Observation) -> None:
    assert told_claim(told_text(seen), RULE) == observed(seen, RULE)[0]


def test_steps_that_tell_the_same_are_one_word() -> None:
    one = Step(what="shot", count=Count(low=1, high=1))
    steps = (*(one for _ in range(500)), Step(what="explosion"))
    seen = Observation(kind="ceasefire_violation", steps=steps)
    assert told_text(seen) == "1*+500*exact:1:1"
    assert told_claim(told_text(seen), RULE) == observed(seen, RULE)[0]


def test_the_lower_bound_decides_what_is_at_least_a_number() -> None:
    told = {
        "exact:5:5": True, "over:4:": True, "range:5:9": True, "hundreds::": True,
        "1*exact:2:2+1*exact:3:3": True,
        "about:5:5": False, "up_to::9": False, "range:3:9": False, "several::": False, "": False,
    }  # fmt: skip
    assert {text: is_told(text, RULE, (), at_least=5) for text in told} == told


def test_a_figure_is_told_or_words_alone() -> None:
    figures = {"exact:5:5": True, "up_to::9": True, "several::": False, "": False}
    for text, told in figures.items():
        assert is_told(text, RULE, ["figure"]) is told
        assert is_told(text, RULE, ["no_figure"]) is not told
        assert is_told(text, RULE, ["figure", "no_figure"])


def test_casualties_are_those_that_were_told_to_be_more_than_none() -> None:
    none, two = Count(low=0, high=0), Count(low=2, high=2)
    some = Count(qualifier="uncounted")
    casualty = partial(Observation, kind="casualty")
    assert harm_text(casualty(killed=two, injured=some)) == "killed injured"
    assert harm_text(casualty(killed=none, injured=two)) == "injured"
    assert harm_text(casualty(killed=none)) == ""
    assert harm_text(casualty()) == "not_told"
    assert harm_text(Observation(kind="statement", killed=two)) == "killed"
    assert harm_text(Observation(kind="statement")) == ""
