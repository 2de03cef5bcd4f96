"""Pictures of the manuals and the README: `python -m tests.tools.manual_pictures` makes them anew.

They are some of those that `make pictures` makes, with fewer colours, so that they stay small.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PIL import Image

ROOT: Final = Path(__file__).parents[2]
COLOURS: Final = 64
PICTURES: Final = {
    "resources/pictures/log.png": "light-en-monitor-log",
    "resources/pictures/map.png": "light-en-hq-map",
    "resources/pictures/night.png": "night-uk-monitor-log",
    "docs/manual/pictures/join.png": "light-en-joins-enrol",
    "docs/manual/pictures/sign.png": "light-en-monitor-log-review",
    "docs/manual/pictures/patrol.png": "light-en-monitor-patrol",
    "docs/manual/pictures/send.png": "light-en-monitor-transfer",
    "docs/manual/pictures/record.png": "light-en-leader-records-one",
    "docs/manual/pictures/list.png": "light-en-hq-map-list",
    "docs/manual/pictures/found.png": "light-en-new-found",
    "docs/manual/pictures/mission.png": "light-en-hq-mission",
    "docs/manual/pictures/import.png": "light-en-hq-import-done",
    "docs/manual/pictures/quarantine.png": "light-en-hq-quarantine",
    "docs/manual/pictures/laptops.png": "light-en-hq-laptops",
    "docs/manual/pictures/findings.png": "light-en-hq-findings",
    "docs/manual/pictures/report.png": "light-en-hq-report-day",
    "docs/manual/pictures/trends.png": "light-en-hq-trends-days",
}


def write(made: Path) -> None:
    """Write each picture from the one in the folder `made`."""
    for name, source in PICTURES.items():
        target = ROOT / name
        target.parent.mkdir(exist_ok=True)
        with Image.open(made / f"{source}.png") as picture:
            small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            small.save(target, optimize=True)


def main() -> int:
    """Make the pictures in build/pictures, then write them."""
    from tests.tools import pictures  # noqa: PLC0415 - it sets up Qt
    from tests.tools.pictures_pages import FOLDER  # noqa: PLC0415 - likewise

    status = pictures.main(list(PICTURES.values()))
    write(FOLDER)
    return status


if __name__ == "__main__":
    sys.exit(main())
