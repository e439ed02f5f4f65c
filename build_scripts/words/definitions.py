"""Name the source of a definition in the language of the edition."""

from build_scripts.text.tongues import SOURCES
from build_scripts.words.edition import Edition

LABELS = {
    "依来源原文字面": "as-worded",
    "通行用法": "common-usage",
}
"""What `definition_source` may say instead of naming a document, with the end of the id of the sentence that says so to a reader."""


def definition_source(text: str, edition: Edition) -> str:
    """Return a definition's source; documents keep their own titles in every edition."""
    return edition.say(f"definitions-{LABELS[text]}") if text in LABELS else text


def source_lang(text: str, edition: Edition) -> str:
    """Return the language that a definition's source is shown in, where it is not the edition's."""
    return SOURCES if edition.translates and text not in LABELS else ""
