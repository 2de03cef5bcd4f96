"""Lines by region of a report are what foreign code counts from the signed records."""

from pathlib import Path

from tests.benchmarks.recount import compared


def test_foreign_code_counts_the_same_from_the_records(tmp_path: Path) -> None:
    count, wrong = compared(tmp_path / "mission", 60, 5, patrols=2, reports=1)
    assert wrong == []
    assert count > 300
