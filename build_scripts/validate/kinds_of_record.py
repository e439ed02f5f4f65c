"""Check what is said of kinds of documents: one English name a body, access as the words on it have it, whose body it is."""

import re
from collections import Counter
from collections.abc import Iterator

from build_scripts.load.answers import RecordKind
from build_scripts.load.ledger import Ledger
from build_scripts.problems import Problem
from build_scripts.text.tongues import WRITTEN

ALIKE = ("publisher", "when", "how")
"""Columns whose text is said of many kinds, and then in the same words in both languages."""
GLOSSED, GLOSS = ("publisher",), ", "
"""What an English name may be explained behind: “the market regulation bureau, which is in charge of patents”."""
NOT_PUBLISHED = re.compile("^(?:一般|多|通常|大多)?不(?:对外|主动)?公[布开]")
ASKED_FOR = re.compile("不公|不向|申请|索取|调取|查阅|问")
PARTY = re.compile("委(?!员会)|党|组织部|宣传部|统战部|政法")
OF_THE_PARTY = re.compile("^(?:中共|[省市县区州]委(?!员会)|党)")


def check_record_kinds(ledger: Ledger) -> Iterator[Problem]:
    """Yield kinds of documents under the name of another body, or with an access or a body that their words rule out."""
    kinds = ledger.vocabulary.record_kinds
    for column in ALIKE:
        yield from check_alike(kinds, column)
    for each in kinds:
        yield from check_access(each)
        if each.is_party and not PARTY.search(each.publisher_zh):
            yield problem(
                each, "is_party", f"“true” for {each.publisher_zh}", "false: it is no organ of the Party"
            )
        elif not each.is_party and OF_THE_PARTY.search(each.publisher_zh):
            yield problem(
                each, "is_party", f"“false” for {each.publisher_zh}", "true: it is an organ of the Party"
            )


def check_alike(kinds: tuple[RecordKind, ...], column: str) -> Iterator[Problem]:
    """Yield a text whose words in one language stand for others in the other language elsewhere, and more often."""
    often = Counter(both(each, column) for each in kinds)
    for each in kinds:
        own = both(each, column)
        for other, lang in enumerate(WRITTEN):
            # What stands in the other language where this text's own words do.
            alike = (pair for pair in often if pair[1 - other] == own[1 - other] and pair != own)
            if better := next((pair for pair in alike if often[pair] > often[own]), None):
                right = f"“{better[other]}”, as elsewhere for “{own[1 - other]}”"
                yield problem(each, f"{column}_{lang}", f"“{own[other]}”", right)


def both(kind: RecordKind, column: str) -> tuple[str, str]:
    """Return a text in Chinese and English, the English without what explains a name."""
    english = str(getattr(kind, f"{column}_en"))
    return str(getattr(kind, f"{column}_zh")), english.partition(GLOSS)[0] if column in GLOSSED else english


def check_access(kind: RecordKind) -> Iterator[Problem]:
    """Yield an access that is not what is said of how one gets at the document."""
    if kind.access == "published" and NOT_PUBLISHED.search(kind.how_zh):
        yield problem(kind, "access", f"“published”, but “{kind.how_zh[:40]}”", "on_request or mixed")
    elif kind.access == "on_request" and not ASKED_FOR.search(kind.how_zh):
        yield problem(kind, "access", f"“on_request”, but “{kind.how_zh[:40]}”", "published or mixed")


def problem(kind: RecordKind, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a kind of document is not what its words say."""
    return Problem(kind.file, kind.row, field, wrong, right, "vocabulary")
