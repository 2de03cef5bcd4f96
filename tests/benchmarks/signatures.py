"""Verdicts of the program on signatures at the edges, beside OpenSSL's with our refusals.

`python -m tests.benchmarks.signatures [COUNT]` compares a million, in about a minute, and ends with
1 at the first on which they differ.
"""

import sys

from tests.benchmarks.time_limit import bounded
from tests.support.edge_signatures import accepted, accepted_by_openssl, signatures


def main(count: int) -> int:
    """Compare so many, and print how many were accepted by both."""
    both = 0
    for number, signed in zip(range(count), signatures(count), strict=False):
        verdict = accepted(signed)
        if verdict != accepted_by_openssl(signed):
            print(f"{number}: {verdict}: {[each.hex() for each in signed]}")
            return 1
        both += verdict
    print(f"{count:,} compared, none apart; {both:,} accepted")
    return 0


if __name__ == "__main__":
    bounded(600)
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
