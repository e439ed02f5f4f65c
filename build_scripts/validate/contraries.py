"""Check that no sentence says the contrary of the same sentence in the other language: “rural” for 城镇, “imports” for 出口."""

from collections.abc import Iterable, Iterator

from build_scripts.load.records import Record
from build_scripts.problems import Problem
from build_scripts.text.opposites import contraries
from build_scripts.text.tongues import WRITTEN
from build_scripts.validate.languages import aligned, columns_of


def check_contraries(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield the first word of each English text that says the opposite of what the Chinese says."""
    for record in records:
        for column in columns_of(record):
            chinese, english = (getattr(record, f"{column}_{lang}") for lang in WRITTEN)
            if chinese and english and (found := first_contrary(chinese, english)):
                yield Problem(record.file, record.row, f"{column}_en", *found, "told")


def first_contrary(chinese: str, english: str) -> tuple[str, str] | None:
    """Return what an English text says that the Chinese does not, and what would be right; None where nothing."""
    for said, other in aligned(chinese, english):
        for word_zh, word_en in contraries(said, other):
            return f"says “{word_en}”", f"as the Chinese, which says “{word_zh}”: “{said[:60]}”"
    return None
