"""Selection of trends: what their files say of it."""

from fieldapp.app.trends.trend import selection_members
from fieldapp.map.index.filters import Filter


def test_files_of_trends_name_no_team_and_no_laptop() -> None:
    chosen = Filter(kinds=("weapon",), teams=("North", "South"), laptops=("532a2de7023dae18",))
    assert selection_members(chosen) == {"kinds": ["weapon"], "teams": 2, "laptops": 1}
    assert selection_members(Filter()) == {}
