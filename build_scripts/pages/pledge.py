"""The page of a pledge."""

from dataclasses import dataclass
from urllib.parse import urlencode

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import PledgePicture
from build_scripts.charts.comparison import ComparisonChart
from build_scripts.downloads.rows import row_path
from build_scripts.figures.comparison import caption_of, chart_of
from build_scripts.link.addresses import pledge_path, theme_path
from build_scripts.load.ledger import Source
from build_scripts.load.records import Pledge
from build_scripts.pages.changes import version_anchor
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.cite import Citation, citations_of, cited_package
from build_scripts.parts.factsheet import Fact, facts_of
from build_scripts.parts.other_readings import Readings, caveat_of, readings_of
from build_scripts.parts.quotation import Quotation, quotation_of
from build_scripts.parts.reference import Reference
from build_scripts.parts.related import Related, related_of
from build_scripts.parts.structured import pledge_data
from build_scripts.parts.values import flags_of
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import EVIDENCE


@dataclass(frozen=True)
class OutcomeBlock:
    """A reported outcome that the pledge is set against."""

    title: str
    flags: str
    note: str
    quotation: Quotation


@dataclass(frozen=True)
class Sibling:
    """Another pledge of the same paragraph."""

    reference: Reference
    badge: Badge


@dataclass(frozen=True, kw_only=True)
class PledgePage(Page):
    """All that a pledge's page shows; see templates/pledge.md.jinja."""

    pledge_id: str
    kicker: str
    theme: Reference
    badge: Badge
    headline: str
    evidence: str
    reported: str
    chart: ComparisonChart | None
    chart_caption: str
    promise: Quotation
    outcomes: tuple[OutcomeBlock, ...]
    silence: str
    explanation: str
    terms: tuple[Reference, ...]
    reason: str
    readings: Readings | None
    related: tuple[Related, ...]
    siblings: tuple[Sibling, ...]
    facts: tuple[Fact, ...]
    citations: tuple[Citation, ...]
    report: str
    issue: Reference | None
    """Where to report a mistake, with the words filled in; None where the repository is not known."""
    corrections: Reference
    row: Reference
    json: Reference
    changes: Reference
    previous: Reference | None
    following: Reference | None


def describe_pledge(pledge: Pledge, book: Casebook, edition: Edition) -> PledgePage:
    """Return the page of a pledge in one edition."""
    address = Address(edition, pledge_path(pledge.pledge_id))
    case = book.cases[pledge.pledge_id]
    assessment = case.assessment
    computation = book.cases[pledge.id].computation
    indicator = book.indicators[pledge.indicator_id] if pledge.indicator_id else None
    mark = badge(case.shown, edition)
    title = edition.pick(pledge, "title")
    theme = book.themes[pledge.theme_id]
    headline = mark.meaning
    if computation:
        headline = arithmetic(
            computation, book.indicators[str(pledge.indicator_id)], book.units, edition.lang
        )
    caveat = (
        caveat_of(pledge, book, edition).replace(" · ", edition.choose("；", "; ")) if computation else ""
    )
    told = headline + (edition.choose(f"（{caveat}）", f" ({caveat})") if caveat else "")
    previous, following = neighbours(pledge, book, address)
    report = f"{pledge.pledge_id} · {' '.join(cited_package(pledge, book))}\n{pledge.quote_zh}"
    return PledgePage(
        address=address,
        title=title,
        description=f"{title}：{mark.name}。{told}"
        if edition.lang == "zh"
        else f"{title}: {mark.name}. {sentence_case(told)}",
        section="pledges",
        picture=picture_of(pledge, book, mark, told, edition),
        structured=pledge_data(pledge, book, mark, address),
        pledge_id=pledge.pledge_id,
        kicker=edition.say("pledge-of", year=pledge.due_year),
        theme=Reference(edition.pick(theme, "name"), address.to(theme_path(theme.theme_id))),
        badge=mark,
        headline=sentence_case(headline),
        evidence=edition.choose(*EVIDENCE[assessment.evidence_level])
        if assessment and assessment.evidence_level != "E0"
        else "",
        reported=reported_line(pledge, book, mark, edition),
        chart=chart_of(indicator, book, edition) if indicator else None,
        chart_caption=caption_of(indicator, book, edition) if indicator else "",
        promise=quotation_of(pledge, book, address),
        outcomes=tuple(outcome_blocks(pledge, book, address)),
        silence=""
        if book.evidence.get(pledge.pledge_id)
        else silence_of(pledge, book, case.searched, edition),
        explanation=edition.pick(pledge, "explanation"),
        terms=tuple(terms_of(pledge, book, address)),
        reason=edition.pick(assessment, "reason") if assessment else "",
        readings=readings_of(pledge, book, edition),
        related=tuple(related_of(pledge, book, address)),
        siblings=tuple(
            Sibling(
                Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id))),
                badge(book.cases[each.id].shown, edition),
            )
            for each in book.siblings(pledge)
        ),
        facts=tuple(facts_of(pledge, book, address)),
        citations=citations_of(pledge, book, mark, address),
        report=report,
        issue=issue_of(pledge, report, edition),
        corrections=Reference(edition.say("pledge-report-how"), address.to("corrections/") + "#report"),
        row=Reference(edition.say("pledge-data-row"), address.shared(row_path(pledge.pledge_id))),
        json=Reference("JSON", address.shared(f"{pledge_path(pledge.pledge_id)}index.json")),
        changes=Reference(
            edition.say("pledge-changes-since"),
            address.to(f"changes/#{version_anchor(*cited_package(pledge, book))}"),
        ),
        previous=previous,
        following=following,
    )


def issue_of(pledge: Pledge, report: str, edition: Edition) -> Reference | None:
    """Return a link to a new issue that says which pledge it is about; see the docs of GitHub on query parameters."""
    if not edition.repository:
        return None
    quoted = "".join(f"> {line}\n" for line in report.splitlines())
    filled = urlencode({"title": pledge.pledge_id, "body": f"{quoted}\n"})
    return Reference(edition.say("pledge-report-issue"), f"{edition.repository}/issues/new?{filled}")


def reported_line(pledge: Pledge, book: Casebook, mark: Badge, edition: Edition) -> str:
    """Return what was reported instead, where it was on another measure: the titles of the outcomes."""
    if mark.code != "other_measure":
        return ""
    titles = [
        edition.pick(book.outcomes[each.outcome_id], "title")
        for each in book.evidence.get(pledge.pledge_id, [])
    ]
    return (
        edition.choose("报告的是：" + "；".join(titles), "Reported instead: " + "; ".join(titles))
        if titles
        else ""
    )


def picture_of(pledge: Pledge, book: Casebook, mark: Badge, headline: str, edition: Edition) -> PledgePicture:
    """Return the picture that a link to the pledge shows; what was not reported on is said in a few words."""
    theme = edition.pick(book.themes[pledge.theme_id], "name")
    packages = [book.source_of[pledge.paragraph_id].package]
    packages += [
        book.source_of[book.outcomes[each.outcome_id].paragraph_id].package
        for each in book.evidence.get(pledge.pledge_id, [])
    ]
    documents = dict.fromkeys(str(each.ledger[f"short_{edition.lang}"]) for each in packages)
    project = book.ledger.vocabulary.name("project", edition.lang)
    source = edition.choose("来源：" + "、".join(documents), "Source: " + "; ".join(documents))
    return PledgePicture(
        kicker=f"{theme} · {edition.say('pledge-of', year=pledge.due_year)}",
        code=mark.code,
        verdict=mark.name,
        title=edition.pick(pledge, "title"),
        headline=sentence_case(headline),
        source=f"{source} · {project}",
    )


def silence_of(pledge: Pledge, book: Casebook, searched: tuple[Source, ...], edition: Edition) -> str:
    """Return what to say where no document reports on a pledge."""
    say = edition.say
    assessment = book.assessments.get(pledge.pledge_id)
    if assessment and assessment.verdict == "not_checkable":
        return say("pledge-nothing-to-check")
    if not searched:
        return say("pledge-not-due-line", year=pledge.due_year)
    documents = edition.choose("、", "; ").join(
        str(source.package.ledger[f"citation_{edition.lang}"]) for source in searched
    )
    return edition.run([say("pledge-not-reported-here"), say("pledge-searched", documents=documents)])


def outcome_blocks(pledge: Pledge, book: Casebook, address: Address) -> list[OutcomeBlock]:
    """Return the outcomes that a pledge is set against."""
    edition = address.edition
    return [
        OutcomeBlock(
            title=edition.pick(outcome, "title"),
            flags=flags_of(outcome, edition),
            note=edition.choose("", " ").join(
                [edition.pick(each, "note"), edition.pick(outcome, "explanation")]
            ),
            quotation=quotation_of(outcome, book, address),
        )
        for each in book.evidence.get(pledge.pledge_id, [])
        for outcome in [book.outcomes[each.outcome_id]]
    ]


def terms_of(pledge: Pledge, book: Casebook, address: Address) -> list[Reference]:
    """Return links to the terms of the glossary that the pledge's title, quote or explanation uses."""
    text = pledge.title_zh + pledge.quote_zh + pledge.explanation_zh
    return [
        Reference(address.edition.pick(each, "term"), address.to("glossary/") + "#" + each.term_id)
        for each in book.ledger.vocabulary.glossary
        if each.term_zh in text
    ]


def neighbours(pledge: Pledge, book: Casebook, address: Address) -> tuple[Reference | None, Reference | None]:
    """Return links to the pledges of the same year before and after this one."""

    def reference(each: Pledge | None) -> Reference | None:
        if each is None:
            return None
        return Reference(address.edition.pick(each, "title"), address.to(pledge_path(each.pledge_id)))

    before, after = book.neighbours[pledge.pledge_id]
    return reference(before), reference(after)


PAGE = Kind(
    "pledge",
    PledgePage,
    lambda context: [
        describe_pledge(each, context.book, context.edition) for each in context.book.pledges.values()
    ],
)
