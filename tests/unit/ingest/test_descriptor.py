"""What a draft's descriptor may hold is known to the rest of the house."""

import json
from pathlib import Path

import pytest

from build_scripts.downloads.archive import MEDIA_TYPES
from build_scripts.ingest.descriptor import MEDIATYPES
from build_scripts.ingest.document import ENCODINGS
from build_scripts.paths import DOCS
from build_scripts.validate import descriptors


def kinds_of_originals() -> dict[str, list[str]]:
    """Return what the demands on a descriptor allow: encodings of a source, formats of an original."""
    text = Path(descriptors.__file__).with_name("package.schema.json").read_text(encoding="utf-8")
    [rule] = json.loads(text)["properties"]["resources"]["items"]["allOf"]
    return {
        "encodings": rule["then"]["properties"]["encoding"]["enum"],
        "formats": rule["else"]["then"]["properties"]["format"]["enum"],
    }


def test_whatever_a_document_may_come_in_is_allowed() -> None:
    """Each encoding that is found, and each kind of file that is read."""
    allowed = kinds_of_originals()
    assert set(ENCODINGS.values()) == set(allowed["encodings"])
    assert set(MEDIATYPES) == set(allowed["formats"])


@pytest.mark.parametrize("kind", sorted(MEDIATYPES))
def test_each_kind_of_file_is_told_and_served_as_what_it_is(kind: str) -> None:
    """Its downloads name it in every language, and give its own media type."""
    assert MEDIA_TYPES[f".{kind}"] == MEDIATYPES[kind]
    for catalogue in DOCS.glob("*/words/readme.ftl"):
        assert f"\nreadme-file-{kind} = " in catalogue.read_text(encoding="utf-8")
