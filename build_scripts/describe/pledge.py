"""The page of a pledge."""

from dataclasses import dataclass

from build_scripts.assess.verdict import Computation, compute
from build_scripts.charts.comparison import ComparisonChart, Mark
from build_scripts.describe.arithmetic import arithmetic, difference_unit
from build_scripts.describe.definitions import definition_source
from build_scripts.describe.editions import Address, Edition, pledge_path, source_path, theme_path
from build_scripts.describe.lit import Segment, lit_paragraph
from build_scripts.describe.numbers import write_figure, write_value
from build_scripts.describe.page import Page, Reference
from build_scripts.describe.verdicts import BASIS, BETTER, CLARITY, EVIDENCE, Badge, assessed_badge
from build_scripts.link.links import Links
from build_scripts.load.ledger import Source
from build_scripts.load.records import Outcome, Pledge, Statement


@dataclass(frozen=True)
class Quotation:
    """A quote lit up in its paragraph, with where it stands and what it says in English."""

    segments: tuple[Segment, ...]
    source: Reference
    section: str
    translation: str


@dataclass(frozen=True)
class OutcomeBlock:
    """A reported outcome that the pledge is set against."""

    title: str
    flags: str
    note: str
    quotation: Quotation


@dataclass(frozen=True)
class Related:
    """Another year's statement on the same subject."""

    label: str
    reference: Reference
    figure: str
    comparison: str


@dataclass(frozen=True)
class Fact:
    """A line of the fact sheet."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True)
class PledgePage(Page):
    """All that a pledge's page shows; see templates/pledge.md.jinja."""

    pledge_id: str
    kicker: str
    theme: Reference
    badge: Badge
    headline: str
    evidence: str
    chart: ComparisonChart
    chart_caption: str
    promise: Quotation
    outcomes: tuple[OutcomeBlock, ...]
    silence: str
    explanation: str
    reason: str
    related: tuple[Related, ...]
    siblings: tuple[Reference, ...]
    facts: tuple[Fact, ...]
    citation: str
    data: Reference
    previous: Reference | None
    following: Reference | None


def describe_pledge(pledge: Pledge, links: Links, edition: Edition) -> PledgePage:
    """Return the page of a pledge in one edition."""
    address = Address(edition, pledge_path(pledge.pledge_id))
    assessment = links.assessments.get(pledge.pledge_id)
    judgement = links.judgement_of.get(links.source_of[pledge.paragraph_id].package.name)
    computation = computation_of(pledge, links)
    mark = assessed_badge(assessment, edition)
    title = edition.pick(pledge, "title")
    theme = links.themes[pledge.theme_id]
    headline = mark.meaning
    if computation:
        headline = arithmetic(computation, links.indicators[str(pledge.indicator_id)], links.units, edition)
    searched: list[Source] = []
    if judgement:
        name = judgement.package.ledger["outcomes"]
        searched = [each for each in links.ledger.sources if each.package.name == name]
    previous, following = neighbours(pledge, links, address)
    return PledgePage(
        address=address,
        title=title,
        description=f"{title}：{mark.name}。{headline}"
        if edition.lang == "zh"
        else f"{title}: {mark.name}. {headline}",
        section="pledges",
        pledge_id=pledge.pledge_id,
        kicker=edition.words.pledge_of.format(year=pledge.due_year),
        theme=Reference(edition.pick(theme, "name"), address.to(theme_path(theme.theme_id))),
        badge=mark,
        headline=headline,
        evidence=edition.choose(*EVIDENCE[assessment.evidence_level]) if assessment else "",
        chart=chart_of(pledge, links, edition),
        chart_caption=caption_of(pledge, links, edition),
        promise=quotation_of(pledge, links, address),
        outcomes=tuple(outcome_blocks(pledge, links, address)),
        silence="" if links.evidence.get(pledge.pledge_id) else silence_of(pledge, searched, edition),
        explanation=edition.pick(pledge, "explanation"),
        reason=edition.pick(assessment, "reason") if assessment else "",
        related=tuple(related_of(pledge, links, address)),
        siblings=tuple(
            Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id)))
            for each in links.siblings(pledge)
        ),
        facts=tuple(facts_of(pledge, links, edition)),
        citation=citation_of(pledge, links, mark, edition),
        data=Reference(
            edition.words.data_row,
            address.to("data/") + "#" + links.source_of[pledge.paragraph_id].package.name,
        ),
        previous=previous,
        following=following,
    )


def computation_of(pledge: Pledge, links: Links) -> Computation | None:
    """Return the computed verdict on a pledge, or None where there is nothing to compute."""
    for each in links.evidence.get(pledge.pledge_id, []):
        if each.relation == "same_measure" and pledge.indicator_id:
            return compute(pledge, links.outcomes[each.outcome_id], links.indicators[pledge.indicator_id])
    return None


def silence_of(pledge: Pledge, searched: list[Source], edition: Edition) -> str:
    """Return what to say where no document reports on a pledge."""
    words = edition.words
    if not searched:
        return words.not_due_line.format(year=pledge.due_year)
    documents = edition.choose("、", "; ").join(
        str(source.package.ledger[f"citation_{edition.lang}"]) for source in searched
    )
    return f"{words.not_reported_here}{edition.choose('', ' ')}{words.searched.format(documents=documents)}"


def quotation_of(statement: Statement, links: Links, address: Address) -> Quotation:
    """Return a statement's quote, lit up in its paragraph."""
    edition = address.edition
    paragraph = links.paragraphs[statement.paragraph_id]
    package = links.source_of[paragraph.paragraph_id].package
    return Quotation(
        segments=lit_paragraph(statement, paragraph),
        source=Reference(
            sentence_case(str(package.ledger[f"short_{edition.lang}"])),
            address.to(source_path(package.name, statement.id)),
        ),
        section=edition.pick(paragraph, "section"),
        translation=statement.quote_en,
    )


def outcome_blocks(pledge: Pledge, links: Links, address: Address) -> list[OutcomeBlock]:
    """Return the outcomes that a pledge is set against."""
    edition = address.edition
    return [
        OutcomeBlock(
            title=edition.pick(outcome, "title"),
            flags=flags_of(outcome, edition),
            note=edition.choose("", " ").join(
                [edition.pick(each, "note"), edition.pick(outcome, "explanation")]
            ),
            quotation=quotation_of(outcome, links, address),
        )
        for each in links.evidence.get(pledge.pledge_id, [])
        for outcome in [links.outcomes[each.outcome_id]]
    ]


def flags_of(outcome: Outcome, edition: Edition) -> str:
    """Return what to add to an outcome's number: that it is an estimate, or to date."""
    flags = [
        word
        for word, holds in (
            (edition.words.estimate, outcome.is_estimate),
            (edition.words.cumulative, outcome.is_cumulative),
        )
        if holds
    ]
    return edition.choose("、", ", ").join(flags)


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def figure_of(statement: Statement, links: Links, edition: Edition) -> str:
    """Return a statement's figure as the edition writes it."""
    return write_figure(statement, links.units[str(statement.unit_id)], edition)


def chart_of(pledge: Pledge, links: Links, edition: Edition) -> ComparisonChart:
    """Return what the chart of a pledge shows, years in order.

    Only statements on the pledge's own indicator have a place on its scale.
    """
    words = edition.words
    years: dict[int, list[Mark]] = {}

    def add(year: int, statement: Statement, word: str, kind: str, flags: str = "") -> None:
        text = figure_of(statement, links, edition) + (
            edition.choose(f"（{flags}）", f" ({flags})") if flags else ""
        )
        years.setdefault(year, []).append(Mark(f"{year} {word}", float(statement.value or 0), text, kind))

    comparable = [
        *(each for each, note, _ in links.earlier_pledges.get(pledge.pledge_id, []) if not note),
        pledge,
        *(each for each, note, _ in links.later_pledges.get(pledge.pledge_id, []) if not note),
    ]
    for each in comparable:
        add(each.due_year, each, words.promised, "target")
    reported = [
        outcome
        for outcome in links.outcomes.values()
        if outcome.indicator_id == pledge.indicator_id and outcome.period_year <= pledge.due_year
    ]
    for outcome in reported:
        kind = "estimate" if outcome.is_estimate else "outcome"
        add(outcome.period_year, outcome, words.reported, kind, flags_of(outcome, edition))
    assessed = {int(each.package.ledger["assessed_year"]) for each in links.ledger.judgements}
    for year in {each.due_year for each in comparable} & assessed:
        if not any(outcome.period_year == year for outcome in reported):
            text = words.only_other if links.evidence.get(pledge.pledge_id) else words.no_number
            years[year].append(Mark(f"{year} {words.reported}", None, text, "missing"))
    marks = tuple(mark for year in sorted(years) for mark in years[year])
    return ComparisonChart(marks, float(pledge.value) if pledge.value is not None else None)


def caption_of(pledge: Pledge, links: Links, edition: Edition) -> str:
    """Return the caption of a pledge's chart: the measure and the documents it comes from."""
    indicator = links.indicators[str(pledge.indicator_id)]
    sources = edition.choose("、", "; ").join(
        str(source.package.ledger[f"short_{edition.lang}"]) for source in links.ledger.sources
    )
    name = edition.pick(indicator, "name")
    return edition.choose(f"{name}。来源：{sources}。", f"{name}. Sources: {sources}.")


def related_of(pledge: Pledge, links: Links, address: Address) -> list[Related]:
    """Return what other years promise, and earlier years report, on the same subject."""
    edition, words = address.edition, address.edition.words
    found = []
    for later, note_zh, note_en in links.later_pledges.get(pledge.pledge_id, []):
        found.append(
            Related(
                label=words.in_following_year.format(year=later.due_year),
                reference=Reference(edition.pick(later, "title"), address.to(pledge_path(later.pledge_id))),
                figure=figure_of(later, links, edition),
                comparison=edition.choose(note_zh, note_en) or compare(pledge, later, links, edition),
            )
        )
    for earlier, note_zh, note_en in links.earlier_pledges.get(pledge.pledge_id, []):
        found.append(
            Related(
                label=words.in_preceding_year,
                reference=Reference(
                    edition.pick(earlier, "title"), address.to(pledge_path(earlier.pledge_id))
                ),
                figure=figure_of(earlier, links, edition),
                comparison=edition.choose(note_zh, note_en)
                or assessed_badge(links.assessments.get(earlier.pledge_id), edition).name,
            )
        )
    for outcome in links.earlier_outcomes(pledge):
        package = links.source_of[outcome.paragraph_id].package
        flags = flags_of(outcome, edition)
        found.append(
            Related(
                label=f"{outcome.period_year} {words.reported}",
                reference=Reference(
                    edition.pick(outcome, "title"), address.to(source_path(package.name, outcome.outcome_id))
                ),
                figure=figure_of(outcome, links, edition),
                comparison=flags,
            )
        )
    return found


def compare(pledge: Pledge, later: Pledge, links: Links, edition: Edition) -> str:
    """Return how a later pledge's number on the same indicator differs from this one's."""
    if pledge.value is None or later.value is None:
        return ""
    words, gap = edition.words, later.value - pledge.value
    unit = difference_unit(links.indicators[str(pledge.indicator_id)], links.units)
    phrase = words.same if gap == 0 else words.raised if gap > 0 else words.lowered
    return phrase.format(year=pledge.due_year, difference=write_value(abs(gap), unit, edition))


def facts_of(pledge: Pledge, links: Links, edition: Edition) -> list[Fact]:
    """Return the fact sheet: the indicator, and how the verdict was reached."""
    words = edition.words
    indicator = links.indicators[str(pledge.indicator_id)]
    facts = [
        Fact(words.indicator, edition.pick(indicator, "name")),
        Fact("", edition.pick(indicator, "definition")),
        Fact(words.definition_source, definition_source(indicator.definition_source, edition)),
        Fact(words.better, edition.choose(*BETTER[indicator.better])),
    ]
    assessment = links.assessments.get(pledge.pledge_id)
    if assessment:
        date = words.counts_as_of.format(date=assessment.as_of, rubric=assessment.rubric)
        facts += [
            Fact(
                words.basis,
                f"{edition.choose(*BASIS[assessment.basis])}。{date}"
                if edition.lang == "zh"
                else f"{BASIS[assessment.basis][1].capitalize()}. {date}",
            ),
            Fact(words.clarity, edition.choose(*CLARITY[assessment.clarity])),
            Fact(words.evidence_level, edition.choose(*EVIDENCE[assessment.evidence_level])),
        ]
    return facts


def citation_of(pledge: Pledge, links: Links, mark: Badge, edition: Edition) -> str:
    """Return a citation in plain text."""
    package = links.source_of[pledge.paragraph_id].package
    version = package.descriptor["version"]
    title = edition.pick(pledge, "title")
    project = links.ledger.vocabulary.name("project", edition.lang)
    return edition.choose(
        f"{project}，“{title}”，结论：{mark.name}，编号 {pledge.pledge_id}，数据包 {package.name} {version} 版。",
        f"{project}, “{title}”, verdict: {mark.name}, id {pledge.pledge_id}, "
        f"data package {package.name}, version {version}.",
    )


def neighbours(pledge: Pledge, links: Links, address: Address) -> tuple[Reference | None, Reference | None]:
    """Return the pledges of the same year before and after this one."""
    year = [each for each in links.pledges.values() if each.due_year == pledge.due_year]
    at = year.index(pledge)

    def reference(each: Pledge) -> Reference:
        return Reference(address.edition.pick(each, "title"), address.to(pledge_path(each.pledge_id)))

    return (
        reference(year[at - 1]) if at > 0 else None,
        reference(year[at + 1]) if at + 1 < len(year) else None,
    )
