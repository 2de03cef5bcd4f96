"""Every declared field of an observation goes through every place that has to know it."""

import csv
import importlib.util
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyogrio.raw
import pytest
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft, draft_codec, draft_reading
from fieldapp.app.entry.draft import Draft, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.languages import LANGUAGES
from fieldapp.ledger import record
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.record import Head
from fieldapp.observation import table
from fieldapp.observation.field_table import KINDS, FieldType
from fieldapp.observation.mapping import parse_mapping
from fieldapp.observation.notation.field_text import format_field
from fieldapp.observation.observation import CODED, FIELDS, FIELDS_OF_KIND, Observation
from fieldapp.observation.search_text import choices_named, code_word, search_codes, search_text
from fieldapp.observation.shorthand import shorthand
from fieldapp.observation.values import (
    Count,
    Direction,
    Distance,
    Drawn,
    EventTime,
    EvidenceRef,
    FlashToBang,
    Flight,
    Place,
    Step,
    Weapon,
)
from fieldapp.paths import RESOURCES
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.release_policy import (
    LISTED,
    OUTSIDE_READERS,
    SHOW,
    ReleasePolicy,
    coarser,
    parse_policy,
)
from fieldapp.report.daily.report_content import ContentRow, ReportContent
from fieldapp.report.exports import export_columns
from fieldapp.report.exports.export_files import write_csv, write_geojson
from fieldapp.report.exports.geopackage import LAYERS, write_geopackage
from fieldapp.report.exports.kml import write_kml
from fieldapp.ui.entry.form import Form
from fieldapp.wording import observation_text
from tests.report.daily.test_printed_report import content
from tests.support.mission_lists import mission_lists
from tests.support.stored_rows import selected, stored, typed_names, vocabulary

VOCABULARY = vocabulary()
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
ZONE = "Europe/Kyiv"
SIGNER = Signer(bytes(32))
HEAD = Head(kid=SIGNER.verifier.kid, seq=0, hash=bytes(32))
TYPED = [name for name, field in FIELDS.items() if field.typed and name != "kind"]
EXPORTED = [n for n, f in FIELDS.items() if f.type not in {FieldType.PAIRS, FieldType.HASHES}]

VALUES: dict[FieldType, Any] = {
    FieldType.TEXT: "on orders",
    FieldType.COUNT: Count(qualifier="about", low=40, high=40),
    FieldType.WHOLE: 9,
    FieldType.SECONDS: 1320,
    FieldType.FLAG: True,
    FieldType.TIME: EventTime(start=datetime(2026, 11, 23, 12, 12, tzinfo=UTC), zone=ZONE),
    FieldType.PLACE: Place(name="Lyman"),
    FieldType.WEAPONS: (Weapon(type="mortar", calibre=12000),),
    FieldType.DIRECTIONS: (Direction(start=450),),
    FieldType.DISTANCE: Distance(low_m=3000, high_m=5000),
    FieldType.FLASH: FlashToBang(tenths=125, how="stopwatch", air=110),
    FieldType.FLIGHT: Flight(origin=2700, heading=900),
    FieldType.STEPS: (Step(what="explosion", count=Count(low=2, high=2)),),
    FieldType.DRAWN: Drawn(type="point", points=((481000000, 386000000),)),
    FieldType.PAIRS: (("shorthand", "3 expl"),),
    FieldType.EVIDENCE: (EvidenceRef(sha256=bytes(32), size=1, media_type="image/jpeg"),),
    FieldType.HASHES: (bytes(32),),
    FieldType.HASH: b"\xab" * 32,
    FieldType.KID: b"\xab" * 8,
    FieldType.LEAVES: ((bytes(32), 3),),
}


def example(name: str, kind: str = "") -> Observation:
    """An observation that has this field alone, of a kind or of the first kind that has it."""
    field = FIELDS[name]
    kind = kind or next(kind for kind in KINDS if kind in field.kinds)
    if name == "kind":
        return Observation(kind=kind)
    if field.type in {FieldType.CODE, FieldType.CODES}:
        code = VOCABULARY.codes(field.list_of(kind))[0]
        value: Any = (code,) if field.type is FieldType.CODES else code
    else:
        value = VALUES[field.type]
    return Observation(kind=kind, **{name: value})


def value_of(observation: Observation | None, name: str) -> Any:
    assert observation is not None
    return getattr(observation, name)


def lexicon(language: str) -> Lexicon:
    return Lexicon(
        vocabulary=VOCABULARY, gazetteer=None, zone=ZONE, language=language, notation="mgrs"
    )


def understood(made: Draft) -> ParsedDraft:
    return draft_reading.understand(made, now=NOW, zone=ZONE, vocabulary=VOCABULARY, gazetteer=None)


def test_no_two_fields_share_a_key_or_a_name_that_is_typed() -> None:
    keys = [field.key for field in FIELDS.values()]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & set(range(6))  # the record's own
    names = [*FIELDS, *(field.alias for field in FIELDS.values() if field.alias)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", FIELDS)
def test_it_is_signed_and_read(name: str) -> None:
    made = record.sign(example(name), signer=SIGNER, mission=bytes(8), previous=HEAD, now=NOW)
    assert record.parse(made.raw).body == example(name)


@pytest.mark.parametrize("name", TYPED)
def test_it_is_typed_under_its_key_and_written_back(name: str) -> None:
    observation = example(name)
    text = format_field(name, value_of(observation, name)).replace('"', '""')
    for key in filter(None, (name, FIELDS[name].alias)):
        line = f'{observation.kind}: {key}="{text}"'
        found = shorthand.parse(line, now=NOW, zone=ZONE, vocabulary=VOCABULARY).observation
        assert value_of(found, name) == value_of(observation, name)
    line = shorthand.format(observation, vocabulary=VOCABULARY)
    found = shorthand.parse(line, now=NOW, zone=ZONE, vocabulary=VOCABULARY).observation
    assert value_of(found, name) == value_of(observation, name)


@pytest.mark.parametrize("name", TYPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_shows_it_by_its_name_and_takes_it(qtbot: QtBot, name: str, language: str) -> None:
    form = Form(lexicon(language))
    qtbot.addWidget(form)
    observation = example(name)
    form.show_kind(observation.kind)
    sight = understood(Draft(base=observation))
    form.show_parsed(sight, "")
    title = observation_text.words(language)[f"field_{name}"]
    assert form.fields[name].title == title
    assert sight.texts[name]
    assert form.fields[name].text
    edited: list[tuple[str, str]] = []
    form.edited.connect(lambda field, text: edited.append((field, text)))
    form.fields[name].put(sight.texts[name])
    assert edited[-1][0] == name
    made = draft.edited(Draft(edits={"kind": observation.kind}), name, edited[-1][1], now=NOW)
    again = understood(made)
    assert not again.errors
    assert value_of(again.observation, name) == value_of(observation, name)


@pytest.mark.parametrize("name", FIELDS)
def test_a_draft_keeps_it(name: str) -> None:
    made = Draft(base=example(name))
    assert draft_codec.decode(draft_codec.encode(made)) == made


@pytest.mark.parametrize("name", EXPORTED)
def test_every_export_has_it(name: str, tmp_path: Path) -> None:
    row = stored(example(name))
    known = {
        column.name_for(name): value
        for column in export_columns.COLUMNS[FIELDS[name].type]
        if (value := column.cell(value_of(example(name), name))) is not None
    }
    assert known
    sink = io.BytesIO()
    write_csv([row], sink, typed_names=typed_names([row]))
    (cells,) = csv.DictReader(io.StringIO(sink.getvalue().decode("utf-8-sig")))
    for column, value in known.items():
        text = str(value).lower() if isinstance(value, bool) else str(value)
        assert cells[column].lower() == text.lower(), column
    sink = io.BytesIO()
    write_geojson([row], sink)
    properties = json.loads(sink.getvalue())["features"][0]["properties"]
    assert {column: properties[column] for column in known} == known
    sink = io.BytesIO()
    write_kml(selected([row]), sink, title="", label=observation_text.labels(VOCABULARY, "en"))
    for column, value in known.items():
        if value != "":
            assert f'name="{column}"'.encode() in sink.getvalue(), column
    path = tmp_path / "one.gpkg"
    write_geopackage(iter([row]), path)
    (found,) = [line for layer in LAYERS for line in lines_of(path, layer)]
    for column, value in known.items():
        assert found[column] == value or (value == "" and found[column] is None), column


def lines_of(path: Path, layer: str) -> list[dict[str, Any]]:
    meta, _, _, fields = pyogrio.raw.read(path, layer=layer)
    return [dict(zip(meta["fields"], line, strict=True)) for line in zip(*fields, strict=True)]


SILENT = {FieldType.DRAWN, FieldType.PAIRS, FieldType.HASHES}  # the map, or the record, shows them


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_tell_it(name: str, language: str) -> None:
    observation = example(name)
    label = observation_text.labels(VOCABULARY, language)
    words = observation_text.words(language)
    title = observation_text.title(observation, label)
    lines = dict(observation_text.lines(observation, label, words))
    if name in {"kind", "time"}:  # of every title; the time stands beside it
        assert title == label("kind", observation.kind)
    elif name in {"count", "what", "weapons"}:
        assert title != observation_text.title(Observation(kind=observation.kind), label)
    elif FIELDS[name].type in SILENT:
        assert not lines
    else:
        line = observation_text.name_of(
            {"sensor": "means", "hedge": "assessment"}.get(name, name), words
        )
        assert lines.keys() == {line}
        assert lines[line]


COUNTED_ALONE = {"statement", "watch"}
"""Kinds of which the daily report has totals, and no rows of single observations."""
OF_ITS_BYTES = (
    "as_typed",
    "continues",
    "evidence",
    "observed_by",
    "sealed",
)
LEFT_OUT = {
    "note": "it may name people",
    "drawn": "a drawing is exact, and is no cell",
    "urgent": "it is for those on duty",
    "adopted": "it names detections of a machine",
    **dict.fromkeys(("flash_to_bang", "distance_by"), "the distance is told, not how it was got"),
    **dict.fromkeys(OF_ITS_BYTES, "it is about the record, which its hash leads to"),
}
"""Fields that no row of the daily report has, and why."""
POLICY = parse_policy(RELEASE_DEFAULT.read_bytes())


def reported(seen: Observation) -> tuple[ReportContent, list[tuple[str, ContentRow]]]:
    """The daily report of one observation, and its rows of single observations."""
    violation = seen.kind == "ceasefire_violation"
    made = content([seen]) if violation else content([], {seen.kind: [seen]})
    names = ("violations", *ANNEXES)
    return made, [(name, row) for name in names for row in made.section(name)]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in COUNTED_ALONE])
def test_the_daily_report_has_it_or_it_is_known_why_not(kind: str) -> None:
    bare = reported(Observation(kind=kind))[1]
    has = {n for n in FIELDS_OF_KIND[kind] if reported(example(n, kind))[1] != bare}
    left_out = LEFT_OUT.keys() & FIELDS_OF_KIND[kind]
    if kind == "own_asset":
        left_out |= {"directions", "distance", "flight"}  # it would say where a camera stands
    assert has | left_out == FIELDS_OF_KIND[kind], "its annex in report/daily/annexes, or LEFT_OUT"
    assert not has & left_out


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in COUNTED_ALONE])
def test_the_release_policy_says_who_sees_its_column(kind: str) -> None:
    ((section, row),) = reported(Observation(kind=kind))[1]
    table = POLICY.tables["violations" if section == "violations" else "observations"]
    asked = {c for c in row.cells if ReleasePolicy({}).action(section, row, c, "public") != SHOW}
    assert not asked - table.keys(), "resources/report/release.toml"


@pytest.mark.parametrize("name", CODED)
def test_codes_that_a_copy_shows_are_codes_of_their_list(name: str) -> None:
    for kind in FIELDS[name].kinds - COUNTED_ALONE:
        made, rows = reported(example(name, kind))
        copied = dict(coarser(made, POLICY, mission_lists()))
        for section, row in rows:
            if row.cells.get(name) and LISTED in {
                POLICY.action(section, row, name, audience) for audience in OUTSIDE_READERS
            }:
                assert copied[f"{section}/1/{name}~{LISTED}"] == row.cells[name], "CODES"


@pytest.mark.parametrize("name", TYPED)
def test_a_table_can_have_it(name: str) -> None:
    observation = example(name)
    mapping = parse_mapping(
        f'name = "t"\nrequires = ["c"]\nkind = "{observation.kind}"\nzone = "{ZONE}"\n'
        f'[fields]\n{name} = {{ column = "c" }}\n'
    )
    cells = {"c": format_field(name, value_of(observation, name))}
    found = table.row(cells, mapping, vocabulary=VOCABULARY, gazetteer=None, now=NOW).observation
    assert value_of(found, name) == value_of(observation, name)


@pytest.mark.parametrize("name", [n for n, f in FIELDS.items() if f.type is FieldType.TEXT])
def test_free_text_is_found_by_search(name: str) -> None:
    assert search_text(example(name)) == "on orders"


@pytest.mark.parametrize("name", [n for n, f in FIELDS.items() if f.code_list])
def test_what_was_chosen_is_found_by_its_name_in_every_language(name: str) -> None:
    observation = example(name)
    code_list = FIELDS[name].list_of(observation.kind)
    chosen = value_of(observation, name)
    if not isinstance(chosen, str):
        (chosen,) = chosen
    code = getattr(chosen, "type", chosen)
    assert code_word(code_list, code) in search_codes(observation).split()
    for language in LANGUAGES:
        (*_, (_, named)) = choices_named(VOCABULARY, VOCABULARY.label(code_list, code, language))
        assert (code_list, code) in named


def test_no_two_choices_are_one_word_of_the_index() -> None:
    choices = [(name, code) for name in VOCABULARY.labels for code in VOCABULARY.codes(name)]
    assert len({code_word(*choice) for choice in choices}) == len(choices)


def test_the_published_format_lists_every_field() -> None:
    spec = importlib.util.spec_from_file_location(
        "write_cddl", RESOURCES / "formats" / "write_cddl.py"
    )
    assert spec
    assert spec.loader
    write_cddl = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(write_cddl)
    text = (RESOURCES / "formats" / "record.cddl").read_text("utf-8")
    assert text == write_cddl.written(text), "run python resources/formats/write_cddl.py"
    for field in FIELDS.values():
        assert f" {field.key}: {write_cddl.TYPES[field.type]}," in text
