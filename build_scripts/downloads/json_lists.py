"""Lists as JSON: light ones of everything, to find one's way by, and of the vocabulary; `downloads.shapes` says what is in them."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import Download
from build_scripts.downloads.shapes import INDEX, INDICATORS, LIST, THEMES, YEARS, schema_path
from build_scripts.downloads.texts import Editions, in_writing
from build_scripts.link.addresses import (
    indicator_path,
    outcomes_path,
    pledges_path,
    root_of,
    theme_path,
    year_path,
)
from build_scripts.link.groups import group
from build_scripts.text.tongues import WRITTEN

Json = dict[str, Any]
LIGHT = ("pledge_id", "outcome_id", "due_year", "period_year", "title", "verdict", "page", "json")
"""What an item of a light list keeps of a statement."""


def terms_of(book: Casebook, editions: Editions) -> Json:
    """Return what every file says of its use: licence, whom to name, of which day the data are."""
    vocabulary = book.ledger.vocabulary.package
    licence = vocabulary.descriptor["licenses"][0]
    date = max(str(each.descriptor["created"]) for each in book.ledger.packages)[:10]
    return {
        "version": vocabulary.ledger["release"],
        "date": date,
        "license": {"name": licence["name"], "path": licence["path"]},
        "attribution": {
            each.lang: each.say("downloads-attribution", licence=str(licence["title"])) for each in editions
        },
    }


def list_file(folder: str, shape: str, items: list[Json], book: Casebook, editions: Editions) -> Download:
    """Return the JSON file of a list of pledges or outcomes: how many are of each year, then one of them a line."""
    counts = Counter(each.get("due_year") or each["period_year"] for each in items)
    by_year = [{"year": year, "count": counts[year]} for year in sorted(counts)]
    return lines_file(f"{folder}index.json", shape, items, {"by_year": by_year}, book, editions)


def lines_file(
    path: str, shape: str, items: list[Json], more: Json, book: Casebook, editions: Editions
) -> Download:
    """Return a JSON file of items, one a line."""
    told = {
        "shape": shape,
        "schema": editions[0].public + schema_path(shape),
        **terms_of(book, editions),
        "count": len(items),
        **more,
    }
    opening = json.dumps(told, ensure_ascii=False, indent=1).removesuffix("\n}")
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in items)
    return Download(path, f'{opening},\n "items": [\n{lines}\n]}}\n'.encode())


def list_files(
    pledges: list[Json], outcomes: list[Json], book: Casebook, editions: Editions
) -> Iterable[Download]:
    """Yield a light list of all pledges, one of all outcomes, and the full ones of each year beside the year's pages."""
    yield list_file(pledges_path(), INDEX, [light(each) for each in pledges], book, editions)
    yield list_file(outcomes_path(), INDEX, [light(each) for each in outcomes], book, editions)
    due = group((each["due_year"], each) for each in pledges)
    reported = group((each["period_year"], each) for each in outcomes)
    for year in sorted(due):
        yield list_file(year_path(year), LIST, due[year], book, editions)
    for year in sorted(reported):
        yield list_file(outcomes_path(year), LIST, reported[year], book, editions)


def light(item: Json) -> Json:
    """Return an item of a light list: its id, year, title, verdict and addresses."""
    return {name: item[name] for name in LIGHT if name in item}


def vocabulary_files(book: Casebook, editions: Editions) -> Iterable[Download]:
    """Yield the lists of indicators, of themes and of years."""
    public = editions[0].public

    def page(path: str) -> dict[str, str]:
        return {lang: f"{public}{root_of(lang)}{path}" for lang in WRITTEN}

    pledges = group((each.indicator_id, each.pledge_id) for each in book.pledges.values())
    outcomes = group((each.indicator_id, each.outcome_id) for each in book.outcomes.values())
    indicators = [
        {
            "indicator_id": each.indicator_id,
            "name": in_writing(each, "name"),
            "definition": in_writing(each, "definition"),
            "definition_source": each.definition_source,
            "better": each.better,
            "unit_id": each.unit_id,
            "form": each.form,
            "pledge_ids": pledges.get(each.indicator_id, []),
            "outcome_ids": outcomes.get(each.indicator_id, []),
            "page": page(indicator_path(each.indicator_id)),
        }
        for each in book.indicators.values()
    ]
    themes = [
        {
            "theme_id": each.theme_id,
            "kind": each.kind,
            "name": in_writing(each, "name"),
            "pledge_ids": [case.id for case in book.cases_by_theme.get(each.theme_id, [])],
            "page": page(theme_path(each.theme_id)),
        }
        for each in book.themes.values()
    ]
    reported = Counter(each.period_year for each in book.outcomes.values())
    years = [
        {
            "year": year,
            "pledge_count": len(cases),
            "outcome_count": reported[year],
            "verdicts": dict(sorted(Counter(case.shown for case in cases).items())),
            "page": page(year_path(year)),
            "json": f"{public}{year_path(year)}index.json",
        }
        for year, cases in book.cases_by_year.items()
    ]
    yield lines_file("data/indicators.json", INDICATORS, indicators, {}, book, editions)
    yield lines_file("data/themes.json", THEMES, themes, {}, book, editions)
    yield lines_file("data/years.json", YEARS, years, {}, book, editions)
