"""The invented city with as many pledges as one likes, over several years: what `make bench` builds.

Each year has a report of its own, which tells what became of the pledges of the year before and makes
those of the year that begins. Of ten of these, six are gardens whose size the next report gives (two are too
small by then), two are gardens that it leaves out, and two are fairs, one of which it says was held.
A garden is one indicator, whatever the year. A part of a report holds a quarter of its pledges.
"""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, product
from pathlib import Path
from typing import Any

from build_scripts.load.contract import contract
from build_scripts.text.canonical import write_csv
from tests.minicity import TABLES, build_minicity, lay, read_descriptor, write_descriptor

LATER = "4102444800"
"""A second after all that happens in the city, however far it has grown, as SOURCE_DATE_EPOCH has it."""
FIRST = 2031
YEARS = 10
"""How many years there are, whether each has few pledges or many: so that what grows is their number and nothing else."""
PER_PARAGRAPH = 10
PARTS = {
    "east": ("东乡", "The east"),
    "west": ("西乡", "The west"),
    "south": ("南乡", "The south"),
    "north": ("北乡", "The north"),
}
SYLLABLES = (
    "东dong 南nan 西xi 北bei 青qing 白bai 红hong 黄huang 金jin 银yin",
    "山shan 石shi 林lin 溪xi 云yun 泉quan 江jiang 岩yan 松song 竹zhu",
    "坡po 湾wan 坝ba 岭ling 塘tang 坳ao 冲chong 洲zhou 沟gou 坪ping",
    "村cun 寨zhai",
)
"""What names of villages are made of."""

Row = dict[str, object]


@dataclass
class Layer:
    """A package to be laid: its descriptor, the rows of its tables by file, its raw lines."""

    name: str
    descriptor: dict[str, Any]
    tables: dict[str, list[Row]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def add(self, table: str, **cells: object) -> None:
        """Add a row to a table."""
        self.tables.setdefault(table, []).append(cells)

    def write(self, folder: Path) -> Path:
        """Write the package into a folder of its name, and return that."""
        path = folder / self.name
        path.mkdir()
        for table, rows in self.tables.items():
            columns = columns_of(table)
            cells = [[str(row.get(name, "")) for name in columns] for row in rows]
            text = write_csv(columns, cells, key_of(table))
            (path / f"{table}.csv").write_text(text, encoding="utf-8", newline="")
        if self.descriptor:
            write_descriptor(path, self.descriptor)
        if self.lines:
            (path / "source.txt").write_text("\n".join(self.lines) + "\n", encoding="utf-8", newline="")
        return path


def schema_of(table: str) -> dict[str, Any]:
    """Return the schema of the table in a file of this name."""
    [found] = [each.resource for each in contract().values() if each.resource["path"] == f"{table}.csv"]
    schema: dict[str, Any] = found["schema"]
    return schema


def columns_of(table: str) -> list[str]:
    """Return the columns of a table."""
    return [each["name"] for each in schema_of(table)["fields"]]


def key_of(table: str) -> list[str]:
    """Return the primary key of a table."""
    return list(schema_of(table)["primaryKey"])


def build_bigcity(root: Path, pledges: int, spread: int = YEARS) -> Path:
    """Write the city’s packages below `root`, about `pledges` in all their pledges, spread over so many years, and return it."""
    build_minicity(root)
    years = range(FIRST, FIRST + spread)
    each = pledges // spread
    with tempfile.TemporaryDirectory() as folder:
        layers = [vocabulary(years, each), *(document(year, each, years) for year in years)]
        layers += [judgement(year, each) for year in years[:-1]]
        for layer in layers:
            lay(root, layer.write(Path(folder)))
    return root


def villages(number: int) -> list[tuple[str, str]]:
    """Return names of so many villages, in Chinese and in English."""
    names = []
    for parts in product(*(each.split() for each in SYLLABLES)):
        latin = "".join(part[1:] for part in parts).capitalize()
        names.append(("".join(part[0] for part in parts), latin))
    assert number <= len(names)
    # Taken in steps, so that neighbours don’t all begin alike.
    return [names[at * 7 % len(names)] for at in range(number)]


def kind_of(at: int) -> str:
    """Return what becomes of a year’s pledge, by its number: met, missed, silent, held or unheld."""
    return ("met", "met", "missed", "silent", "met", "met", "missed", "silent", "held", "unheld")[at % 10]


def size_of(year: int, at: int) -> int:
    """Return the size that a garden shall have by the end of a year, in mu."""
    return 100 + at % 90 + 10 * (year - FIRST)


def is_fair(at: int) -> bool:
    """Tell whether a year’s pledge is a fair."""
    return kind_of(at) in {"held", "unheld"}


def vocabulary(years: range, each: int) -> Layer:
    """Return the themes of the reports, and an indicator a garden."""
    layer = Layer("vocabulary", {})
    order = count(3)
    for year in years:
        for part, (zh, en) in PARTS.items():
            layer.add(
                "themes", theme_id=f"outlook-{year}-{part}", kind="outlook", order=next(order),
                name_zh=f"{year}年{zh}", name_en=f"{en} in {year}",
            )  # fmt: skip
        if year != years[-1]:
            layer.add(
                "themes", theme_id=f"review-{year}", kind="review", order=next(order),
                name_zh=f"{year}年实绩", name_en=f"What was done in {year}",
            )  # fmt: skip
    for at, (zh, en) in enumerate(villages(each)):
        if not is_fair(at):
            layer.add(
                "indicators", indicator_id=f"gardens-{at:04d}", name_zh=f"{zh}茶园面积", name_en=f"Tea gardens of {en}",
                definition_zh=f"{zh}年末茶园的总面积。", definition_en=f"All tea gardens of {en} at the end of the year.",
                definition_source="依来源原文字面", better="higher", unit_id="mu", form="level",
            )  # fmt: skip
    return layer


def document(year: int, each: int, years: range) -> Layer:
    """Return the report of a year: what became of the last year’s pledges, and the year’s own."""
    layer = Layer(f"works-{year}", descriptor_of(year))
    paragraphs = Paragraphs(layer)
    paragraphs.add(
        "heading", "", "标题", "Title", f"{year}年云溪市民生实事", f"Works for the people of Yunxi in {year}"
    )
    layer.add("exclusions", paragraph_id=paragraphs.last, text_zh=f"{year}年", kind="figure", reason="date")
    names = villages(each)
    if year > years.start:
        told = [at for at in range(each) if kind_of(at) in {"met", "missed", "held"}]
        for some in batches(told, PER_PARAGRAPH):
            texts = [told_of(year - 1, at, names[at]) for at in some]
            paragraphs.add("body", f"review-{year - 1}", "回顾", "Looking back", *whole(texts))
            for at, quote in zip(some, texts, strict=True):
                add_outcome(layer, year - 1, at, quote, paragraphs.last)
    quarter = -(-each // len(PARTS))
    for (part, (zh, en)), own in zip(PARTS.items(), batches(range(each), quarter), strict=False):
        for some in batches(own, PER_PARAGRAPH):
            texts = [promised_of(year, at, names[at]) for at in some]
            paragraphs.add("body", f"outlook-{year}-{part}", zh, en, *whole(texts))
            for at, quote in zip(some, texts, strict=True):
                add_pledge(layer, year, at, quote, paragraphs.last, f"outlook-{year}-{part}")
    for table in ("outcomes", "pledges", "paragraphs", "exclusions"):
        layer.tables.setdefault(table, [])
    return layer


class Paragraphs:
    """The paragraphs of a layer, each on a line of its own with an empty one between."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.last = ""

    def add(self, kind: str, theme: str, zh: str, en: str, text_zh: str, text_en: str) -> None:
        """Add a paragraph; its id is `last` from now on."""
        if self.layer.lines:
            self.layer.lines.append("")
        self.layer.lines.append(text_zh)
        order = len(self.layer.tables.get("paragraphs", [])) + 1
        self.last = f"{self.layer.name}-p{order:04d}"
        self.layer.add(
            "paragraphs", paragraph_id=self.last, order=order, kind=kind, theme_id=theme, section_zh=zh, section_en=en,
            text_zh=text_zh, text_en=text_en, first_line=len(self.layer.lines), last_line=len(self.layer.lines),
        )  # fmt: skip


def batches(items: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Yield stretches of items, each `size` long but the last."""
    return (items[at : at + size] for at in range(0, len(items), size))


def whole(quotes: list[tuple[str, str]]) -> tuple[str, str]:
    """Return quotes as sentences of one paragraph, in both languages."""
    return "".join(f"{zh}。" for zh, _ in quotes), " ".join(f"{en}." for _, en in quotes)


def promised_of(year: int, at: int, name: tuple[str, str]) -> tuple[str, str]:
    """Return what a report says of a pledge, in both languages."""
    zh, en = name
    if is_fair(at):
        return f"办好{zh}茶会", f"Hold the tea fair of {en}"
    size = size_of(year, at)
    return f"{zh}茶园面积{size}亩以上", f"Tea gardens of {en} of {size} mu or more"


def told_of(year: int, at: int, name: tuple[str, str]) -> tuple[str, str]:
    """Return what a report says became of a pledge, in both languages."""
    zh, en = name
    if is_fair(at):
        return f"{zh}茶会如期举办", f"The tea fair of {en} was held as planned"
    size = reached(year, at)
    return f"{zh}茶园面积{size}亩", f"Tea gardens of {en} of {size} mu"


def reached(year: int, at: int) -> int:
    """Return the size that a garden was told to have."""
    return size_of(year, at) + (5 if kind_of(at) == "met" else -5)


COMMON: Row = {"subject_ids": "farming", "cofog_division": "GF04", "indicator_id": ""}
GARDEN: Row = {
    "kind": "quantitative", "unit_id": "mu", "form": "level", "explanation_zh": "村里茶园的总面积。",
    "explanation_en": "All the tea gardens of the village.",
}  # fmt: skip
FAIR: Row = {
    "kind": "qualitative", "comparator": "none", "explanation_zh": "村里每年的茶会。", "explanation_en": "The village’s yearly tea fair.",
}  # fmt: skip


def add_pledge(layer: Layer, year: int, at: int, quote: tuple[str, str], paragraph: str, theme: str) -> None:
    """Add a pledge to a report."""
    zh, en = quote
    size = size_of(year, at)
    own: Row = FAIR if is_fair(at) else GARDEN | {
        "figure_text": f"{size}亩以上", "indicator_id": f"gardens-{at:04d}", "comparator": "gte", "hedge": "以上", "value": size,
    }  # fmt: skip
    named = "false" if is_fair(at) else "true"
    cells = COMMON | own | {
        "pledge_id": f"{year}-village-{at:04d}", "paragraph_id": paragraph, "theme_id": theme, "due_year": year,
        "title_zh": zh, "title_en": en, "quote_zh": zh, "quote_en": en, "measure_named": "true", "level_named": named,
        "scope_named": "true", "deadline_named": "false",
    }  # fmt: skip
    layer.add("pledges", **cells)


def add_outcome(layer: Layer, year: int, at: int, quote: tuple[str, str], paragraph: str) -> None:
    """Add an outcome to a report."""
    zh, en = quote
    size = reached(year, at)
    own: Row = FAIR if is_fair(at) else GARDEN | {
        "figure_text": f"{size}亩", "indicator_id": f"gardens-{at:04d}", "comparator": "eq", "value": size,
    }  # fmt: skip
    cells = COMMON | own | {
        "outcome_id": f"{year}-village-{at:04d}-outcome", "paragraph_id": paragraph, "theme_id": f"review-{year}",
        "period_year": year, "is_estimate": "false", "is_cumulative": "false",
        "title_zh": zh, "title_en": en, "quote_zh": zh, "quote_en": en,
    }  # fmt: skip
    layer.add("outcomes", **cells)


def judgement(year: int, each: int) -> Layer:
    """Return the judgement on the pledges of a year, by the report of the next."""
    layer = Layer(f"assessments-{year}", judging(year))
    for table in ("counterparts", "reviews", "corrections"):
        layer.tables[table] = []
    day = f"{year + 1}-02-01"
    for at in range(each):
        pledge, kind = f"{year}-village-{at:04d}", kind_of(at)
        verdict, basis, zh, en = RULINGS[kind]
        layer.add(
            "assessments", pledge_id=pledge, as_of=day, rubric="1.0", verdict=verdict, basis=basis, reason_zh=zh, reason_en=en,
            coder_id="coder-a",
        )  # fmt: skip
        if verdict == "not_reported":
            layer.add("settlements", pledge_id=pledge, record_kind_id="city-bulletin")
        else:
            relation, note_zh, note_en = STATED if is_fair(at) else MEASURED
            layer.add(
                "evidence", pledge_id=pledge, outcome_id=f"{pledge}-outcome", relation=relation, note_zh=note_zh, note_en=note_en
            )  # fmt: skip
    if year == FIRST:
        # The report of the small city that this one grew out of makes a pledge for the year, too.
        zh, en = "报告没有提到茶叶产量。", "The report does not mention tea output."
        layer.add(
            "assessments", pledge_id=f"{FIRST}-tea-output", as_of=day, rubric="1.0", verdict="not_reported", basis="judged",
            reason_zh=zh, reason_en=en, coder_id="coder-a",
        )  # fmt: skip
        layer.add("settlements", pledge_id=f"{FIRST}-tea-output", record_kind_id="city-bulletin")
    return layer


SILENT = (
    "not_reported",
    "judged",
    "报告没有提到。查到统计公报，就能下结论。",
    "The report does not mention it. The statistical bulletin would settle it.",
)
RULINGS = {
    "met": (
        "met",
        "computed",
        "报告的面积不低于承诺。",
        "The area reported is no smaller than the one pledged.",
    ),
    "missed": (
        "not_met",
        "computed",
        "报告的面积低于承诺。",
        "The area reported is smaller than the one pledged.",
    ),
    "held": ("met", "judged", "报告说茶会如期举办。", "The report says that the fair was held as planned."),
    "silent": SILENT,
    "unheld": SILENT,
}
MEASURED = ("same_measure", "同一指标。", "The same indicator.")
STATED = ("statement", "同一茶会。", "The same fair.")


def descriptor_of(year: int) -> dict[str, Any]:
    """Return the descriptor of a year’s report, which is that of the city’s own but for the year."""
    own = read_descriptor(TABLES / "report-2031")
    title_zh, title_en = f"{year}年云溪市民生实事", f"Works for the people of Yunxi in {year}"
    ledger = own["ledger"] | {
        "order": year - FIRST + 3, "short_zh": f"{year}年实事", "short_en": f"the works of {year}",
        "citation_zh": title_zh, "citation_en": title_en,
        "about_zh": f"云溪市人民政府 {year} 年 1 月 20 日发布的全文。", "about_en": f"In full, as the government of Yunxi published it on 20 January {year}.",
        "issued": f"{year}-01-20", "published": f"{year}-01-20", "address": f"https://yunxi.example/{year}/works",
    }  # fmt: skip
    return own | {
        "name": f"works-{year}", "title": title_zh, "title_en": title_en, "created": f"{year}-02-01T00:00:00Z",
        "description": f"{year}年的民生实事：原文、段落、上年的完成情况，以及当年的承诺。",
        "description_en": f"The works of {year}: their text, paragraphs, what became of the last year’s, and the pledges of the year.",
        "sources": [{"title": title_zh, "version": "全文"}], "ledger": ledger,
    }  # fmt: skip


def judging(year: int) -> dict[str, Any]:
    """Return the descriptor of the judgement on a year."""
    own = read_descriptor(TABLES / "assessments-2030")
    search = {"as_of": f"{year + 1}-02-01", "documents": [f"works-{year + 1}"], "up_to": f"{year + 1}-01-20"}
    return own | {
        "name": f"assessments-{year}", "title": f"{year} 年承诺评估", "title_en": f"Assessments of the {year} pledges",
        "description": f"我们对 {year} 年承诺的判断：依据、结论、理由和更正。",
        "description_en": f"Our judgement on the {year} pledges: evidence, verdicts, reasons and corrections.",
        "created": f"{year + 1}-02-01T00:00:00Z",
        "sources": [{"title": f"{year + 1}年云溪市民生实事", "version": "全文"}],
        "ledger": own["ledger"] | {"assessed_year": year, "searches": [search]},
    }  # fmt: skip
