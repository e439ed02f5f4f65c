"""Name the source of a definition in the language of the edition."""

from build_scripts.words.edition import Edition

LABELS = {
    "依来源原文字面": "as worded in the source",
    "通行用法": "common usage; no document was checked word for word",
}
"""What `definition_source` may say instead of naming a document, with its English."""


def definition_source(text: str, edition: Edition) -> str:
    """Return a definition's source; documents keep their Chinese titles in both editions."""
    return edition.choose(text, LABELS.get(text, text))


def source_lang(text: str, edition: Edition) -> str:
    """Return the language that a definition's source is shown in, where it is not the edition's."""
    return "" if edition.lang == "zh" or text in LABELS else "zh"
