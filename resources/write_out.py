"""Write what the program declares into files that cannot ask it: check.sh and the menu's.

    python resources/write_out.py    what `make translations` runs

Of check.sh what stands between its marks is written: its words in each language, and who may sign
what. Of the other two the translated lines are. A test fails where a file and the program differ.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a script, from anywhere

from fieldapp.languages import LANGUAGES  # noqa: E402 - after the path
from fieldapp.ledger.body import RecordType  # noqa: E402 - after the path
from fieldapp.ledger.roles import HUB_DEVICE, ROLES  # noqa: E402 - after the path
from fieldapp.wording.language_words import words_of  # noqa: E402 - after the path

_WORDS: Final = "# Words: written by resources/write_out.py.\n"
_RIGHTS: Final = "# Rights: written by resources/write_out.py.\n"
_END: Final = "# End of the written part.\n"


def _script(text: str) -> str:
    tables = ""
    for code in LANGUAGES:
        lines = (f"  [{key}]={_quoted(text)}\n" for key, text in words_of(code, "script").items())
        tables += f"declare -A {code}=(\n{''.join(lines)})\n"
    known = (
        f"languages=({' '.join(LANGUAGES)})\n"
        f"case $language in {' | '.join(LANGUAGES)}) ;; *) language=en ;; esac\n"
    )
    return _between(_between(text, _WORDS, tables + known), _RIGHTS, _may_sign())


def _quoted(text: str) -> str:
    inside = text.replace("'", "'\"'\"'")
    return f"'{inside}'"


def _between(text: str, mark: str, made: str) -> str:
    before, rest = text.split(mark)
    return f"{before}{mark}{made}{_END}{rest.partition(_END)[2]}"


def _may_sign() -> str:
    """The function of the script that knows the types which a role signs, and may approve."""
    lines = []
    for name, role in {**ROLES, "hub": HUB_DEVICE}.items():
        approved = f" approved='{_numbers(role.approves)}'" if role.approves else ""
        lines.append(f"    {name}) kinds='{_numbers(role.signs)}'{approved} ;;\n")
    return (
        "may_sign() { # by the roles of ledger/roles.py\n  local kinds= approved=\n"
        f"  case $role in\n{''.join(lines)}  esac\n"
        '  [[ $approves != true ]] || kinds+=" $approved"\n'
        '  [[ " $kinds " == *" $kind "* ]]\n}\n'
    )


def _numbers(kinds: Iterable[RecordType]) -> str:
    return " ".join(map(str, sorted(map(int, kinds))))


def _entry(text: str) -> str:
    """The menu entry with its two texts in each language."""
    kept = re.sub(r"^\w+\[\w+\]=.*\n", "", text, flags=re.MULTILINE)
    for key in ("GenericName", "Comment"):
        lines = "".join(f"{key}[{code}]={words[key]}\n" for code, words in _translated())
        kept = re.sub(rf"^{key}=.*\n", rf"\g<0>{lines}", kept, flags=re.MULTILINE)
    return kept


def _type(text: str) -> str:
    """The type of a sealed bundle with its name in each language."""
    kept = re.sub(r" *<comment xml:lang=.*\n", "", text)
    lines = "".join(
        f'    <comment xml:lang="{code}">{escape(words["bundle"])}</comment>\n'
        for code, words in _translated()
    )
    return re.sub(r" *<comment>.*\n", rf"\g<0>{lines}", kept)


def _translated() -> list[tuple[str, dict[str, str]]]:
    return [(code, dict(words_of(code, "menu"))) for code in sorted(LANGUAGES) if code != "en"]


FILES: Final[dict[Path, Callable[[str], str]]] = {
    ROOT / "resources" / "proof" / "check.sh": _script,
    ROOT / "resources" / "deploy" / "fieldapp.desktop": _entry,
    ROOT / "resources" / "deploy" / "fieldapp.mime.xml": _type,
}
"""Each file, and its text as it should be, from the text that it has."""


if __name__ == "__main__":
    for path, written in FILES.items():
        path.write_text(written(path.read_text("utf-8")), "utf-8")
