"""The form that filters and sorts the list of all pledges.

A control is named as its parameter in the address, so that a filtered list has an address of its own.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.link.groups import group
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case


@dataclass(frozen=True)
class Option:
    """A value to filter by, and how many pledges have it; `mark` is a verdict's code, or empty."""

    value: str
    name: str
    number: int
    mark: str = ""


@dataclass(frozen=True)
class Facet:
    """Values of one kind, of which a reader may choose several."""

    parameter: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Menu:
    """Values of one kind, of which a reader may choose one, under headings that may be empty."""

    parameter: str
    label: str
    any: str
    groups: tuple[tuple[str, tuple[Option, ...]], ...]


@dataclass(frozen=True)
class Filters:
    """All that the form shows and says; in the phrases, braces stand for what a script fills in."""

    label: str
    find: str
    facets: tuple[Facet, ...]
    menus: tuple[Menu, ...]
    unfold: str
    chosen: str
    sort: str
    unsorted: str
    orders: tuple[tuple[str, str], ...]
    all_shown: str
    first_shown: str
    """What is said until the rows of earlier years are there."""
    some_shown: str
    none_shown: str
    partial: str
    lacking: str
    """What is said where the rows of earlier years did not come."""
    elsewhere: Reference
    """The search of the whole site, which may have words that no pledge has."""
    clear: str
    download: str
    whole: Reference
    """Where the table is that has quotes and reasons, too."""
    file_columns: tuple[str, ...]


def filters_of(pledges: list[Pledge], book: Casebook, address: Address, columns: dict[str, str]) -> Filters:
    """Return the form for a list of pledges, with the columns by which it can be sorted."""
    edition, say = address.edition, address.edition.say
    return Filters(
        label=say("filters-label"),
        find=say("filters-find"),
        facets=(
            Facet("verdict", say("common-verdict"), verdict_options(pledges, book, edition)),
            Facet("year", say("filters-year"), year_options(pledges)),
            Facet(
                "kind",
                say("filters-kind"),
                options(pledges, lambda each: each.kind, lambda kind: say(f"filters-kind-{kind}")),
            ),
        ),
        menus=(
            Menu(
                "subject",
                say("filters-subject"),
                say("filters-all-subjects"),
                (("", subject_options(pledges, book, edition)),),
            ),
            Menu(
                "theme", say("filters-theme"), say("filters-all-themes"), theme_groups(pledges, book, edition)
            ),
            Menu(
                "indicator",
                say("common-indicator"),
                say("filters-all-indicators"),
                (("", indicator_options(pledges, book, edition)),),
            ),
        ),
        unfold=say("filters-unfold"),
        chosen=say("filters-chosen"),
        sort=say("filters-sort"),
        unsorted=say("filters-unsorted"),
        orders=tuple(
            order
            for name, label in columns.items()
            for order in (
                (name, say("filters-ascending", column=label)),
                ("-" + name, say("filters-descending", column=label)),
            )
        ),
        all_shown=say("filters-all-shown", number=len(pledges)),
        first_shown=say("filters-first-shown", number=len(pledges)),
        some_shown=say("filters-some-shown", number=len(pledges)),
        none_shown=say("filters-none-shown"),
        partial=say("search-say-partial"),
        lacking=say("filters-lacking"),
        elsewhere=Reference(say("filters-elsewhere"), address.to("search/")),
        clear=say("filters-clear"),
        download=say("filters-download"),
        whole=Reference(say("filters-whole"), address.to("data/")),
        file_columns=(
            say("filters-id"),
            say("filters-year"),
            say("filters-theme"),
            say("common-pledge"),
            say("common-promised-figure"),
            say("common-reported-figure"),
            say("common-verdict"),
            say("filters-address"),
        ),
    )


def options(
    pledges: Iterable[Pledge], value_of: Callable[[Pledge], object], name_of: Callable[[str], str]
) -> tuple[Option, ...]:
    """Return the values that pledges have, in the order in which they come, with their numbers."""
    numbers = Counter(str(value_of(each)) for each in pledges)
    return tuple(Option(value, name_of(value), number) for value, number in numbers.items())


def year_options(pledges: Iterable[Pledge]) -> tuple[Option, ...]:
    """Return the years one after the other, whatever order the list has."""
    return options(sorted(pledges, key=lambda each: each.due_year), lambda each: each.due_year, str)


def verdict_options(pledges: list[Pledge], book: Casebook, edition: Edition) -> tuple[Option, ...]:
    """Return the verdicts that occur, in the order of tallies."""
    numbers = Counter(book.cases[each.id].shown for each in pledges)
    return tuple(
        Option(code, badge(code, edition).name, numbers[code], code) for code in VERDICTS if numbers[code]
    )


def subject_options(pledges: list[Pledge], book: Casebook, edition: Edition) -> tuple[Option, ...]:
    """Return the subjects that pledges have, in their order; a pledge may have several."""
    numbers = Counter(subject_id for each in pledges for subject_id in each.subjects)
    return tuple(
        Option(subject_id, edition.pick(subject, "name"), numbers[subject_id])
        for subject_id, subject in book.subjects.items()
        if numbers[subject_id]
    )


def theme_groups(
    pledges: list[Pledge], book: Casebook, edition: Edition
) -> tuple[tuple[str, tuple[Option, ...]], ...]:
    """Return the themes, each under the document that it is of, since two may have themes of one name."""
    documents = group((book.source_of[each.paragraph_id].about, each) for each in pledges)
    return tuple(
        (
            edition.say(
                "filters-document",
                document=sentence_case(edition.pick(about, "short")),
                years=edition.listed(map(str, sorted({each.due_year for each in own}))),
            ),
            options(
                own, lambda each: each.theme_id, lambda theme_id: edition.pick(book.themes[theme_id], "name")
            ),
        )
        for about, own in documents.items()
    )


def indicator_options(pledges: list[Pledge], book: Casebook, edition: Edition) -> tuple[Option, ...]:
    """Return the indicators in the order of their names."""
    found = options(
        (each for each in pledges if each.indicator_id),
        lambda each: each.indicator_id,
        lambda indicator_id: edition.pick(book.indicators[indicator_id], "name"),
    )
    return tuple(sorted(found, key=lambda option: edition.order(option.name)))
