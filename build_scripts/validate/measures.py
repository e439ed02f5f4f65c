"""Check units against the law: what a well-known one measures and is worth, and what else a unit may be called.

Base units are the metre, the kilogram, the watt, the mu, the cubic metre, the yuan and the whole of which shares are
shares. Worths are of 国务院《关于在我国统一实行法定计量单位的命令》 (1984) and GB 3100; 15 mu are a hectare (1990).
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Unit
from build_scripts.problems import Problem


@dataclass(frozen=True)
class Lawful:
    """A unit of which everybody knows what it is: what it measures, its worth in base units, its English name."""

    dimension: str
    worth: Decimal
    name_en: str


LAW = {
    symbol: Lawful(dimension, Decimal(worth), name)
    for symbol, dimension, worth, name in (
        ("米", "length", "1", "metre"), ("公里", "length", "1000", "kilometre"), ("千米", "length", "1000", "kilometre"),
        ("里", "length", "500", "li"),
        ("克", "mass", "0.001", "gram"), ("千克", "mass", "1", "kilogram"), ("公斤", "mass", "1", "kilogram"),
        ("斤", "mass", "0.5", "jin"), ("吨", "mass", "1000", "tonne"),
        ("亩", "area", "1", "mu"), ("公顷", "area", "15", "hectare"), ("平方米", "area", "0.0015", "square metre"),
        ("平方公里", "area", "1500", "square kilometre"), ("平方千米", "area", "1500", "square kilometre"),
        ("立方米", "volume", "1", "cubic metre"),
        ("瓦", "power", "1", "watt"), ("千瓦", "power", "1000", "kilowatt"), ("兆瓦", "power", "1000000", "megawatt"),
        ("元", "money", "1", "yuan"),
        ("%", "proportion", "0.01", "per cent"), ("‰", "proportion", "0.001", "per mille"),
        ("个百分点", "difference_of_proportions", "0.01", "percentage point"),
    )
}  # fmt: skip
"""Well-known units by how sources write them."""
FOREIGN = {
    "美元": "dollar",
    "欧元": "euro",
    "日元": "yen",
    "英里": "mile",
    "英亩": "acre",
    "磅": "pound",
    "短吨": "ton",
}
"""Units of elsewhere, which no unit is called whose own word is another."""


def check_measures(ledger: Ledger) -> Iterator[Problem]:
    """Yield units of another dimension or worth than theirs, or under the name of another."""
    units = ledger.vocabulary.units
    shared = Counter(each.dimension for each in units)
    for unit in units:
        yield from check_worth(unit, alone=shared[unit.dimension] == 1)
        yield from check_named(unit)
        yield from check_called(unit)
        yield from check_symbols(unit)


def check_worth(unit: Unit, *, alone: bool) -> Iterator[Problem]:
    """Yield a dimension or a factor that is not the unit's: the law's, or for what is counted one of its own."""
    known = LAW.get(unit.symbols[0])
    if known is None:
        if not alone:
            right = "one of its own: what is counted can't be converted"
            yield problem(unit, "dimension", f"“{unit.dimension}” is that of another unit, too", right)
        if unit.factor > 0 and unit.factor != 1:
            yield problem(unit, "factor", f"“{unit.factor}”", "1: it is the base of its own dimension")
        return
    if unit.dimension != known.dimension:
        right = f"“{known.dimension}”, which {unit.symbols[0]} measures"
        yield problem(unit, "dimension", f"“{unit.dimension}”", right)
    if unit.factor > 0 and unit.factor != known.worth:
        right = f"{known.worth:f}: how many base units of {known.dimension} a {known.name_en} is"
        yield problem(unit, "factor", f"“{unit.factor:f}”", right)


def check_named(unit: Unit) -> Iterator[Problem]:
    """Yield a Chinese name that is another unit's than the words that sources write."""
    first = LAW.get(unit.symbols[0])
    same = (first.dimension, first.worth) if first else None
    for symbol, lawful in LAW.items():
        if len(symbol) == 1 or (lawful.dimension, lawful.worth) == same:
            continue
        said = symbol.removeprefix("个")
        if said in unit.name_zh and not any(said in each for each in unit.symbols):
            yield problem(unit, "name_zh", f"“{unit.name_zh}” is {said}", f"the name of {unit.symbols[0]}")
            return


def check_called(unit: Unit) -> Iterator[Problem]:
    """Yield an English name that is another unit's than the words that sources write."""
    known = LAW.get(unit.symbols[0])
    words = {each.removesuffix("s") for each in unit.name_en.casefold().replace("-", " ").split()}
    # By whole words: a metre is no kilometre.
    if known and words >= set(known.name_en.split()):
        return
    for symbol, word in ({symbol: each.name_en for symbol, each in LAW.items()} | FOREIGN).items():
        if word in words and symbol not in unit.symbols:
            yield problem(unit, "name_en", f"“{word}” is {symbol}", f"the English of {unit.name_zh}")


def check_symbols(unit: Unit) -> Iterator[Problem]:
    """Yield words of sources that are another unit's."""
    first = LAW.get(unit.symbols[0])
    for symbol in unit.symbols:
        if LAW.get(symbol) != first and (symbol in LAW or first):
            right = f"a row of its own for {symbol}, as it is worth something else"
            yield problem(unit, "symbols_zh", f"“{symbol}” beside “{unit.symbols[0]}”", right)


def problem(unit: Unit, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a unit is not what its words say."""
    return Problem(unit.file, unit.row, field, wrong, right, "vocabulary")
