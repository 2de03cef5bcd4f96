"""`log LINE --at PLACE`: what is noted is about what is signed, the post included."""

from tests.cli.conftest import Field

LINE = "3 expl 120mm mortar NE 3-5km heard 15 Sep 2018 14:12"


def test_a_post_that_was_told_is_not_missed(field: Field, lynx: str) -> None:
    out = field.run(lynx, "log", LINE, "--at", "48.43, 38.22").output
    assert "Signed" in out
    assert "post" not in out
    assert "no beginning" not in out
    assert "No post was told" in field.run(lynx, "log", LINE).output


def test_two_posts_are_told(field: Field, lynx: str) -> None:
    out = field.run(lynx, "log", f"{LINE} @Svitlodarsk", "--at", "48.43, 38.22").output
    assert "The line names another post: the one of --at is signed." in out
    again = field.run(lynx, "log", f"{LINE} @Svitlodarsk", "--at", "Svitlodarsk").output
    assert "another post" not in again


def test_a_wrong_post_points_nowhere_into_the_line(field: Field, lynx: str) -> None:
    error = field.refused(lynx, "log", LINE, "--at", "37V DP 42344 64977")
    assert str(error) == "That MGRS square does not lie in that zone and band."
