"""What desktops and `man` read of the Debian packages."""

import configparser
import fnmatch
import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from fieldapp.languages import LANGUAGES
from fieldapp.paths import RESOURCES
from tests.house.test_documents import EVERY_COMMAND
from tests.tools.release.man_pages import man_pages

DEPLOY = RESOURCES / "deploy"
SHARED = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return man_pages("1.2.3")


def test_every_command_has_a_page_with_its_options(pages: dict[str, str]) -> None:
    assert set(pages) == {"fieldapp", *(name.replace(" ", "-") for name in EVERY_COMMAND)}
    for name, command in EVERY_COMMAND.items():
        page = pages[name.replace(" ", "-")].replace("\\-", "-")
        for parameter in command.params:
            if parameter.param_type_name == "option" and not getattr(parameter, "hidden", False):
                assert max(parameter.opts, key=len) in page, (name, parameter.opts)


def test_no_line_of_a_page_is_taken_for_a_command_of_roff(pages: dict[str, str]) -> None:
    known = re.compile(r"\.(TH|SH|PP|TP|nf|fi)\b")
    for name, page in pages.items():
        commands = [line for line in page.splitlines() if line.startswith((".", "'"))]
        wrong = [line for line in commands if not known.match(line)]
        assert not wrong, name


def test_groff_has_nothing_to_say_about_a_page(pages: dict[str, str]) -> None:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not on this machine")
    text = "".join(pages[name] for name in ("fieldapp", "fieldapp-log", "fieldapp-hub-import"))
    command = [groff, "-man", "-ww", "-Tutf8", "-P-cbou"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "--passphrase-file FILE" in done.stdout.replace("‐", "-")


def test_the_menu_entry_is_complete() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DEPLOY / "fieldapp.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert (section["Exec"], section["Icon"], section["Type"]) == ("fieldapp",) * 2 + (
        "Application",
    )
    for code in LANGUAGES.keys() - {"en"}:
        assert section[f"Comment[{code}]"] != section["Comment"]


def test_a_sealed_bundle_is_known_by_its_name() -> None:
    types = ET.parse(DEPLOY / "fieldapp.mime.xml").getroot()  # noqa: S314 - our own file
    glob = types.find(f"{SHARED}mime-type/{SHARED}glob")
    assert glob is not None
    assert fnmatch.fnmatchcase("063c23f407c6fbf5.age", glob.attrib["pattern"])
    assert not fnmatch.fnmatchcase("diary.age", glob.attrib["pattern"])
