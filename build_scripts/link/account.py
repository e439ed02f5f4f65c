"""The account of a source: where every numeral and every sentence went."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from build_scripts.link.groups import group
from build_scripts.link.spans import Span, exclusion_span, figure_span, quote_span
from build_scripts.load.ledger import Source
from build_scripts.load.records import Exclusion, Paragraph, Statement
from build_scripts.text.numerals import find_numerals
from build_scripts.text.sentences import split_sentences

CONTEXT = 10
"""How many characters to show on each side of a numeral."""
KEPT = 64
"""How many accounts are kept for the next who asks: as many as a ledger may have sources."""


@dataclass(frozen=True)
class Entry:
    """A numeral or a sentence of a paragraph, with the words around it.

    `reason` is why it was excluded, and empty where it was not.
    """

    paragraph_id: str
    text: str
    context: str
    reason: str = ""


@dataclass(frozen=True)
class Account:
    """Where the numerals, or the sentences, of a source went.

    The account closes if `open` and `double` are empty. `placed` are the exclusions of its kind
    that stand once in their paragraph, `idle` those of them that cover nothing of their own.
    """

    coded: tuple[Entry, ...]
    excluded: tuple[Entry, ...]
    open: tuple[Entry, ...]
    double: tuple[Entry, ...]
    placed: frozenset[Exclusion]
    idle: frozenset[Exclusion]

    @property
    def total(self) -> int:
        """How many numerals, or sentences, the source holds."""
        return len(self.coded) + len(self.excluded) + len(self.open) + len(self.double)


@lru_cache(maxsize=KEPT)
def account_of_numerals(source: Source) -> Account:
    """Return the account of a source's numerals: each lies in a coded figure or an exclusion."""
    places: dict[str, list[Span]] = {
        paragraph.paragraph_id: [Span(each.start, each.end) for each in find_numerals(paragraph.text_zh)]
        for paragraph in source.paragraphs
    }

    return take_account(source, "figure", places, figure_span, Span.holds, Span.holds)


@lru_cache(maxsize=KEPT)
def account_of_sentences(source: Source) -> Account:
    """Return the account of a source's sentences: each is quoted, at least in part, or excluded.

    Only body paragraphs have sentences; headings, bylines and marks of the page do not.
    """
    places: dict[str, list[Span]] = {}
    for paragraph in source.paragraphs:
        if paragraph.kind != "body":
            continue
        start, spans = 0, []
        for sentence in split_sentences(paragraph.text_zh):
            spans.append(Span(start, start + len(sentence)))
            start += len(sentence)
        places[paragraph.paragraph_id] = spans

    return take_account(source, "sentence", places, quote_span, Span.touches, Span.__eq__)


def take_account(
    source: Source,
    kind: str,
    places: dict[str, list[Span]],
    span_of: Callable[[Statement, Paragraph], Span | None],
    is_coded: Callable[[Span, Span], bool],
    is_covered: Callable[[Span, Span], bool],
) -> Account:
    """Return where each place of a source went.

    `kind` is that of the exclusions to look at; `places` are the spans to account for, by
    paragraph id; `span_of` says where a statement of the paragraph stands, `is_coded` whether that
    holds a place, and `is_covered` whether an exclusion does.
    """
    entries: dict[str, list[Entry]] = {"coded": [], "excluded": [], "open": [], "double": []}
    placed: set[Exclusion] = set()
    used: set[Exclusion] = set()
    statements = group((each.paragraph_id, each) for each in (*source.pledges, *source.outcomes))
    candidates = group((each.paragraph_id, each) for each in source.exclusions if each.kind == kind)
    for paragraph in source.paragraphs:
        own = statements.get(paragraph.paragraph_id, [])
        spans = [span for each in own if (span := span_of(each, paragraph))]
        exclusions = {
            each: span
            for each in candidates.get(paragraph.paragraph_id, [])
            if (span := exclusion_span(each, paragraph))
        }
        placed |= set(exclusions)
        for place in places.get(paragraph.paragraph_id, []):
            coded = any(is_coded(span, place) for span in spans)
            covering = {each for each, span in exclusions.items() if is_covered(span, place)}
            used |= set() if coded else covering
            state = ("double" if covering else "coded") if coded else ("excluded" if covering else "open")
            text = paragraph.text_zh
            context = text[max(0, place.start - CONTEXT) : place.end + CONTEXT]
            reason = next((each.reason for each in exclusions if each in covering and not coded), "")
            entries[state].append(
                Entry(paragraph.paragraph_id, text[place.start : place.end], context, reason)
            )
    return Account(
        coded=tuple(entries["coded"]),
        excluded=tuple(entries["excluded"]),
        open=tuple(entries["open"]),
        double=tuple(entries["double"]),
        placed=frozenset(placed),
        idle=frozenset(placed - used),
    )
