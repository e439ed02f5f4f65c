"""Which table holds which kind of records."""

from build_scripts.load.answers import RecordKind, Review, Settlement
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.records import (
    Assessment,
    Correction,
    Counterpart,
    Evidence,
    Exclusion,
    GlossaryTerm,
    Indicator,
    Outcome,
    Paragraph,
    Pledge,
    Record,
    Subject,
    Theme,
    Unit,
)
from build_scripts.load.words import EverydayWord, RetiredId

RECORD_TYPES: dict[str, type[Record]] = {
    "paragraphs": Paragraph,
    "pledges": Pledge,
    "outcomes": Outcome,
    "exclusions": Exclusion,
    "themes": Theme,
    "subjects": Subject,
    "indicators": Indicator,
    "units": Unit,
    "glossary": GlossaryTerm,
    "record-kinds": RecordKind,
    "everyday-words": EverydayWord,
    "retired-ids": RetiredId,
    "evidence": Evidence,
    "assessments": Assessment,
    "counterparts": Counterpart,
    "settlements": Settlement,
    "corrections": Correction,
    "reviews": Review,
    "coding-a": Coding,
    "coding-b": Coding,
    "coding-2-a": SecondCoding,
    "coding-2-b": SecondCoding,
}
"""Which resource holds which records; other resources are data to download, nothing more."""
