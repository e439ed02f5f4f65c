"""Letters as outlines, where a picture’s texts were."""

import dataclasses
import io
import re

import vl_convert
from PIL import Image, ImageChops

from build_scripts.charts.card import PledgePicture
from build_scripts.charts.imprint import Imprint
from build_scripts.charts.outlines import outlined
from build_scripts.charts.pixels import png_of
from build_scripts.charts.pledge_card import pledge_svg

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


def test_outlines_look_as_the_texts_do() -> None:
    svg = pledge_svg(PICTURE)
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


def test_a_text_that_the_font_has_no_letter_for_stays_a_text() -> None:
    """So does one with curly quotes among Latin letters, which another form of the font draws."""
    svg = pledge_svg(PledgePicture("a", "met", "ᚠᛇᚻ", "b", "c", "", IMPRINT))
    assert re.findall(r">([^<]+)</text>", outlined(svg)) == ["ᚠᛇᚻ", "Yunxi’s ledger"]


def test_texts_of_another_form_are_left_to_the_program_that_draws() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><text x="1" y="2">词</text></svg>'
    assert outlined(svg) == svg


def test_pictures_are_drawn_from_outlines() -> None:
    svg = pledge_svg(PICTURE)
    assert png_of(svg) == png_of(outlined(svg))
