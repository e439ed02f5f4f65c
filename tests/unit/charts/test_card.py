"""Pictures to share."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import (
    HEIGHT,
    MARGIN,
    WIDTH,
    PledgePicture,
    TallyPicture,
    broken,
    picture_svg,
    png_of,
    width_of,
)
from build_scripts.charts.marks import shapes
from build_scripts.charts.palette import PAPER, VERDICTS
from build_scripts.load.ledger import Ledger
from build_scripts.pages.newsroom import describe_newsroom
from build_scripts.pages.pledge import describe_pledge
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import verdict_name
from tests.editions import EDITIONS, real_editions
from tests.unit.charts.reading import is_near

PICTURE = PledgePicture(
    "产业行动 · 2030 年的承诺", "not_met", "未完成", "茶叶产量增长5%", "4% < 5%", "来源：方案 · 云溪承诺账本"
)


def colours_within(png: bytes, box: tuple[int, int, int, int] | None = None) -> set[tuple[int, ...]]:
    """Return the colours of a picture, or of a part of it."""
    part = Image.open(io.BytesIO(png)).convert("RGB").crop(box)
    found = part.getcolors(part.width * part.height) or []
    return {colour for _, colour in found if isinstance(colour, tuple)}


def is_paper(png: bytes, box: tuple[int, int, int, int]) -> bool:
    """Say whether nothing is drawn in a part of a picture."""
    return all(is_near(PAPER, each) for each in colours_within(png, box))


def test_every_verdict_has_a_mark_of_its_own() -> None:
    """No two verdicts can be taken for each other without their colour."""
    assert set(shapes()) == set(VERDICTS)
    assert len(set(shapes().values())) == len(VERDICTS)


def test_a_picture_says_what_a_page_says_first() -> None:
    drawn = picture_svg(PICTURE)
    words = re.findall(r"<text[^>]*>([^<]*)</text>", drawn)
    assert words == [
        "产业行动 · 2030 年的承诺",
        "未完成",
        "茶叶产量增长5%",
        "4% &lt; 5%",
        "来源：方案 · 云溪承诺账本",
    ]


def test_a_picture_is_drawn_in_the_size_that_chats_ask_for_and_the_same_twice() -> None:
    png = png_of(picture_svg(PICTURE))
    image = Image.open(io.BytesIO(png))
    assert image.size == (WIDTH, HEIGHT)
    assert png == png_of(picture_svg(PICTURE))
    assert len(png) < 60_000


def test_the_verdict_stands_in_its_colour_within_the_square_that_a_chat_cuts_out() -> None:
    png = png_of(picture_svg(PICTURE))
    square = ((WIDTH - HEIGHT) // 2, 0, (WIDTH + HEIGHT) // 2, 240)
    assert any(is_near(VERDICTS["not_met"], each) for each in colours_within(png, square))


@pytest.mark.parametrize("code", VERDICTS)
def test_a_picture_of_all_verdicts_keeps_the_colour_of_one_mark_among_many(code: str) -> None:
    """The palette of the file gives every verdict its colour, a single mark among a hundred and more too."""
    others = tuple(each for each in VERDICTS if each != code)
    marks = (*others * 22, code)
    counts = tuple((each, verdict_name(each, EDITIONS[0]), 1) for each in VERDICTS)
    found = colours_within(png_of(picture_svg(TallyPicture("题", "问", marks, counts, "来源"))))
    missing = [each for each in VERDICTS if not any(is_near(VERDICTS[each], colour) for colour in found)]
    assert missing == []


def test_a_tally_draws_one_mark_a_pledge() -> None:
    picture = TallyPicture(
        "云溪市政府作出 5 项承诺。", "做到没有？", ("met",) * 5, (("met", "已完成", 5),), "来源"
    )
    assert picture_svg(picture).count("scale(") == 5 + 1


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_no_picture_of_the_ledger_runs_out_of_its_frame(ledger: Ledger, edition: object) -> None:
    """The widest of all real pictures leave their margins empty, and none is cut short."""
    book = Casebook(ledger)
    own = next(each for each in EDITIONS if each is edition)
    pictures = [
        page.picture
        for pledge in book.pledges.values()
        for page in [describe_pledge(pledge, book, own)]
        if isinstance(page.picture, PledgePicture)
    ]
    assert len(pictures) == len(book.pledges)
    assert [each.title for each in pictures if "…" in picture_svg(each)] == []
    longest = sorted(pictures, key=lambda each: width_of(each.title + each.headline))[-6:]
    for picture in longest:
        png = png_of(picture_svg(picture))
        for left in (0, WIDTH - MARGIN // 2):
            assert is_paper(png, (left, 0, left + MARGIN // 2, HEIGHT)), picture.title
        assert is_paper(png, (0, HEIGHT - 86, WIDTH, HEIGHT - 80)), picture.title


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_no_picture_of_the_newsroom_kit_is_cut_short(ledger: Ledger, edition: Edition) -> None:
    """Each names the city, and its source line is whole, address included."""
    editions = real_editions(ledger, "https://example.org/ledger/")
    published = next(each for each in editions if each.lang == edition.lang)
    book = Casebook(ledger)
    page = describe_newsroom(max(book.judgements), book, published)
    drawings = [picture_svg(each) for each in page.drawings.values()]
    assert len(drawings) == len(page.kits)
    for drawn in drawings:
        assert "…" not in drawn
        assert ledger.vocabulary.name("government", edition.lang)[:8].replace("’", "'") in drawn


@given(st.text("承诺，。增长7% abcXYZ（）", min_size=1, max_size=80), st.floats(8, 40))
def test_breaking_a_text_loses_nothing(words: str, width: float) -> None:
    """Lines hold every character but the spaces at which they were broken."""
    lines = broken(words, width)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(not line.startswith(("，", "。")) for line in lines[1:])
