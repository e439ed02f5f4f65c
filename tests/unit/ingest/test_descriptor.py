"""What a draft's descriptor may hold is known to the rest of the house."""

import pytest

from build_scripts.downloads.archive import MEDIA_TYPES
from build_scripts.ingest.document import ENCODINGS
from build_scripts.load.contract import contract
from build_scripts.paths import DOCS

SOURCE, ORIGINAL = contract()["source"], contract()["original"]
ORIGINALS = {
    said["format"]: said
    for said in (ORIGINAL.resource, *(ORIGINAL.resource | each for each in ORIGINAL.variants))
}
"""What a descriptor may say of the file that a source was taken from, by its format."""


def test_whatever_a_document_may_come_in_is_allowed() -> None:
    """Each encoding that is found."""
    allowed = [SOURCE.resource["encoding"], *(each["encoding"] for each in SOURCE.variants)]
    assert set(ENCODINGS.values()) == set(allowed)


@pytest.mark.parametrize("kind", ["html", "docx", "pdf"])
def test_each_kind_of_file_is_told_and_served_as_what_it_is(kind: str) -> None:
    """Its downloads name it in every language, and give its own media type."""
    assert ORIGINALS[kind]["path"] == f"original.{kind}"
    assert ORIGINALS[kind]["mediatype"] == MEDIA_TYPES[f".{kind}"]
    for catalogue in DOCS.glob("*/words/readme.ftl"):
        assert f"\nreadme-file-{kind} = " in catalogue.read_text(encoding="utf-8")
