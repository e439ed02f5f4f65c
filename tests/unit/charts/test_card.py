"""Pictures to share."""

import dataclasses
import io
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import MARGIN, PledgePicture, TallyPicture, room_above
from build_scripts.charts.imprint import Imprint
from build_scripts.charts.marks import shapes
from build_scripts.charts.palette import PAPER, VERDICTS
from build_scripts.charts.picture import picture_svg
from build_scripts.charts.shape import FURTHER, PREVIEW, SQUARE, TALL, Shape
from build_scripts.charts.typeset import broken, width_of
from build_scripts.load.ledger import Ledger
from build_scripts.pages.newsroom import describe_newsroom
from build_scripts.pages.pledge import describe_pledge
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import verdict_name
from tests.editions import EDITIONS, real_editions
from tests.unit.charts.reading import pdf_of, png_of, rgb

IMPRINT = Imprint("未完成：茶叶产量增长5%", "来源：方案", "云溪承诺账本，CC BY 4.0", "云溪承诺账本")
PICTURE = PledgePicture(
    "云溪市政府 2030 年的承诺", "not_met", "未完成", "茶叶产量增长5%", "4% < 5%", "", IMPRINT
)
WIDTH, HEIGHT = PREVIEW.width, PREVIEW.height
ADDRESS = "https://example.org/ledger/pledges/2030-tea-output/"


def colours_within(png: bytes, box: tuple[int, int, int, int] | None = None) -> set[tuple[int, ...]]:
    """Return the colours of a picture, or of a part of it."""
    part = Image.open(io.BytesIO(png)).convert("RGB").crop(box)
    found = part.getcolors(part.width * part.height) or []
    return {colour for _, colour in found if isinstance(colour, tuple)}


def is_paper(png: bytes, box: tuple[int, int, int, int]) -> bool:
    """Say whether nothing is drawn in a part of a picture."""
    return set(colours_within(png, box)) == {rgb(PAPER)}


def test_every_verdict_has_a_mark_of_its_own() -> None:
    """No two verdicts can be taken for each other without their colour."""
    assert set(shapes()) == set(VERDICTS)
    assert len(set(shapes().values())) == len(VERDICTS)


def words_of(drawn: str) -> list[str]:
    """Return the lines of text of a picture."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", drawn)


def test_a_picture_says_whose_pledge_it_was_then_what_a_page_says_first() -> None:
    assert words_of(picture_svg(PICTURE)) == [
        "云溪市政府 2030 年的承诺",
        "未完成",
        "茶叶产量增长5%",
        "4% &lt; 5%",
        "云溪承诺账本",
        "来源：方案",
    ]


@pytest.mark.parametrize("shape", [PREVIEW, *FURTHER])
def test_where_the_address_is_known_it_stands_there_and_as_a_code_to_scan(shape: Shape) -> None:
    """The code is the only path in ink that is made of squares; without an address there is none."""
    known = dataclasses.replace(IMPRINT, address=ADDRESS)
    drawn = picture_svg(dataclasses.replace(PICTURE, imprint=known, shape=shape))
    assert "example.org/ledger/pledges/2030-tea-output" in words_of(drawn)
    assert drawn.count("crispEdges") == 1
    plain = picture_svg(dataclasses.replace(PICTURE, shape=shape))
    assert "crispEdges" not in plain
    assert "example.org" not in plain


@pytest.mark.parametrize("shape", [PREVIEW, *FURTHER])
def test_a_picture_has_the_size_of_its_shape(shape: Shape) -> None:
    drawn = dataclasses.replace(PICTURE, shape=shape)
    assert Image.open(io.BytesIO(png_of(picture_svg(drawn)))).size == (shape.width, shape.height)
    assert TALL.width * 4 == TALL.height * 3
    assert SQUARE.width == SQUARE.height


def test_a_file_says_title_source_and_rights() -> None:
    """In a PNG as texts, in an SVG as title, description and RDF."""
    said = Image.open(io.BytesIO(png_of(picture_svg(PICTURE)))).info
    assert {name: str(said[name]) for name in ("Title", "Author", "Source", "Copyright")} == {
        "Title": IMPRINT.title,
        "Author": IMPRINT.project,
        "Source": IMPRINT.source,
        "Copyright": IMPRINT.rights,
    }
    root = ET.fromstring(picture_svg(PICTURE))
    assert [root[at].text for at in (0, 1)] == [IMPRINT.title, IMPRINT.source]
    assert root.find(".//{http://purl.org/dc/elements/1.1/}rights") is not None


def test_a_picture_for_print_is_the_same_bytes_each_time() -> None:
    """The program that makes them lists what a page uses in any order."""
    squares = "".join(
        f'<rect x="{at}" width="9" height="9" opacity="0.{at}"><title>x</title></rect>' for at in range(1, 9)
    )
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" width="99" height="9">{squares}</svg>'
    assert len({pdf_of(drawn) for _ in range(5)}) == 1


def test_curly_quotes_stay_and_are_as_narrow_as_latin_letters() -> None:
    drawn = picture_svg(dataclasses.replace(PICTURE, title="Yunxi’s “tea”", headline="云溪“茶”"))
    [latin] = re.findall(r"<text[^>]*>Yunxi’s “tea”</text>", drawn)
    [chinese] = re.findall(r"<text[^>]*>云溪“茶”</text>", drawn)
    assert "Noto Sans CJK KR" in latin
    assert "font-family" not in chinese


@pytest.mark.parametrize("shape", [PREVIEW, *FURTHER])
def test_what_most_pledges_have_come_to_is_legible_at_a_tenth_of_the_size(shape: Shape) -> None:
    """A chat shows the preview 120 pixels wide: a number of 13 pixels and a name of 8 can be read."""
    counts = (("met", "已完成", 2), ("not_reported", "未见报告", 97))
    picture = TallyPicture(
        "题", "问", ("met",) * 2 + ("not_reported",) * 97, counts, "不等于", IMPRINT, shape
    )
    sizes = {
        words: float(size)
        for size, words in re.findall(r'font-size="([\d.]+)"[^>]*>([^<]*)</text>', picture_svg(picture))
    }
    assert sizes["97"] * 120 / shape.width >= 13
    assert sizes["未见报告"] * 120 / shape.width >= 8
    assert "/99" in sizes
    assert "不等于" in sizes


def test_a_picture_is_drawn_in_the_size_that_chats_ask_for_and_the_same_twice() -> None:
    png = png_of(picture_svg(PICTURE))
    image = Image.open(io.BytesIO(png))
    assert image.size == (WIDTH, HEIGHT)
    assert png == png_of(picture_svg(PICTURE))
    assert len(png) < 60_000


def test_the_verdict_stands_in_its_colour_within_the_square_that_a_chat_cuts_out() -> None:
    png = png_of(picture_svg(PICTURE))
    square = ((WIDTH - HEIGHT) // 2, 0, (WIDTH + HEIGHT) // 2, 240)
    assert rgb(VERDICTS["not_met"]) in colours_within(png, square)


@pytest.mark.parametrize("code", VERDICTS)
def test_a_picture_of_all_verdicts_keeps_the_colour_of_one_mark_among_many(code: str) -> None:
    """The palette of the file gives every verdict its colour, a single mark among a hundred and more too."""
    others = tuple(each for each in VERDICTS if each != code)
    marks = (*others * 22, code)
    counts = tuple((each, verdict_name(each, EDITIONS[0]), 1) for each in VERDICTS)
    found = colours_within(png_of(picture_svg(TallyPicture("题", "问", marks, counts, "", IMPRINT))))
    missing = [each for each in VERDICTS if rgb(VERDICTS[each]) not in found]
    assert missing == []


@pytest.mark.parametrize("shape", [PREVIEW, *FURTHER])
def test_title_headline_and_caveat_that_are_all_long_stay_above_the_foot(shape: Shape) -> None:
    """Their type becomes smaller together, and nothing of them is left out."""
    title, headline, caveat = (
        "争取纳入国家战略腹地" * 4,
        "承诺茶叶产量增长5%左右，" * 5,
        "只看一份报告，不等于没有做。" * 2,
    )
    picture = dataclasses.replace(PICTURE, title=title, headline=headline, caveat=caveat, shape=shape)
    drawn = picture_svg(picture)
    assert "".join(words_of(drawn)).startswith(f"{PICTURE.kicker}{PICTURE.verdict}{title}{headline}{caveat}")
    foot = int(room_above(shape))
    assert is_paper(png_of(drawn), (0, foot - 6, shape.width, foot - 2))


def test_a_tally_draws_one_mark_a_pledge() -> None:
    counts = (("met", "已完成", 5),)
    picture = TallyPicture("云溪市政府作出 5 项承诺。", "做到没有？", ("met",) * 5, counts, "", IMPRINT)
    # One for each, one beside what most have come to, one in the legend.
    assert picture_svg(picture).count("scale(") == 5 + 1 + 1


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
        foot = int(room_above(PREVIEW))
        assert is_paper(png, (0, foot - 6, WIDTH, foot - 2)), picture.title


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
        assert ledger.vocabulary.name("government", edition.lang)[:8] in drawn


@given(st.text("承诺，。增长7% abcXYZ（）·", min_size=1, max_size=80), st.floats(8, 40))
def test_breaking_a_text_loses_nothing(words: str, width: float) -> None:
    """Lines hold every character but the spaces at which they were broken."""
    lines = broken(words, width)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(not line.startswith(("，", "。", "·")) for line in lines[1:])
