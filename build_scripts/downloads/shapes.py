"""The shapes of the site's JSON files, as JSON Schemas; a change that breaks a reader makes a new number."""

from typing import Any

from build_scripts.assess import clarity
from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.plain_cells import plain_shapes
from build_scripts.downloads.status import STATUSES
from build_scripts.downloads.texts import Editions
from build_scripts.words.verdicts import CLARITIES

Schema = dict[str, Any]

PLEDGE, OUTCOME, LIST, INDEX = "pledge-1", "outcome-1", "list-1", "index-1"
INDICATORS, THEMES, YEARS = "indicators-1", "themes-1", "years-1"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_path(shape: str) -> str:
    """Return where the schema of a shape lies, from the root of the site."""
    return f"data/schema/{shape}.json"


def obj(**properties: Schema) -> Schema:
    """Return the schema of an object that has all of these properties; more may come, which breaks no reader."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def many(items: Schema, description: str) -> Schema:
    """Return the schema of an array."""
    return {"type": "array", "items": items, "description": description}


def maybe(schema: Schema, description: str) -> Schema:
    """Return the schema of what may be null; `description` says when."""
    return {"anyOf": [schema, {"type": "null"}], "description": description}


def text(description: str) -> Schema:
    """Return the schema of a text."""
    return {"type": "string", "minLength": 1, "description": description}


def both(description: str) -> Schema:
    """Return the schema of a text in Chinese and English."""
    return {**obj(zh=text("Chinese"), en=text("English")), "description": description}


NUMBER: Schema = {"type": "number"}
ID = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
RELATION: Schema = {
    "enum": ["same_measure", "other_measure", "statement"],
    "description": "Whether the outcome is on the same measure as the pledge; statement: words only.",
}
FIGURE = maybe(
    obj(
        figure_text=text("The number with unit and comparator word, as the source writes it."),
        value=NUMBER | {"description": "In the base unit: 13 thousand is 13000, 7% is 7."},
        upper_value=maybe(NUMBER, "The upper end of a range, else null."),
        unit_id={"type": "string"},
        unit=both("The unit."),
        comparator={"enum": ["eq", "gte", "lte", "gt", "lt", "approx", "none"]},
        form={"type": "string"},
    ),
    "The number; null where the statement has none.",
)
NAMED: dict[str, Schema] = {
    "package": ID,
    "short": both("What we call the document."),
    "citation": both("The document."),
}
TERMS: dict[str, Schema] = {
    "version": text("The version of the data."),
    "date": {"type": "string", "format": "date", "description": "The day that the data are of."},
    "license": {
        **obj(name=text("SPDX identifier."), path=text("Where the licence stands.")),
        "description": "What coding and prose are under; the sources’ own words are not.",
    },
    "attribution": both("Whom to name."),
}
HEAD = {
    "shape": {},
    "schema": text("Where this shape is described: from the site’s home, or in full."),
    **TERMS,
    "title": both("Our short title."),
    "cofog_division_name": maybe(both("The division’s name."), "Null where there is no division."),
    "sdg_goal_name": maybe(both("The goal’s name."), "Null where there is no goal."),
    "theme": obj(theme_id=ID, name=both("The action or section.")),
    "quote": both("Verbatim in Chinese; the English is our unofficial translation."),
    "figure": FIGURE,
    "indicator": maybe(
        obj(
            indicator_id=ID,
            name=both("The quantity measured."),
            definition=both("What is measured."),
            definition_source=text("Where the definition comes from."),
            better={"enum": ["higher", "lower", "neither"]},
        ),
        "Null where there is no number.",
    ),
    "explanation": both("Our plain explanation."),
    "paragraph": obj(paragraph_id=ID, section=both("The section."), text=both("The whole paragraph.")),
    "source": obj(**NAMED, page=both("Where the quote stands.")),
    "page": both("Where people read it: from the site’s home, or in full."),
}
MAYBE_ESTIMATE = maybe(
    {"type": "boolean", "description": "Whether the source calls it an estimate."},
    "Null where a “the same below” may reach the number.",
)
STATUS = maybe(
    {"enum": list(STATUSES)},
    "Observation status by SDMX’s CL_OBS_STATUS: A normal, E estimated; null where there is no number or it is not known.",
)
UNIT_ID = maybe({"type": "string"}, "The unit; null where the number is.")
VERDICT: dict[str, Schema] = {
    "verdict": {"enum": list(VERDICTS), "description": "The verdict as pages show it."},
    "verdict_rubric": text("The rubric’s code: a stated is a met in it, a mentioned an other_measure."),
    "verdict_name": both("The verdict’s name."),
}
SEARCH: dict[str, Schema] = {
    "as_of": {"type": "string", "format": "date", "description": "The day of the search."},
    "up_to": {"type": "string", "format": "date", "description": "The day that the documents reach up to."},
    "documents": many(obj(**NAMED), "The documents that were searched."),
}
ASSESSMENT = obj(
    as_of={"type": "string", "format": "date"},
    rubric=text("The version of the rubric."),
    basis={"enum": ["computed", "judged"]},
    evidence_level={"enum": ["E0", "E1", "E2", "E3", "E4"]},
    reason=both("Why this verdict."),
    coder_id=ID,
)
PLEDGE_SHAPE = obj(
    **HEAD | {"shape": {"const": PLEDGE}} | plain_shapes("pledges"),
    wording=obj(
        clarity={"enum": list(CLARITIES)},
        **{name: {"type": "boolean"} for name in clarity.NAMED},
    ),
    subjects=many(
        obj(subject_id=ID, name=both("The subject, as we code it.")), "One at the least, the main one first."
    ),
    json=text("Where this file is: from the site’s home, or in full."),
    summary=both("One sentence that may be printed as it stands, its caveats in it."),
    **VERDICT,
    verdict_meaning=both("What it means."),
    arithmetic=maybe(
        both("Reported figure, sign, pledged figure, difference."),
        "Null where the verdict is not computed from numbers.",
    ),
    turns_on_reading=maybe(
        {"type": "boolean", "description": "Whether another defensible reading may change the verdict."},
        "Null where the verdict is not computed from numbers.",
    ),
    reported_value=maybe(
        NUMBER, "In the pledge’s unit; null where no number on the same measure was reported."
    ),
    reported_unit_id=UNIT_ID,
    reported_status=STATUS,
    difference=maybe(NUMBER, "Reported minus pledged; null where the verdict is not computed from numbers."),
    difference_unit_id=UNIT_ID,
    assessment=maybe(ASSESSMENT, "Null where nothing has been assessed yet."),
    searched=maybe(
        obj(**SEARCH), "The latest search for what became of the pledge; null where there was none."
    ),
    history=many(
        obj(
            as_of={"type": "string", "format": "date", "description": "The day of the assessment."},
            **VERDICT,
            searched=obj(**SEARCH),
        ),
        "The verdicts as they stood, the earliest first, the one that holds last; empty where there is none.",
    ),
    outcomes=many(
        obj(
            outcome_id=ID,
            relation=RELATION,
            note=both("How the measures compare."),
            title=both("Our short title."),
            quote=both("Verbatim in Chinese; the English is our unofficial translation."),
            figure=FIGURE,
            is_estimate=MAYBE_ESTIMATE,
            obs_status=STATUS,
        ),
        "The outcomes that the pledge is set against; empty where there is none.",
    ),
    earlier=many(ID, "Like pledges for an earlier year."),
    later=many(
        obj(pledge_id=ID, note=maybe(both("How it differs."), "Null where the indicator is the same.")),
        "Like pledges for a later year.",
    ),
)
OUTCOME_SHAPE = obj(
    **HEAD | {"shape": {"const": OUTCOME}} | plain_shapes("outcomes"),
    obs_status=STATUS,
    pledges=many(
        obj(
            pledge_id=ID,
            relation=RELATION,
            note=both("How the measures compare."),
            title=both("Our short title."),
        ),
        "The pledges that the outcome is set against; empty where there is none.",
    ),
)
BY_YEAR = many(
    obj(year={"type": "integer"}, count={"type": "integer"}),
    "How many of the items are of each year, earliest first.",
)
PAGE = both("Where people read it: from the site’s home, or in full.")
IDS = many(ID, "In the order of the sources.")


def listed(shape: str, items: Schema, **more: Schema) -> Schema:
    """Return the schema of a list: what it says of its use, then its items."""
    return obj(
        shape={"const": shape},
        schema=HEAD["schema"],
        **TERMS,
        count={"type": "integer"},
        **more,
        items=many(items, "The items."),
    )


SCHEMAS = {
    PLEDGE: PLEDGE_SHAPE,
    OUTCOME: OUTCOME_SHAPE,
    LIST: listed(LIST, {"anyOf": [PLEDGE_SHAPE, OUTCOME_SHAPE]}, by_year=BY_YEAR),
    INDEX: listed(INDEX, obj(title=both("Our short title."), page=PAGE), by_year=BY_YEAR),
    INDICATORS: listed(
        INDICATORS,
        obj(
            indicator_id=ID,
            name=both("The quantity measured."),
            definition=both("What is measured."),
            better={"enum": ["higher", "lower", "neither"]},
            pledge_ids=IDS,
            outcome_ids=IDS,
            page=PAGE,
        ),
    ),
    THEMES: listed(THEMES, obj(theme_id=ID, name=both("The theme."), pledge_ids=IDS, page=PAGE)),
    YEARS: listed(
        YEARS,
        obj(
            year={"type": "integer"},
            pledge_count={"type": "integer"},
            outcome_count={"type": "integer"},
            verdicts={"type": "object", "description": "How many pledges have each verdict shown."},
            page=PAGE,
            json=text("The year’s full list of pledges: from the site’s home, or in full."),
        ),
    ),
}
"""The schema of each shape."""


def schemas(editions: Editions) -> dict[str, Schema]:
    """Return the schema of each shape as it is published, with its name in every language."""
    return {
        shape: {
            "$schema": DIALECT,
            "$id": editions[0].public + schema_path(shape),
            "title": " ".join(each.say(f"shapes-{shape.partition('-')[0]}") for each in reversed(editions)),
            **schema,
        }
        for shape, schema in SCHEMAS.items()
    }
