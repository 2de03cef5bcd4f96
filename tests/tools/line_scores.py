"""Scores of the reader of lines over the corpus: `python -m tests.tools.line_scores [--all]`."""

import sys
from collections import Counter

from tests.support.line_corpus import corpus, gazetteer, read, said, verdict

VERDICTS = ("right", "asked", "marked", "silent")


def main() -> None:
    """Print a table by language, and each line that is not right."""
    tallies: dict[str, Counter[str]] = {}
    with gazetteer() as opened:
        for row in corpus():
            parsed = read(row.line, opened)
            found = verdict(row, parsed)
            for key in (row.language, "all"):
                tallies.setdefault(key, Counter())[found] += 1
            if found != "right" and "--all" in sys.argv:
                pieces = [row.line[each.start : each.end] for each in parsed.missed]
                print(f"{found:7} {row.line}\n   {said(parsed)}\n   {row.told}\n   {pieces}")
    print(f"{'':5}{'lines':>7}" + "".join(f"{name:>8}" for name in VERDICTS))
    for key, tally in tallies.items():
        counts = "".join(f"{tally[name]:>8}" for name in VERDICTS)
        print(f"{key:5}{tally.total():>7}{counts}")


if __name__ == "__main__":
    main()
