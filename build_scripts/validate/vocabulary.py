"""Check the vocabulary: how units are written, definitions that define, nothing that nobody uses."""

import re
from collections import Counter
from collections.abc import Iterator

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import GlossaryTerm, Indicator, Record, Unit
from build_scripts.problems import Problem
from build_scripts.text.figures import PARTS, RANK_SYMBOL
from build_scripts.text.magnitudes import SCALES
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, WRITTEN

PLACE = "{}"
"""What stands for the number where a unit is written."""
IDEOGRAPH = re.compile("[\u3400-\u9fff]")
MAGNITUDE = re.compile(rf"[0-9百千万亿]|\b(?:{'|'.join(SCALES)})\b", re.IGNORECASE)
SHORT = {
    "km": "kilometre", "m": "metre", "kw": "kilowatt", "mw": "megawatt", "kwh": "kilowatt-hour", "ha": "hectare",
    "t": "tonne", "kg": "kilogram", "people": "person", "no": "rank", "sq": "square", "km²": "square kilometre",
    "m²": "square metre", "per": "", "of": "",
}  # fmt: skip
"""What units are written as in English, besides the words of their names."""
BURDEN = re.compile(
    r"^(?!.*(?:下降|减少|降低|节约|削减|整改|清偿|再就业)).*(?:失业|能耗|事故|死亡|污染|排放|成本|欠款|浓度)"
)
SAID_BETTER = {
    "higher": re.compile("越[高大多]，?(?:名次|位次|排名|质量|水平|成绩)?越[好高前靠]"),
    "lower": re.compile("越[低小少]，?(?:名次|位次|排名|质量|水平|成绩)?越[好高前靠]"),
}
"""What a definition says where more, or less, is better."""
MAY_BURDEN = re.compile(
    "[债欠耗污排废害险病死伤亡故案诉访贪腐违损失贫差缺减降低逃拖亏赤费价成税]|用[水电能地]|支出|垃圾|时限"
)
"""What a name has whose growth may be better low."""
GAIN = re.compile("新增|增加值|生产总值|收入|产量|就业|专利|企业")
"""Names of what is better lower, unless its fall is measured, and of what is better higher."""
NAMES = re.compile("[A-Za-z\u3400-\u9fff]")
SHORTEST = 4
"""How many letters or characters name a source at the least."""
GROWTH, RATE = "growth_rate", re.compile("(?:增速|增长率|增幅)$")
SHARES = ("growth_rate", "share", "completion")
UNITS_OF_FORMS = {"change_pp": "个百分点", "rank": RANK_SYMBOL}


def check_vocabulary(ledger: Ledger) -> Iterator[Problem]:
    """Yield the problems with units, indicators and terms, and words that nothing uses."""
    for unit in ledger.vocabulary.units:
        yield from check_written(unit)
    for indicator in ledger.vocabulary.indicators:
        yield from check_form(indicator, ledger.units)
        yield from check_better(indicator)
        yield from check_source(indicator)
        yield from check_definition(indicator, ("name_zh", "name_en"))
    yield from check_families(ledger.vocabulary.indicators)
    for term in ledger.vocabulary.glossary:
        yield from check_source(term)
        yield from check_definition(term, ("term_zh", "term_en"))
    yield from check_unused(ledger)


def check_written(unit: Unit) -> Iterator[Problem]:
    """Yield how a unit is written where that would change its numbers, or make them another unit’s."""
    shares = [each for each in unit.symbols if each in PARTS.values()]
    for field, lang in (
        ("written_zh", SOURCES),
        ("written_en", BESIDE_SOURCES),
        ("written_one_en", BESIDE_SOURCES),
    ):
        written = getattr(unit, field)
        if written is None:
            continue
        words = written.replace(PLACE, " ").strip()
        if written.count(PLACE) != 1:
            yield problem(unit, field, f"“{written}”", "one {} for the number, and the unit")
        elif MAGNITUDE.search(words) and words not in unit.symbols:
            yield problem(unit, field, f"“{written}” makes the number larger", "the unit alone")
        elif [each for each in words if each in PARTS.values()] != shares:
            right = f"{shares[0] if shares else 'no per cent'}, as in symbols_zh"
            yield problem(unit, field, f"“{written}”", right)
        elif lang == SOURCES and not is_word_of(words, unit):
            yield problem(unit, field, f"“{written}” writes another unit", f"one of {unit.symbols_zh}")
        elif lang == BESIDE_SOURCES and (stray := stray_word(words, unit)):
            yield problem(unit, field, f"“{stray}” is no word of “{unit.name_en}”", "the unit’s own name")


def is_word_of(words: str, unit: Unit) -> bool:
    """Say whether a unit is written in Chinese with its own word; a rank has one before and one behind."""
    if RANK_SYMBOL in unit.symbols:
        return words.replace(" ", "") in ("第位", "第名", "第")
    return words in (*unit.symbols, unit.name_zh)


def stray_word(words: str, unit: Unit) -> str:
    """Return the first word of a unit as it is written in English that its name does not hold, or nothing."""
    name = unit.name_en.casefold()
    for found in re.finditer(r"[a-z²]+", words.casefold()):
        word = found[0]
        if word in SHORT and (not SHORT[word] or SHORT[word] in name or word == "no"):
            continue
        stem = word.removesuffix("s").removesuffix("e")
        if stem[:5] not in name:
            return word
    return ""


def check_form(indicator: Indicator, units: dict[str, Unit]) -> Iterator[Problem]:
    """Yield an indicator whose form is not one of its unit: a count of per cent, a share in yuan."""
    unit = units.get(indicator.unit_id)
    if unit is None:
        return
    is_share = any(each in PARTS.values() for each in unit.symbols)
    wanted = UNITS_OF_FORMS.get(indicator.form)
    special = next((form for form, symbol in UNITS_OF_FORMS.items() if symbol in unit.symbols), None)
    if (indicator.form in SHARES) != is_share and indicator.form != "ratio":
        forms = ", ".join(SHARES) if is_share else "level, count or ratio"
        yield problem(indicator, "form", f"“{indicator.form}” in {indicator.unit_id}", forms)
    elif wanted and wanted not in unit.symbols:
        yield problem(
            indicator, "unit_id", f"“{indicator.unit_id}” for a {indicator.form}", f"the unit of {wanted}"
        )
    elif special and indicator.form != special:
        yield problem(indicator, "form", f"“{indicator.form}” in {indicator.unit_id}", special)
    elif indicator.form != GROWTH and RATE.search(indicator.name_zh):
        wrong = f"“{indicator.form}” for “{indicator.name_zh}”"
        yield problem(indicator, "form", wrong, f"{GROWTH}, or a name that is none of a rate")


def check_better(indicator: Indicator) -> Iterator[Problem]:
    """Yield an indicator that is said to be better the way that its name, its form, or its definition rules out."""
    for better, words in SAID_BETTER.items():
        if better != indicator.better and (found := words.search(indicator.definition_zh)):
            wrong = f"“{found[0]}”, but better is “{indicator.better}”"
            yield problem(indicator, "definition_zh", wrong, f"{better}, or another definition")
    if indicator.form == "rank":
        if indicator.better != "lower":
            wrong = f"“{indicator.better}” for a rank"
            yield problem(indicator, "better", wrong, "lower: the first place is the best")
    elif indicator.better == "higher" and BURDEN.search(indicator.name_zh):
        wrong = f"“higher” for “{indicator.name_zh}”"
        yield problem(indicator, "better", wrong, "lower, or neither")
    elif (
        indicator.better == "lower"
        and (GAIN.search(indicator.name_zh) or indicator.form == GROWTH)
        and not BURDEN.search(indicator.name_zh)
        and not MAY_BURDEN.search(indicator.name_zh)
    ):
        wrong = f"“lower” for “{indicator.name_zh}”"
        yield problem(indicator, "better", wrong, "higher, or neither")


def check_families(indicators: tuple[Indicator, ...]) -> Iterator[Problem]:
    """Yield an indicator that is alone in its family: it leads to no other."""
    numbers = Counter(each.family_id for each in indicators if each.family_id)
    for indicator in indicators:
        if indicator.family_id and numbers[indicator.family_id] == 1:
            wrong = f"no other indicator is of the family “{indicator.family_id}”"
            yield problem(indicator, "family_id", wrong, "empty, or a family that others are of")


def check_source(record: Indicator | GlossaryTerm) -> Iterator[Problem]:
    """Yield a source of a definition that names nothing where it could be looked up."""
    if len(NAMES.findall(record.definition_source)) < SHORTEST:
        right = "the law, standard or document that it is from, or that it goes by the source’s own words"
        yield problem(record, "definition_source", f"“{record.definition_source}”", right)


def check_definition(record: Record, names: tuple[str, str]) -> Iterator[Problem]:
    """Yield definitions that only say what they define."""
    for lang, name in zip(WRITTEN, names, strict=True):
        text, own = str(getattr(record, f"definition_{lang}")), str(getattr(record, name))
        if text.strip("。. ").casefold() == own.strip("。. ").casefold():
            yield problem(record, f"definition_{lang}", f"“{text}” only says the name", "what it means")


def check_unused(ledger: Ledger) -> Iterator[Problem]:
    """Yield what nothing uses, and what is retired and used: indicators, themes, units, everyday words."""
    statements = [each for source in ledger.sources for each in (*source.pledges, *source.outcomes)]
    paragraphs = [each for source in ledger.sources for each in source.paragraphs]
    shared = ledger.vocabulary
    indicators = {each.indicator_id for each in statements}
    themes = {each.theme_id for each in statements} | {each.theme_id for each in paragraphs}
    for indicator in shared.indicators:
        if indicator.indicator_id not in indicators:
            yield problem(
                indicator, "indicator_id", f"nothing is measured by “{indicator.indicator_id}”", "remove it"
            )
    for theme in shared.themes:
        if theme.theme_id not in themes:
            yield problem(theme, "theme_id", f"nothing is of the theme “{theme.theme_id}”", "remove it")
    texts = {
        lang: "\n".join(
            str(value).casefold()
            for record in (
                *statements,
                *paragraphs,
                *shared.indicators,
                *shared.themes,
                *shared.subjects,
                *shared.glossary,
            )
            for name, value in vars(record).items()
            if name.endswith(f"_{lang}")
        )
        for lang in WRITTEN
    }
    for word in shared.everyday_words:
        if word.word.casefold() == word.stands_for.casefold():
            yield problem(word, "word", f"“{word.word}” stands for itself", "another word for it")
        elif word.lang == BESIDE_SOURCES and IDEOGRAPH.search(word.word):
            yield problem(word, "word", f"“{word.word}” is no English", "an English word, or lang zh")
        if word.stands_for.casefold() not in texts.get(word.lang, ""):
            yield problem(
                word, "stands_for", f"“{word.stands_for}” stands nowhere in the ledger", "a word that does"
            )
    retired = {each.retired_id for each in shared.retired_ids}
    for field, records in (
        ("indicator_id", shared.indicators),
        ("theme_id", shared.themes),
        ("subject_id", shared.subjects),
        ("term_id", shared.glossary),
    ):
        every: tuple[Record, ...] = records
        for each in every:
            if (own := str(getattr(each, field))) in retired:
                yield Problem(each.file, each.row, field, f"“{own}” was retired", "a new id", "id")


def problem(record: Record, field: str, wrong: str, right: str) -> Problem:
    """Return a problem with a row of the vocabulary."""
    return Problem(record.file, record.row, field, wrong, right, "vocabulary")
