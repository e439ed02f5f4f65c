"""The page of a pledge."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.exhibits import NOTHING, Exhibit
from build_scripts.charts.card import PledgePicture
from build_scripts.charts.comparison import ComparisonChart
from build_scripts.downloads.row_files import row_path
from build_scripts.figures.compared import around
from build_scripts.figures.comparison import caption_of, chart_of
from build_scripts.link.addresses import pledge_path, theme_path
from build_scripts.load.records import EXPECTED, Pledge
from build_scripts.pages.changes import version_anchor
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.attribution import imprint_of
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.cite import Citation, cited_package, ways_to_cite
from build_scripts.parts.counts import ANSWERED, SPOKEN
from build_scripts.parts.embedding import Embedding, embedding_of
from build_scripts.parts.factsheet import Fact, facts_of
from build_scripts.parts.named import cited
from build_scripts.parts.other_readings import Readings, caveat_of, caveats_of, readings_of
from build_scripts.parts.quotation import Quotation, quotation_of
from build_scripts.parts.reference import Reference
from build_scripts.parts.related import Related, all_years, pledge_link, related_of
from build_scripts.parts.reporting import Concern, ways_to_report
from build_scripts.parts.settling import Settling, settling_of
from build_scripts.parts.stages import Stage, stages_of
from build_scripts.parts.structured import pledge_data
from build_scripts.parts.values import flags_of
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.ruling import line_of, ruling_of, told_besides
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import hyphened

FRAME = 340
"""How high the frame of a pledge is on a phone, in pixels."""


@dataclass(frozen=True)
class OutcomeBlock:
    """A reported outcome that the pledge is set against; `document` is named where there are several."""

    title: str
    flags: str
    document: str
    rests: str
    """That the verdict rests on this one; empty where it does not, and where it is the only one."""
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
    meaning: str
    defined: Reference
    """Where all verdicts are defined; `meaning` is what this one means."""
    ruling: str
    """The one sentence that says why the verdict on this pledge is what it is."""
    sums: str
    """The arithmetic of a computed verdict; empty where nothing was computed."""
    evidence: str
    picture: PledgePicture
    embedding: Embedding
    chart: ComparisonChart | None
    chart_caption: str
    promise: Quotation
    outcomes: tuple[OutcomeBlock, ...]
    silence: str
    explanation: str
    terms: tuple[Reference, ...]
    reason: str
    stages: tuple[Stage, ...]
    """The verdicts as they stood, latest first; empty where there has been but one."""
    settling: Settling | None
    readings: Readings | None
    related: tuple[Related, ...]
    all_years: Reference | None
    """What is told of all years, where the page leaves some out."""
    siblings: tuple[Sibling, ...]
    facts: tuple[Fact, ...]
    citations: tuple[Citation, ...]
    report: str
    ways_to_report: tuple[Reference, ...]
    corrections: Reference
    row: Reference
    json: Reference
    changes: Reference
    previous: Reference | None
    following: Reference | None

    @property
    def discovered(self) -> tuple[dict[str, str], ...]:
        """Where programs find how to frame the pledge."""
        return (found,) if (found := self.embedding.discovered) else ()


def describe_pledge(pledge: Pledge, book: Casebook, edition: Edition) -> PledgePage:
    """Return the page of a pledge in one edition."""
    address = Address(edition, pledge_path(pledge.pledge_id))
    case = book.cases[pledge.pledge_id]
    assessment = case.assessment
    mark = badge(case.shown, edition)
    title = edition.pick(pledge, "title")
    ruling = ruling_of(case, edition)
    compared = around(pledge, case.indicator, book) if case.indicator else None
    previous, following = (reference_of(each, address) for each in case.neighbours)
    cited = cited_package(pledge, book)
    report = f"{pledge.pledge_id} · {' '.join(cited)}\n{pledge.quote_zh}"
    ways = ways_to_report(Concern(pledge.pledge_id, " ".join(cited), pledge.quote_zh), edition)
    return PledgePage(
        address=address,
        title=title,
        outer_title=line_of(case, edition),
        description=edition.say(
            "ruling-described", title=title, verdict=mark.name, told=described(case, ruling, edition)
        ),
        section="pledges",
        picture=picture_of(case, mark, ruling, address),
        is_shaped=case.shown in (*ANSWERED, *SPOKEN),
        embedding=embedding_of(
            address, edition.say("pledge-picture-title", title=title, verdict=mark.name), FRAME
        ),
        structured=pledge_data(pledge, book, mark, address),
        pledge_id=pledge.pledge_id,
        kicker=edition.say(
            "pledge-of-expected" if case.theme.kind == EXPECTED else "pledge-of", year=case.year
        ),
        theme=Reference(edition.pick(case.theme, "name"), address.to(theme_path(pledge.theme_id))),
        badge=mark,
        meaning=edition.say("pledge-verdict-meaning", meaning=sentence_case(mark.meaning)),
        defined=Reference(edition.say("pledge-verdicts-defined"), address.to("method/") + "#verdicts"),
        ruling=ruling,
        sums=arithmetic(case.computation, book.units, edition) if case.computation else "",
        evidence=evidence_line(case, edition),
        chart=chart_of(compared, book, edition) if compared else None,
        chart_caption=caption_of(compared, book, edition) if compared else "",
        promise=quotation_of(pledge, book, address),
        outcomes=outcome_blocks(case, address),
        silence=silence_of(case, edition),
        explanation=edition.pick(pledge, "explanation"),
        terms=tuple(terms_of(pledge, book, address)),
        reason=edition.pick(assessment, "reason") if assessment and case.exhibits else "",
        stages=stages_of(case, edition),
        settling=settling_of(case, address),
        readings=readings_of(pledge, book, edition),
        related=related_of(case, address),
        all_years=all_years(case, address),
        siblings=tuple(
            Sibling(pledge_link(each, address), badge(book.cases[each.id].shown, edition))
            for each in case.siblings
        ),
        facts=tuple(facts_of(pledge, book, address)),
        citations=ways_to_cite(pledge, book, mark, address),
        report=report,
        ways_to_report=ways,
        report_at=ways[0].href if ways else "",
        corrections=Reference(edition.say("pledge-report-how"), address.to("corrections/") + "#report"),
        row=Reference(edition.say("pledge-data-row"), address.shared(row_path(pledge.pledge_id))),
        json=Reference("JSON", address.shared(f"{pledge_path(pledge.pledge_id)}index.json")),
        changes=Reference(
            edition.say("pledge-changes-since"), address.to(f"changes/#{version_anchor(*cited)}")
        ),
        previous=previous,
        following=following,
    )


def described(case: Case, ruling: str, edition: Edition) -> str:
    """Return a ruling with what has to be said beside it: of an estimate, of a reading, of silence."""
    caveats = caveats_of(case, edition) if case.computation else []
    return edition.run(
        [
            ruling,
            edition.say("pledge-caveats", caveats=edition.clauses(caveats)) if caveats else "",
            edition.say("silence-is-not-failure") if case.shown == "not_reported" else "",
        ]
    )


def evidence_line(case: Case, edition: Edition) -> str:
    """Return what settles a verdict, where anything does, and the day that the evidence reaches to; empty without one."""
    if not case.history:
        return ""
    up_to, level = case.history[-1].search.up_to.isoformat(), case.history[-1].level
    if level == NOTHING:
        return edition.say("pledge-up-to", up_to=up_to)
    return edition.say(
        "pledge-settled-by", level=edition.say(f"evidence-name-{hyphened(level)}"), up_to=up_to
    )


def picture_of(case: Case, mark: Badge, ruling: str, address: Address) -> PledgePicture:
    """Return the picture that a link to the pledge shows: whose pledge, verdict, title, its one sentence."""
    edition = address.edition
    used = {case.source.about.package, *(each.source.about.package for each in case.exhibits)}
    documents = cited([each for name, each in case.book.sources.items() if name in used], edition, "short")
    title = edition.pick(case.pledge, "title")
    return PledgePicture(
        kicker=edition.say(
            "picture-of-expected" if case.theme.kind == EXPECTED else "picture-of-pledge", year=case.year
        ),
        code=mark.code,
        verdict=mark.name,
        title=title,
        headline=ruling,
        caveat=edition.say("silence-is-not-failure")
        if case.shown == "not_reported"
        else caveat_of(case.pledge, case.book, edition),
        imprint=imprint_of(
            edition.say("pledge-picture-title", title=title, verdict=mark.name),
            edition.say("pledge-source", documents=documents),
            address,
        ),
    )


def silence_of(case: Case, edition: Edition) -> str:
    """Return what to say where no document reports on a pledge: what they say instead, and which were searched.

    It is what the reason says besides the sentence beneath the verdict, so that no page says it twice.
    """
    say = edition.say
    if case.exhibits:
        return ""
    if case.assessment is None or case.search is None:
        return say("pledge-not-due-line", year=case.year)
    documents = cited(case.searched, edition)
    searched = say("pledge-searched", documents=documents, day=case.search.up_to.isoformat())
    return edition.run([told_besides(case, edition) or say("pledge-not-reported-here"), searched])


def outcome_blocks(case: Case, address: Address) -> tuple[OutcomeBlock, ...]:
    """Return the outcomes that a pledge is set against: first the one that a computed verdict rests on."""
    decisive = case.decided_by if case.computation else None
    several = len({each.source.about.package for each in case.exhibits}) > 1
    ordered = sorted(case.exhibits, key=lambda each: each is not decisive)
    edition = address.edition

    def block(exhibit: Exhibit) -> OutcomeBlock:
        outcome = exhibit.outcome
        return OutcomeBlock(
            title=edition.pick(outcome, "title"),
            flags=flags_of(outcome, edition),
            document=sentence_case(edition.pick(exhibit.source.about, "short")) if several else "",
            rests=edition.say("pledge-rests") if exhibit is decisive and len(ordered) > 1 else "",
            note=edition.run([edition.pick(exhibit.evidence, "note"), edition.pick(outcome, "explanation")]),
            quotation=quotation_of(outcome, case.book, address),
        )

    return tuple(block(each) for each in ordered)


def terms_of(pledge: Pledge, book: Casebook, address: Address) -> list[Reference]:
    """Return links to the terms of the glossary that the pledge's title, quote or explanation uses."""
    text = pledge.title_zh + pledge.quote_zh + pledge.explanation_zh
    return [
        Reference(address.edition.pick(each, "term"), address.to("glossary/") + "#" + each.term_id)
        for each in book.ledger.vocabulary.glossary
        if each.term_zh in text
    ]


def reference_of(pledge: Pledge | None, address: Address) -> Reference | None:
    """Return a link to a pledge, if there is one."""
    return None if pledge is None else pledge_link(pledge, address)


PAGE = Kind(
    "pledge",
    PledgePage,
    lambda context: [
        describe_pledge(each, context.book, context.edition) for each in context.book.pledges.values()
    ],
)
