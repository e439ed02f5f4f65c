"""The page of a source as it came: every line, what was struck, where it is read."""

import itertools

from build_scripts.assess.case import Casebook
from build_scripts.pages.as_came import AsCamePage, describe_as_came
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

ZH, EN = EDITIONS


def page_of(book: Casebook, name: str, edition: Edition = ZH) -> AsCamePage:
    """Return the page of a raw source."""
    [source] = [each for each in book.ledger.sources if each.package.name == name]
    return describe_as_came(source, edition)


def test_lines_stand_in_the_order_of_the_file_and_name_their_paragraph(book: Casebook) -> None:
    """The city's report begins with what is read last."""
    page = page_of(book, "report-2031")
    assert [
        (each.paragraph.text if each.paragraph else "", each.place, [line.number for line in each.lines])
        for each in page.blocks
    ] == [
        ("读作第 4 段", "文件里第 1 段", [1, 2]),
        ("读作第 1 段", "文件里第 2 段", [3, 4, 5]),
        ("读作第 2 段", "文件里第 3 段", [6, 7]),
        ("读作第 3 段", "文件里第 4 段", [8, 9]),
    ]
    first = page.blocks[0].paragraph
    assert first is not None
    assert first.href == "../#report-2031-p04"
    assert [line.reads for line in page.blocks[1].lines] == ["¶ 1", "¶ 1", ""]


def test_a_source_that_is_in_order_says_that_nothing_was_moved(book: Casebook) -> None:
    """No block of the city's plan has another place in the file."""
    page = page_of(book, "plan-2030", EN)
    assert {each.place for each in page.blocks} == {""}
    assert page.order.endswith("none was moved.")
    assert page_of(book, "report-2031", EN).order.startswith(
        "The file keeps the order of the layout, not of reading: 4 of 4 paragraphs"
    )


def test_the_proof_counts_what_was_struck_and_why(book: Casebook) -> None:
    """The sums agree with the file, counted by hand."""
    [source] = [each for each in book.ledger.sources if each.package.name == "report-2031"]
    total = len(source.raw_text)
    kept = sum(len(each.text_zh) for each in source.paragraphs)
    proof = page_of(book, "report-2031", EN).proof
    assert f"The raw file holds {total} characters" in proof
    assert f"Of these {total - kept} are left over from the layout" in proof
    assert "8 of line breaks, 2 of spacing, 15 of newspaper headings that came twice" in proof
    assert f"The other {kept}, joined in reading order" in proof
    assert "0 added, 0 lost" in proof


def test_the_lines_are_the_file(book: Casebook) -> None:
    """Joined, pieces and line ends are the raw text, character by character."""
    for source, edition in itertools.product(book.ledger.sources, EDITIONS):
        page = describe_as_came(source, edition)
        lines = [line for block in page.blocks for line in block.lines]
        text = "".join(
            "".join(piece.text for piece in line.pieces) + ("\n" if line.ends else "") for line in lines
        )
        assert text == source.raw_text
        assert [line.number for line in lines] == list(range(1, len(lines) + 1))
