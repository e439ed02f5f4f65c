"""Records of where the answer on a pledge that could not be judged is found, and of who has checked a row."""

import datetime
from dataclasses import dataclass

from build_scripts.load.records import Record


@dataclass(frozen=True, kw_only=True)
class RecordKind(Record):
    """A kind of public document or record that normally holds an answer: general practice, of no place.

    `access` is published, on_request or mixed. Where an organ of the Party keeps it (`is_party`), the
    regulation on the disclosure of government information does not cover it.
    """

    record_kind_id: str
    name_zh: str
    name_en: str
    publisher_zh: str
    publisher_en: str
    when_zh: str
    when_en: str
    how_zh: str
    how_en: str
    access: str
    is_party: bool


@dataclass(frozen=True, kw_only=True)
class Settlement(Record):
    """The link between a pledge that could not be judged and a kind of document that would settle it."""

    pledge_id: str
    record_kind_id: str
    note_zh: str | None
    note_en: str | None


@dataclass(frozen=True, kw_only=True)
class Review(Record):
    """A row that a person has checked: `record_id` is the first column of the key of its `table`."""

    review_id: str
    reviewed_on: datetime.date
    reviewer: str
    table: str
    record_id: str
    outcome: str
    note_zh: str
    note_en: str
