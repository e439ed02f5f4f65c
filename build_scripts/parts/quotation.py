"""A quote lit up in its paragraph."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import source_path
from build_scripts.load.records import Statement
from build_scripts.parts.address import Address
from build_scripts.parts.lit import Segment, lit_paragraph, with_surroundings
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import sentence_case


@dataclass(frozen=True)
class Quotation:
    """A quote lit up in its paragraph, with where it stands and its translation, where the edition shows one."""

    segments: tuple[Segment, ...]
    source: Reference
    section: str
    translation: str

    @property
    def is_cut(self) -> bool:
        """Whether a part of the paragraph stands further away than a reader needs at first."""
        return any(each.kind == "far" for each in self.segments)


def quotation_of(statement: Statement, book: Casebook, address: Address) -> Quotation:
    """Return a statement's quote, lit up in its paragraph."""
    edition = address.edition
    paragraph = book.paragraphs[statement.paragraph_id]
    about = book.source_of[paragraph.paragraph_id].about
    return Quotation(
        segments=with_surroundings(lit_paragraph(statement, paragraph)),
        source=Reference(
            sentence_case(edition.pick(about, "short")), address.to(source_path(about.package, statement.id))
        ),
        section=edition.pick(paragraph, "section"),
        translation=edition.pick(statement, "quote") if edition.translates else "",
    )
