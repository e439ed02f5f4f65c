"""A ledger that calls a verdict otherwise calls it so in all that is downloaded, too."""

import json
from pathlib import Path

import openpyxl
import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.statement_json import json_downloads
from build_scripts.paths import DOCS
from build_scripts.words.catalogue import read_catalogue
from build_scripts.words.edition import Edition
from tests.editions import terms_of

OWN = {
    "zh": ("云上做成了", "云上的人都这么说"),
    "en": ("Done on the cloud", "Everyone on the cloud says so"),
}


@pytest.fixture
def editions(tmp_path: Path) -> tuple[Edition, ...]:
    """Return the editions of a ledger whose own folder of words says one verdict otherwise."""
    for lang, (name, meaning) in OWN.items():
        folder = tmp_path / lang / "words"
        folder.mkdir(parents=True)
        text = f"verdict-name-not-met = {name}\nverdict-meaning-not-met = {meaning}\n"
        (folder / "verdicts.ftl").write_text(text, encoding="utf-8")
    return tuple(Edition(lang, read_catalogue([DOCS, tmp_path], lang, terms_of(lang))) for lang in OWN)


def test_the_own_words_reach_tables_workbook_readme_and_json(
    book: Casebook, editions: tuple[Edition, ...], tmp_path: Path
) -> None:
    [targets] = [each for each in derived_downloads(book, editions) if each.name == "targets-2030"]
    files = {each.path: each.content for each in targets.files}
    (zh, meaning), (en, meaning_en) = OWN.values()
    assert "未完成".encode() not in files["targets-2030.csv"]
    assert all(name.encode() in files["targets-2030.csv"] for name in (zh, en))
    assert f"| `not_met` | {zh} | {en} | {meaning} |" in files["README.md"].decode()
    assert f"| `not_met` | {zh} | {en} | {meaning_en} |" in files["README.md"].decode()
    [schema] = [each["schema"] for each in targets.descriptor["resources"] if each.get("type") == "table"]
    [named] = [each for each in schema["fields"] if each["name"] == "verdict_name_en"]
    assert en in named["constraints"]["enum"] and "Not met" not in named["constraints"]["enum"]
    path = tmp_path / "targets.xlsx"
    path.write_bytes(files["targets-2030.xlsx"])
    data, *_, notes, _ = openpyxl.load_workbook(path).worksheets
    assert zh in {cell.value for row in data.iter_rows() for cell in row}
    assert [f"○ {zh} {en} (not_met)", meaning, meaning_en] in [[cell.value for cell in row] for row in notes]

    stated = {each.path: each.content for each in json_downloads(book, editions)}
    pledge = json.loads(stated["pledges/2030-tea-output/index.json"])
    assert pledge["verdict_name"] == {"zh": zh, "en": en}
    assert pledge["verdict_meaning"] == {"zh": meaning, "en": meaning_en}
    assert pledge["history"][-1]["verdict_name"] == {"zh": zh, "en": en}
