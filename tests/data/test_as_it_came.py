"""Both documents, whole: what the page of the raw file strikes and keeps."""

from collections import defaultdict

import pytest

from build_scripts.load.ledger import Ledger
from build_scripts.pages.as_came import describe_as_came
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_what_is_kept_of_the_lines_is_the_text_and_nothing_else(ledger: Ledger, edition: Edition) -> None:
    """Without the struck characters, re-ordered as labelled, the lines equal every paragraph exactly."""
    for source in ledger.sources:
        page = describe_as_came(source, edition)
        kept: dict[int, str] = defaultdict(str)
        lines = [line for block in page.blocks for line in block.lines]
        for line in lines:
            text = "".join(piece.text for piece in line.pieces if piece.fate == "kept")
            if text:
                kept[int(line.reads.removeprefix("¶ "))] += text
        assert [kept[number] for number in sorted(kept)] == [each.text_zh for each in source.paragraphs]
        everything = "\n".join("".join(piece.text for piece in line.pieces) for line in lines)
        assert everything == source.raw_text


def test_the_proof_of_each_document(ledger: Ledger) -> None:
    """The numbers that the page prints, as counted once by other means (wc, and the paragraphs' table)."""
    for source in ledger.sources:
        proof = describe_as_came(source, EDITIONS[0]).proof
        total, kept = len(source.raw_text), sum(len(each.text_zh) for each in source.paragraphs)
        assert proof.startswith(f"原始文件共 {total:,} 个字符")
        assert f"其中 {total - kept:,} 个是版面留下的" in proof
        assert f"其余 {kept:,} 个" in proof
        assert "多出 0 个，丢失 0 个" in proof
