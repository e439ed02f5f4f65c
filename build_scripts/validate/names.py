"""Check that a place of the world, a province or an office of the state has the same name in both languages."""

from collections.abc import Iterable, Iterator

from build_scripts.load.records import Record, Statement
from build_scripts.problems import Problem
from build_scripts.text.proper_names import misnamed
from build_scripts.text.tongues import WRITTEN
from build_scripts.validate.languages import columns_of


def check_names(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield the first name of each English text that the Chinese beside it, or the quote of a title, does not hold."""
    for record in records:
        for column in columns_of(record):
            chinese, english = (str(getattr(record, f"{column}_{lang}") or "") for lang in WRITTEN)
            if not chinese or not english:
                continue
            known = chinese
            if isinstance(record, Statement) and column == "title":
                known = f"{chinese} {record.quote_zh} {record.carried_zh or ''}"
            if name := misnamed(english, known):
                right = f"who or what the Chinese names: “{chinese[:60]}”"
                yield Problem(record.file, record.row, f"{column}_en", f"names “{name}”", right, "told")
