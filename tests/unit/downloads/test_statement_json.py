"""JSON of a city with several years: lists by year, and each verdict with how it came about."""

import json
from typing import Any

import jsonschema
import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.statement_json import json_downloads
from build_scripts.downloads.told import about
from build_scripts.validate.run import validate
from tests.editions import EDITIONS
from tests.minicity import build_growing_city


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """Return the joins of the city as it stood two years on."""
    ledger, problems = validate(build_growing_city(tmp_path_factory.mktemp("grown") / "city"))
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return Casebook(ledger)


@pytest.fixture(scope="module")
def files(grown: Casebook) -> dict[str, Any]:
    """Return the files, parsed, by path."""
    return {each.path: json.loads(each.content) for each in json_downloads(grown, EDITIONS)}


def test_every_year_has_its_lists_for_ever(grown: Casebook, files: dict[str, Any]) -> None:
    """Of its pledges, whether it was assessed or not, and of what was reported on it; no list of one mixes years."""
    years = {each.due_year for each in grown.pledges.values()}
    reported = {each.period_year for each in grown.outcomes.values()}
    assert years - set(grown.judgements), "the city has a year that is still to come"
    lists = {f"{year}/": year for year in years} | {f"outcomes/{year}/": year for year in reported}
    assert {path for path in files if files[path].get("shape") == "list-1"} == {
        f"{folder}index.json" for folder in lists
    }
    for folder, year in lists.items():
        items = files[f"{folder}index.json"]["items"]
        assert {each.get("due_year") or each["period_year"] for each in items} == {year}
    counts = {each["year"]: each["count"] for each in files["pledges/index.json"]["by_year"]}
    assert counts == {year: files[f"{year}/index.json"]["count"] for year in years}


def test_a_verdict_that_a_later_document_changed_keeps_its_history(
    grown: Casebook, files: dict[str, Any]
) -> None:
    """Each standing names the documents searched for it, and up to which day they reach."""
    changed = [case for case in grown.cases.values() if len(case.history) > 1]
    assert changed
    for case in changed:
        said = files[f"pledges/{case.id}/index.json"]
        assert [each["verdict_rubric"] for each in said["history"]] == [
            each.assessment.verdict for each in case.history
        ]
        first, last = said["history"][0]["searched"], said["history"][-1]["searched"]
        assert len(first["documents"]) < len(last["documents"])
        assert first["up_to"] < last["up_to"]
        assert said["searched"] == last
        assert said["verdict"] == said["history"][-1]["verdict"]
        [new] = [each for each in last["documents"] if each not in first["documents"]]
        about = grown.sources[new["package"]].about
        assert new["short"] == {"zh": about.short_zh, "en": about.short_en}
        assert new["citation"]["en"] == about.citation_en


def test_a_pledge_that_nothing_has_been_searched_for_says_so(grown: Casebook, files: dict[str, Any]) -> None:
    """Nothing searched, no history, no result yet: a target over several years among them."""
    [year] = sorted({each.due_year for each in grown.pledges.values()} - set(grown.judgements))[-1:]
    for each in files[f"{year}/index.json"]["items"]:
        assert (each["searched"], each["history"], each["verdict"]) == (None, [], "not_due")


def test_every_file_has_its_published_shape(files: dict[str, Any]) -> None:
    for path, content in files.items():
        if "shape" in content:
            found = list(jsonschema.Draft202012Validator(files[content["schema"]]).iter_errors(content))
            assert found == [], path


def test_packages_name_the_documents_that_were_searched(grown: Casebook) -> None:
    """Each year's table has its own searches; a year still to come has none, and says what waits."""
    packages = {each.name: each for each in derived_downloads(grown, EDITIONS)}
    for year, judgement in grown.judgements.items():
        descriptor = packages[f"targets-{year}"].descriptor
        assert [each["documents"] for each in descriptor["ledger"]["searches"]] == [
            list(each.documents) for each in judgement.searches
        ]
        named = {each["title"] for each in descriptor["sources"]}
        for each in judgement.searches:
            assert {source.about.citation_zh for source in grown.documents_of(each)} <= named
            [note] = [
                text
                for text in descriptor["ledger"]["made_en"]
                if "searched: " in text and each.as_of.isoformat() in text
            ]
            assert each.up_to.isoformat() in note
    for year in {each.due_year for each in grown.pledges.values()} - set(grown.judgements):
        descriptor = packages[f"targets-{year}"].descriptor
        assert "searches" not in descriptor["ledger"]
        assert f"No document in the ledger reports on {year} yet" in descriptor["ledger"]["caveats_en"][0]


def test_one_document_is_said_to_be_one(grown: Casebook) -> None:
    [made] = [
        each.descriptor["ledger"]["made_en"]
        for each in derived_downloads(grown, EDITIONS)
        if each.name == "targets-2030"
    ]
    said = " ".join(made)
    assert "one document was searched: " in said and "2 documents were searched: " in said


def test_a_document_that_was_searched_in_vain_is_a_source_all_the_same(grown: Casebook) -> None:
    """A pledge that nothing answers rests on the documents in which nothing was found."""
    case = next(each for each in grown.cases.values() if each.searched and not each.exhibits)
    named = {each.about.citation_en for each in about([case.pledge], grown, EDITIONS).sources}
    assert {each.about.citation_en for each in case.searched} <= named


def test_the_light_lists_lead_to_everything_and_weigh_little(files: dict[str, Any]) -> None:
    """A program that looks for one pledge loads titles and verdicts, not every paragraph."""
    for path, name in (("pledges/index.json", "pledge_id"), ("outcomes/index.json", "outcome_id")):
        light = files[path]
        full = [
            item
            for each in files.values()
            if each.get("shape") == "list-1"
            for item in each["items"]
            if name in item
        ]
        assert [each[name] for each in light["items"]] and light["count"] == len(full)
        assert {each[name] for each in light["items"]} == {each[name] for each in full}
        assert len(json.dumps(light)) < len(json.dumps(full)) / 3
    for each in files["pledges/index.json"]["items"]:
        assert files[each["json"]]["verdict"] == each["verdict"]
    for each in files["data/years.json"]["items"]:
        assert files[each["json"]]["count"] == each["pledge_count"] == sum(each["verdicts"].values())


def test_a_pledge_brings_along_how_it_may_be_used_and_what_limits_its_verdict(
    grown: Casebook, files: dict[str, Any]
) -> None:
    """Licence, whom to name and a day are in each file; a flag that a widget drops is in its sentence, too."""
    for case in grown.cases.values():
        said = files[f"pledges/{case.id}/index.json"]
        assert said["license"]["name"] == "CC-BY-4.0" and said["date"] and said["attribution"]["zh"]
        for edition in EDITIONS:
            sentence = said["summary"][edition.lang]
            assert said["title"][edition.lang] in sentence
            assert said["verdict_name"][edition.lang] in sentence
            if said["turns_on_reading"]:
                assert edition.say("pledge-turns-short") in sentence
            if said["arithmetic"]:
                assert said["arithmetic"][edition.lang] in sentence
            if said["verdict"] == "not_reported":
                assert edition.say("downloads-summary-silent") in sentence
            if case.search:
                assert case.search.up_to.isoformat() in sentence


def test_shapes_have_an_address_and_are_open_to_more(files: dict[str, Any]) -> None:
    """A property that is added breaks no reader and makes no new number; one that is gone does."""
    schemas = {path: each for path, each in files.items() if "$schema" in each}
    assert {each["$id"] for each in schemas.values()} == set(schemas)
    [pledge] = [each for each in files.values() if each.get("shape") == "pledge-1"][:1]
    validator = jsonschema.Draft202012Validator(schemas[pledge["schema"]])
    assert validator.is_valid(pledge | {"invented": 1})
    assert not validator.is_valid({name: value for name, value in pledge.items() if name != "verdict"})
