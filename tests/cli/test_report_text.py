"""Texts of an edition: bound to its numbers, and no way around what is withheld."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.cli.conftest import Field
from tests.cli.test_edition_copies import checked, words_of
from tests.cli.test_editions import approved, edition, logged, office, shown, signed

__all__ = ["office"]

DAY = ("--day", "2018-09-15")
TEXTS = """
[totals]
audience = "public"
en = "In all {totals/all/at_least} violations. [bracket] *star* #hash"
uk = "Загалом порушень: {totals/all/at_least}."
[violations]
audience = "parties"
en = "For the parties: {violations/rows} rows."
[coverage]
en = "Lynx stayed at Svitlodarsk."
"""


def put(field: Field, text: str) -> str:
    file = field.folder / "texts.toml"
    file.write_text(text, "utf-8")
    return field.run("hq", "report", "text", *DAY, "--put", file).stdout


def frozen(field: Field, *typed: object) -> Path:
    folder = field.folder / "frozen"
    field.run("hq", "report", "freeze", "--number", "1/2018", *DAY, "--audience", "public",
              "--out", folder, *typed)  # fmt: skip
    return folder


def test_a_text_is_kept_and_frozen_with_its_numbers(office: Field, qapp: QApplication) -> None:
    assert qapp is not None
    told = put(office, TEXTS)
    assert "[totals] en, public: bound" in told
    assert "In all 29 violations." in told
    logged(office, "31")
    assert "In all 60 violations." in office.run("hq", "report", "text", *DAY).stdout
    folder = frozen(office, "--language", "en", "--language", "uk")
    approved(office, signed(office, folder), folder)
    told = office.run("hq", "edition", "check", "1/2018").stdout
    assert told.count("ok ") == len(told.splitlines()) == 5
    content = json.loads((folder / "content.json").read_bytes())
    (narrative,) = [each for each in content["sections"] if each["name"] == "narrative"]
    texts = {(row["section"], row["language"]): row["text"] for row in narrative["rows"]}
    assert texts["totals", "uk"] == "Загалом порушень: {totals/2/at_least}."
    for language, said in (("en", "In all 60 violations. [bracket] *star* #hash"),
                           ("uk", "Загалом порушень: 60.")):  # fmt: skip
        assert said in " ".join(words_of(folder / f"report.{language}.pdf").split())
    assert "In all 60 violations." in words_of(folder / "report.xlsx")
    (root,) = [each["root"] for each in shown(office, "hq", "1/2018")]
    for audience, has in (("parties", True), ("public", False)):
        out = office.folder / audience
        office.run("hq", "report", "publish", "1/2018", "--audience", audience, "--out", out)
        said = "".join(words_of(each) for each in out.rglob("*") if each.is_file())
        assert "In all 60 violations." in " ".join(said.split())
        assert ("For the parties" in said) is has
        assert "Lynx" not in said
        status, answer = checked(out / f"tree.{audience}.json", root)
        assert status == 0, answer


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Lynx was there.", "lynx"),
        ("They stood  at\nZulu Post 7.", "zulu post 7"),
        ("{totals/nowhere/at_least} explosions.", "nowhere"),
    ],
)
def test_a_text_that_may_not_go_out_is_refused_before_anything_is_made(
    office: Field, text: str, why: str
) -> None:
    line = "5 expl SE 3km heard 15 Sep 2018 14:12"
    office.run("Lynx", "log", line, "--at", "Zulu post 7")
    logged(office, "4")
    put(office, f'[totals]\naudience = "parties"\nen = """{text}"""\n')
    refused = office.refused("hq", "report", "freeze", "--number", "1/2018", *DAY,
                             "--audience", "public", "--out", office.folder / "frozen")  # fmt: skip
    assert why in str(refused)
    note = ("--note", "Lynx of team 1 came late")
    refused = office.refused("hq", "report", "freeze", "--number", "1/2018", *DAY, *note,
                             "--audience", "public", "--out", office.folder / "frozen")  # fmt: skip
    assert "The note names lynx" in str(refused)
    assert not (office.folder / "frozen").exists()
    if "nowhere" in text:
        return
    inside = office.folder / "inside"
    office.run("hq", "report", "freeze", "--number", "1/2018", *DAY, "--out", inside)
    assert "narrative.csv" in {each.name for each in inside.iterdir()}, "the mission may read it"


def test_typed_figures_are_told(office: Field) -> None:
    told = put(office, '[totals]\nen = "We heard 30 explosions and 2 shots."\n')
    assert "[totals] en, internal: drafted" in told
    assert "typed: 30 explosions; the report says 29" in told
    assert "typed: 2 shots; no total of the report counts that" in told
    told = office.run("hq", "report", "text", *DAY, "--numbers").stdout
    assert "{totals/all/explosions_at_least} = 29" in told


def test_a_draft_has_the_text_and_another_day_has_none(office: Field) -> None:
    put(office, TEXTS)
    out = office.folder / "draft"
    told = office.run("hq", "report", "draft", *DAY, "--out", out).stdout
    assert "narrative.csv" in told
    other = office.folder / "other"
    office.run("hq", "report", "draft", "--day", "2018-09-14", "--out", other)
    assert not (other / "narrative.csv").exists()


def test_what_changed_in_a_text_is_told(office: Field) -> None:
    put(office, '[totals]\nen = "One."\n')
    edition(office, "1/2018")
    put(office, '[totals]\nen = "Two."\n')
    edition(office, "1/2018 corr.", "--kind", "correction", "--corrects", "1/2018")
    told = office.run("hq", "edition", "diff", "1/2018", "1/2018 corr.").stdout
    assert told == "Text · Totals · English · reads otherwise · One. → Two.\n"
    out = office.folder / "out"
    office.run("hq", "report", "publish", "1/2018 corr.", "--audience", "internal", "--out", out)
    assert "One.,Two." in (out / "changes.csv").read_text("utf-8-sig"), "the correction says so"
    assert "NOT" not in office.run("hq", "edition", "check", "1/2018 corr.").stdout
