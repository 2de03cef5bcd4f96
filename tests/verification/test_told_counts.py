"""What an index keeps of an observation's counts gives the same claim as the observation."""

from hypothesis import given

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Step
from fieldapp.verification.claims import CountingRule, observed
from fieldapp.verification.selections.told_counts import told_claim, told_text
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
