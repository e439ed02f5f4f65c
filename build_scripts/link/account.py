"""The account of a source: every numeral, and whether it is coded or excluded."""

from dataclasses import dataclass

from build_scripts.link.spans import Span, exclusion_span, figure_span
from build_scripts.load.ledger import Source
from build_scripts.load.records import Exclusion
from build_scripts.text.numerals import find_numerals

CONTEXT = 10
"""How many characters to show on each side of a numeral."""


@dataclass(frozen=True)
class Entry:
    """A numeral of a paragraph with the words around it."""

    paragraph_id: str
    text: str
    context: str


@dataclass(frozen=True)
class Account:
    """Where a source's numerals went; the account closes if `open` and `double` are empty.

    `placed` are the figure exclusions that stand once in their paragraph, `idle` those of them
    that cover no numeral of their own.
    """

    coded: tuple[Entry, ...]
    excluded: tuple[Entry, ...]
    open: tuple[Entry, ...]
    double: tuple[Entry, ...]
    placed: frozenset[Exclusion]
    idle: frozenset[Exclusion]

    @property
    def total(self) -> int:
        """How many numerals the source holds."""
        return len(self.coded) + len(self.excluded) + len(self.open) + len(self.double)


def account_of(source: Source) -> Account:
    """Return the account of a source's numerals."""
    entries: dict[str, list[Entry]] = {"coded": [], "excluded": [], "open": [], "double": []}
    placed: set[Exclusion] = set()
    used: set[Exclusion] = set()
    statements = (*source.pledges, *source.outcomes)
    for paragraph in source.paragraphs:
        own = [each for each in statements if each.paragraph_id == paragraph.paragraph_id]
        figures = [span for each in own if (span := figure_span(each, paragraph))]
        exclusions = {
            each: span
            for each in source.exclusions
            if each.paragraph_id == paragraph.paragraph_id
            and each.kind == "figure"
            and (span := exclusion_span(each, paragraph))
        }
        placed |= set(exclusions)
        for numeral in find_numerals(paragraph.text_zh):
            place = Span(numeral.start, numeral.end)
            coded = any(span.holds(place) for span in figures)
            covering = {each for each, span in exclusions.items() if span.holds(place)}
            used |= set() if coded else covering
            state = ("double" if covering else "coded") if coded else ("excluded" if covering else "open")
            context = paragraph.text_zh[max(0, place.start - CONTEXT) : place.end + CONTEXT]
            entries[state].append(Entry(paragraph.paragraph_id, numeral.text, context))
    return Account(
        coded=tuple(entries["coded"]),
        excluded=tuple(entries["excluded"]),
        open=tuple(entries["open"]),
        double=tuple(entries["double"]),
        placed=frozenset(placed),
        idle=frozenset(placed - used),
    )
