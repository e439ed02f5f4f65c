"""The style sheets: what is joined, which widths and colours there are, that nothing is dead or said twice."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.assess.shown import VERDICTS as CODES
from build_scripts.charts.palette import PROPERTIES, VERDICT_PROPERTIES, VERDICTS
from build_scripts.downloads.workbook_formats import COLOURS
from build_scripts.problems import BuildError
from build_scripts.render.styles import ASSETS, JOINED, SHEETS, write_assets
from build_scripts.render.tree import Tree

FOLDER = paths.DOCS / ASSETS / SHEETS
SHEETS_READ = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.css"))}
BASE, VERDICT_SHEET, PRINT = SHEETS_READ["base"], SHEETS_READ["verdicts"], SHEETS_READ["print"]
WIDTHS = {
    "max-width: 24rem",
    "max-width: 40rem",
    "min-width: 40.01rem",
    "min-width: 56rem",
    "min-width: 62rem",
}
DARK = ':root[data-theme="dark"]'
DARK_BY_SYSTEM = ':root:not([data-theme="light"])'
BLACK_ON_WHITE = {"--paper", "--card", "--ink", "--faint", "--rule", "--silent"}
"""What paper has in other colours than a light screen."""
FROM_ELSEWHERE = {"headerlink", "md-dialog", "md-overlay", "visible", "furniture"}
"""Classes that MkDocs, its theme and the drawing script write."""
PUT_TOGETHER = ("marks-", "excluded-")
"""How classes begin that the code makes of a word and another."""


def rules(sheet: str, around: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield each rule of a sheet as what it stands in, its selector and its declarations."""
    text = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    while match := re.match(r"\s*([^{};]+?)\s*\{", text):
        depth, end = 1, match.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        head, body = re.sub(r"\s+", " ", match[1]), text[match.end() : end - 1]
        if head.startswith(("@media", "@supports")):
            yield from rules(body, head)
        else:
            yield around, head, body
        text = text[end:]
    assert not text.strip(), text


def declared(body: str, pattern: str = r"--[\w-]+") -> dict[str, str]:
    """Return the declarations of properties named like the pattern."""
    return dict(re.findall(rf"(?<![\w-])({pattern}): ([^;{{}}]+);", body))


def colours(sheet: str, selector: str) -> dict[str, str]:
    """Return the colours that a rule gives to properties."""
    (body,) = [body for _, head, body in rules(sheet) if head == selector]
    return {name: value for name, value in declared(body).items() if value.startswith("#")}


LIGHT = colours(BASE, ":root")


def test_sheets_are_joined_in_the_order_that_is_written_down(tmp_path: Path) -> None:
    write_assets(paths.DOCS / ASSETS, Tree(tmp_path))
    for name, parts in JOINED.items():
        text = (tmp_path / ASSETS / name).read_text(encoding="utf-8")
        places = [text.index(SHEETS_READ[part]) for part in parts]
        assert places == sorted(places)
        assert len(text) == sum(len(SHEETS_READ[part]) + 1 for part in parts) - 1
    assert not (tmp_path / ASSETS / SHEETS).exists()
    assert (tmp_path / ASSETS / "theme.js").read_bytes() == (paths.DOCS / ASSETS / "theme.js").read_bytes()


@pytest.mark.parametrize(("name", "change"), [("new.css", Path.touch), ("home.css", Path.unlink)])
def test_a_sheet_that_nobody_joins_or_that_is_not_there_stops_the_build(
    tmp_path: Path, name: str, change: object
) -> None:
    sheets = tmp_path / "docs" / SHEETS
    sheets.mkdir(parents=True)
    for part in SHEETS_READ:
        (sheets / f"{part}.css").touch()
    assert callable(change)
    change(sheets / name)
    with pytest.raises(BuildError) as caught:
        write_assets(tmp_path / "docs", Tree(tmp_path / "site"))
    assert str(caught.value) == (
        f"docs/assets/styles/: {name}: "
        "a sheet must both be there and be named in build_scripts/render/styles.py"
    )


def test_framed_pages_have_the_colours_of_all_others() -> None:
    """Their sheet stands alone, and repeats what it needs of the ground of every page."""
    colour = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")
    light = dict(reversed(colour.findall(BASE.partition("@media")[0])))
    repeated = dict(colour.findall(SHEETS_READ["embed"]))
    assert repeated
    assert {name: light[name] for name in repeated} == repeated


def test_pages_change_at_the_same_widths_everywhere() -> None:
    other = {
        f"{name}.css: {width}"
        for name, text in SHEETS_READ.items()
        for width in re.findall(r"(?:min|max)-width: [\d.]+(?:rem|px|em)(?=\))", text)
        if width not in WIDTHS
    }
    assert other == set()


def test_no_selector_has_two_rules_in_a_sheet() -> None:
    twice = []
    for name, text in SHEETS_READ.items():
        seen = [(around, head) for around, head, _ in rules(text)]
        twice += [
            f"{name}.css: {around} {head}" for around, head in set(seen) if seen.count((around, head)) > 1
        ]
    assert twice == []


def test_paper_is_spoken_of_once_a_site() -> None:
    assert [name for name in JOINED["site.css"] if "@media print" in SHEETS_READ[name]] == ["print"]
    assert PRINT.count("@media print") == 1


def test_every_class_is_one_that_a_page_can_have() -> None:
    sources = [*paths.TEMPLATES.rglob("*.*"), *(paths.DOCS / ASSETS).glob("*.js"), *paths.DOCS.rglob("*.md")]
    sources += (paths.ROOT / "build_scripts").rglob("*.py")
    words = set(re.findall(r"[\w-]+", " ".join(path.read_text(encoding="utf-8") for path in sources)))
    dead = {
        f"{name}.css: .{found}"
        for name, text in SHEETS_READ.items()
        for _, head, _ in rules(text)
        for found in re.findall(r"\.([a-zA-Z][\w-]*)", head)
        if found not in words | FROM_ELSEWHERE and not found.startswith(PUT_TOGETHER)
    }
    assert dead == set()


def test_typefaces_are_named_where_type_is_decided() -> None:
    """Elsewhere a rule says `var(--quote)` and the like."""
    named = {
        f"{name}.css: {head}"
        for name, text in SHEETS_READ.items()
        for _, head, body in rules(text)
        if re.search(r"Songti|Noto|PingFang|Georgia", body) and not head.startswith(":root")
    }
    assert named == set()


def test_dark_is_the_same_by_choice_and_by_the_system() -> None:
    assert colours(BASE, DARK) == colours(BASE, DARK_BY_SYSTEM)
    assert colours(BASE, DARK).keys() == LIGHT.keys()


def test_paper_has_the_light_page_s_colours_on_white() -> None:
    paper = colours(PRINT, f":root, {DARK}, {DARK_BY_SYSTEM}")
    assert paper.keys() == LIGHT.keys()
    assert {name for name in LIGHT if paper[name] != LIGHT[name]} == BLACK_ON_WHITE


def test_charts_are_drawn_in_the_light_page_s_colours() -> None:
    assert {name: colour for colour, name in PROPERTIES.items()} == {
        name: LIGHT[name] for name in PROPERTIES.values()
    }


def test_a_verdict_has_one_colour_in_charts_tables_and_pages() -> None:
    expected = {code: LIGHT[name] for code, name in VERDICT_PROPERTIES.items()}
    assert expected.keys() == set(CODES)
    assert expected == VERDICTS
    assert expected == COLOURS
    shown = dict.fromkeys(CODES, "--silent")
    for around, head, body in rules(VERDICT_SHEET):
        if not around and (colour := re.search(r"(?<![\w-])color: var\((--[\w-]+)\)", body)):
            shown |= dict.fromkeys(re.findall(r"\.badge\.(\w+)", head), colour[1])
    assert shown == VERDICT_PROPERTIES


def test_a_verdict_s_words_in_a_source_have_its_colour() -> None:
    """What is not due yet says so by its dots, in ink."""
    lit = {
        code: colour[1]
        for _, head, body in rules(SHEETS_READ["source"])
        if (colour := re.search(r"border-bottom(?:-color)?: [^;]*?var\((--[\w-]+)\)", body))
        for code in re.findall(r"\.lit\.(\w+)(?![\w-]| b)", head)
        if code in VERDICT_PROPERTIES
    }
    assert lit == VERDICT_PROPERTIES | {"not_due": "--ink"}


def test_what_the_lint_does_not_see_is_written_for_old_browsers_too() -> None:
    """Safari 15 knows neither a spoken text of `content` nor a style within `text-decoration`."""
    for name, sheet in SHEETS_READ.items():
        lines = [line.strip() for line in sheet.split("\n")]
        for before, line in zip(["", *lines], lines, strict=False):
            if line.startswith("content:") and line.endswith(' / "";'):
                assert before == line.replace(' / ""', ""), f"{name}: {line}"
            if line.startswith("text-decoration:"):
                assert line.count(" ") == 1, f"{name}: {line}"


def test_styles_know_chinese_and_whatever_else() -> None:
    """An edition in a further language looks like the English one."""
    named = {
        name: set(re.findall(r":lang\(([^)]*)\)", sheet)) - {"zh"} for name, sheet in SHEETS_READ.items()
    }
    assert not any(named.values()), named
