"""What of a package is licensed and what is only quoted, resource by resource; and what readers of its descriptor ask for."""

from copy import deepcopy
from typing import Any

from build_scripts.catalog.dataset import QUOTED, quoting_columns
from build_scripts.downloads.missing import MISSING_VALUES
from build_scripts.downloads.texts import Editions, in_each, named

RAW = "source"
"""The resource of a source package that is the document itself."""
AS_IT_CAME = (RAW, "original")
"""The resources that are the document itself: its text, and the file that the text was taken out of."""
TABULAR = "tabular-data-resource"
"""What ropensci's `frictionless` for R asks a table to say of itself; the stock Python tool takes it, too."""

Resource = dict[str, Any]


def raw_text(resource: Resource, editions: Editions) -> Resource:
    """Return the resource of a document itself: quoted whole, under no licence of ours."""
    notice = in_each(editions, lambda each: each.say("downloads-rights-raw"))
    return resource | {"licenses": [QUOTED], **named("rights", notice)}


def licensed(resource: Resource, licences: list[dict[str, str]], editions: Editions) -> Resource:
    """Return a resource with its licence, and a notice of the columns that quote a source, which are not under it."""
    if resource.get("licenses") == [QUOTED]:
        return resource
    found = deepcopy(resource) | {"licenses": licences}
    if resource.get("type") == "table":
        found["profile"] = TABULAR
        found["schema"].setdefault("missingValues", MISSING_VALUES)
    columns = quoting_columns(found)
    if not columns:
        return found
    notice = in_each(
        editions, lambda each: each.say("downloads-rights-columns", columns=each.listed(columns))
    )
    return found | named("rights", notice)


def with_rights(descriptor: dict[str, Any], editions: Editions) -> dict[str, Any]:
    """Return a package's descriptor in which each resource says what it is under."""
    resources = [
        licensed(
            raw_text(each, editions) if each["name"] in AS_IT_CAME and each.get("type") != "table" else each,
            descriptor["licenses"],
            editions,
        )
        for each in descriptor["resources"]
    ]
    return descriptor | {"resources": resources}
