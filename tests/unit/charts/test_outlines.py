"""Letters as outlines, where a picture’s texts were."""

import dataclasses
import io
import re

import pypdfium2
import pytest
import vl_convert
from PIL import Image, ImageChops

from build_scripts.charts.card import PledgePicture
from build_scripts.charts.drawing import Drawing, Rule, Text
from build_scripts.charts.imprint import Imprint
from build_scripts.charts.outlines import outlined
from build_scripts.charts.pixels import without_profile
from build_scripts.charts.pledge_card import pledge_svg
from build_scripts.charts.sheet import Sheet, sheet_svg
from tests.unit.charts.reading import pdf_of

IMPRINT = Imprint("Tea", "来源：方案", "CC BY 4.0", "Yunxi’s ledger")
PICTURE = PledgePicture(
    "云溪市政府 · 2030 年的承诺",
    "not_met",
    "未完成",
    "Tea output up 5% & more",
    "4% < 5%, 差 1 个“百分点”",
    "",
    dataclasses.replace(IMPRINT, project="云溪承诺账本"),
)


def pixels(svg: str) -> Image.Image:
    return Image.open(io.BytesIO(vl_convert.svg_to_png(svg))).convert("RGB")


def chart() -> str:
    words = (
        Rule(0, 30, 200, 30),
        Text(10, 20, "未完成 12", 24, "#b8371a", bold=True),
        Text(100, 40, "4% & “少”", align="center"),
    )
    sheet = Sheet("Tea’s “output”", "茶叶 <产量>  两格", "来源：方案", "en")
    return sheet_svg(Drawing(200, 60, words), sheet)


@pytest.mark.parametrize("svg", [pledge_svg(PICTURE), chart()], ids=["pledge", "chart"])
def test_outlines_look_as_the_texts_do(svg: str) -> None:
    """Those among Latin letters too, which another form of the font draws, and those with paper around them."""
    drawn = outlined(svg)
    assert svg.count("<text") >= 5
    assert "<text" not in drawn
    off = ImageChops.difference(pixels(svg), pixels(drawn)).convert("L").histogram()
    # Edges may be rounded otherwise here and there; of a word that is moved, hundreds of pixels differ.
    assert sum(off[40:]) < 60
    blank = (
        ImageChops.difference(pixels(svg), pixels(re.sub(r"<text.*?</text>", "", svg)))
        .convert("L")
        .histogram()
    )
    assert sum(blank[40:]) > 10_000


@pytest.mark.parametrize("svg", [pledge_svg(PICTURE), chart()], ids=["pledge", "chart"])
def test_without_the_profile_of_the_screen_a_picture_has_the_same_pixels(svg: str) -> None:
    """A PDF to print keeps it; the document is as long without, so that every object stays in its place."""
    pdf = pdf_of(svg)
    plain = without_profile(pdf)
    assert b"/ICCBased" in pdf
    assert b"/ICCBased" not in plain
    assert len(plain) == len(pdf)
    drawn = [pypdfium2.PdfDocument(each)[0].render().to_pil() for each in (pdf, plain)]
    assert ImageChops.difference(*drawn).getbbox() is None
    assert len(drawn[0].getcolors(100_000) or []) > 20


def test_a_text_that_the_font_has_no_letter_for_stays_a_text() -> None:
    svg = pledge_svg(PledgePicture("a", "met", "ᚠᛇᚻ", "b", "c", "", IMPRINT))
    assert re.findall(r">([^<]+)</text>", outlined(svg)) == ["ᚠᛇᚻ"]


def test_texts_of_another_form_are_left_to_the_program_that_draws() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><text x="1" y="2">词</text></svg>'
    assert outlined(svg) == svg


def test_a_print_shop_needs_no_font() -> None:
    for svg in (pledge_svg(PICTURE), chart()):
        assert b"/FontFile" not in pdf_of(svg)


@pytest.mark.parametrize("title", ["Tea", "茶（5%）", r"a) /Author (x) \( <b> >> endobj 1 0 R"])
def test_a_pdf_says_of_itself_what_its_picture_does(title: str) -> None:
    """Title, source, project and rights, to the letter."""
    picture = dataclasses.replace(PICTURE, imprint=dataclasses.replace(PICTURE.imprint, title=title))
    told = pypdfium2.PdfDocument(pdf_of(pledge_svg(picture))).get_metadata_dict()
    assert (told["Title"], told["Subject"], told["Author"]) == (title, "来源：方案", "云溪承诺账本")
