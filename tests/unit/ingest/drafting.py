"""Make drafts of self-written texts in the invented city."""

from pathlib import Path

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.candidates import Candidate
from build_scripts.ingest.descriptor import Told
from build_scripts.ingest.drafting import Draft, ingest
from build_scripts.ingest.periods import Period, Years
from build_scripts.ingest.reading import proposal_of, read_text
from build_scripts.load.ledger import Ledger
from build_scripts.validate.run import validate

REPORT = Path(__file__).with_name("report.txt")
YEARS = Years(back=2031, ahead=2032)
BACK, AHEAD = Period("outcome", 2031), Period("pledge", 2032)


def ledger_of(city: Path) -> Ledger:
    """Return the ledger of a city that has no problem."""
    ledger, problems = validate(city)
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return ledger


def draft_in(city: Path, into: Path, content: bytes | None = None, name: str = "report.txt") -> Draft:
    """Make the draft `report-2032` of a document, the invented report unless told otherwise."""
    path = into.with_name(name)
    path.write_bytes(REPORT.read_bytes() if content is None else content)
    return ingest(path, Told("report-2032"), city, ledger_of(city), into)


def candidates(text: str, period: Period = BACK) -> list[Candidate]:
    """Return what is proposed of a body paragraph that speaks of a period."""
    return list(proposal_of(Block("body", text, 1, 1), period, YEARS).candidates)


def figures(text: str, period: Period = BACK) -> list[list[str]]:
    """Return the figure, value, unit and comparator of each statement proposed of a paragraph."""
    return [
        [text[each.start : each.end], format(each.figure.value, "f"), each.unit, each.figure.comparator]
        for each in candidates(text, period)
    ]


def reasons(text: str, period: Period = BACK) -> list[list[str]]:
    """Return the words and the reason of each exclusion proposed of a paragraph."""
    found = proposal_of(Block("body", text, 1, 1), period, YEARS).omissions
    return [[text[each.start : each.end], each.reason] for each in found]


def kinds(text: str) -> list[list[str]]:
    """Return the kind and the text of each block of a raw text."""
    return [[each.kind, each.text] for each in read_text(text).blocks]
