"""Check that what descriptors say of a document agrees with itself: its day, whose account it is, whose government's."""

import datetime
import re
from collections.abc import Iterator

from build_scripts.load.about import PUBLISHER_KINDS
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Record
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.text.magnitudes import MONTHS, english_numbers, known_values
from build_scripts.text.pinyin import spoken
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES
from build_scripts.validate.contraries import first_contrary
from build_scripts.validate.languages import of_chinese, of_english

DAY_ZH = re.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日")
DAY_EN = re.compile(rf"\b([0-9]{{1,2}}) ({'|'.join(MONTHS)}) ([0-9]{{4}})\b")
OF_PLACE = re.compile("^《?(?:关于)?([\u3400-\u9fff]{2,4}[市县州盟旗])(?!场)")
"""The place that the name of a document begins with."""
NAMES = ("short", "citation", "actions", "project", "government")
"""What a descriptor names in both languages."""
YEAR = re.compile(r"(?<![0-9〔])(?:19|20)[0-9]{2}(?![0-9〕])")
OF_STATISTICS = re.compile("统计|调查")
OF_GOVERNMENT = re.compile("政府工作报告")
OF_OTHERS = re.compile("评估|审计|监督|评价|观察|调查|研究|解读")
"""What makes another's account of a report of the government."""
PAPER = re.compile("[\u3400-\u9fff]{2,6}?(?:日报|晚报|时报|商报)")
GOVERNMENT_ZH = re.compile("^(.{2,}?[省市县区州盟旗])(?:人民)?政府$")


def check_documents(ledger: Ledger) -> Iterator[Problem]:
    """Yield what descriptors say of a document, a publisher or a government and something else in them rules out."""
    for source in ledger.sources:
        yield from check_days(source)
        yield from check_publisher(source)
        yield from check_years(source)
        yield from check_places(source)
    yield from check_government(ledger)
    for judgement in ledger.judgements:
        yield from of_years(judgement.package, {judgement.year, judgement.year + 1})
    for package in ledger.packages:
        yield from check_both(package)


def check_days(source: Source) -> Iterator[Problem]:
    """Yield a title or a citation of a document that names days, and none on which it was issued or published."""
    if source.about.issued is None:
        return  # what was published on a day may tell of one before it
    known = {each for each in (source.about.issued, source.about.published) if each}
    said = source.package.descriptor | source.package.ledger
    for name in ("title", "title_en", "citation_zh", "citation_en"):
        days = days_of(str(said.get(name, "")))
        if days and not days & known:
            place = name if name.startswith("title") else f"ledger.{name}"
            wrong = f"names {min(days)}"
            yield problem(source.package, place, wrong, " or ".join(map(str, sorted(known))), "date")


def check_years(source: Source) -> Iterator[Problem]:
    """Yield a title or a description of a document that names years, and none on which it tells something or in which it came out."""
    own = {each.year for each in (*source.pledges, *source.outcomes)}
    own |= {each.year for each in (source.about.issued, source.about.published) if each}
    if own:
        yield from of_years(source.package, own)


def check_places(source: Source) -> Iterator[Problem]:
    """Yield a name of a document that is of another place than the document, or of one that it nowhere names."""
    place = source.about.place
    english = " ".join(each.text_en for each in source.paragraphs)
    said = source.package.descriptor | source.package.ledger
    for name in ("title", "citation_zh"):
        named = OF_PLACE.match(str(said.get(name, "")))
        if named and named[1] not in place.name_zh and place.name_zh not in named[1]:
            field = name if name == "title" else f"ledger.{name}"
            yield problem(source.package, field, f"is of {named[1]}", f"of {place.name_zh}")
    for name in ("title_en", "citation_en"):
        if stray := next(spoken(f"the {said.get(name, '')}", place.name_en, english), ""):
            field = name if name == "title_en" else f"ledger.{name}"
            yield problem(
                source.package, field, f"names “{stray}”", f"{place.name_en}, or a name of its text"
            )


def of_years(package: DataPackage, own: set[int]) -> Iterator[Problem]:
    """Yield a title or a description of a package that names years, and none of `own`."""
    for name in ("title", "title_en", "description", "description_en"):
        named = set(map(int, YEAR.findall(str(package.descriptor.get(name, "")))))
        if named and not named & own:
            right = " or ".join(map(str, sorted(own)))
            yield problem(package, name, f"names {min(named)}", right, "date")


def days_of(text: str) -> set[datetime.date]:
    """Return the days that a text in either language names in full."""
    named = [tuple(map(int, each)) for each in DAY_ZH.findall(text)]
    named += [(int(year), MONTHS[month], int(day)) for day, month, year in DAY_EN.findall(text)]
    days = set()
    for year, month, day in named:
        try:
            days.add(datetime.date(year, month, day))
        except ValueError:
            continue
    return days


def check_publisher(source: Source) -> Iterator[Problem]:
    """Yield a kind of publisher that the document's own names rule out: on it rests the level of all its evidence."""
    about = source.about
    names = f"{about.publisher_zh} {about.citation_zh} {source.package.descriptor['title']}"
    government, statistics, independent = PUBLISHER_KINDS
    told = f"{about.citation_zh} {source.package.descriptor['title']} " + " ".join(
        str(each.get("title", "")) for each in source.package.descriptor.get("sources", [])
    )
    own, named = set(PAPER.findall(about.publisher_zh)), set(PAPER.findall(told))
    if own and named and not own & named:
        right = f"{min(named)}, as the document is cited"
        yield problem(source.package, "ledger.publisher_zh", f"“{about.publisher_zh}”", right)
    place = "ledger.publisher_kind"
    if about.publisher_kind == statistics and not OF_STATISTICS.search(names):
        wrong = f"“{statistics}” for “{about.citation_zh}” of {about.publisher_zh}"
        yield problem(source.package, place, wrong, f"{government}, or a publisher that is one of statistics")
    elif about.publisher_kind == independent and OF_GOVERNMENT.search(names) and not OF_OTHERS.search(names):
        wrong = f"“{independent}” for “{about.citation_zh}”"
        yield problem(source.package, place, wrong, f"{government}: whose account it is, not who printed it")


def check_government(ledger: Ledger) -> Iterator[Problem]:
    """Yield a government of another place than the ledger's."""
    said, place = ledger.vocabulary.package.ledger, ledger.vocabulary.place
    named = GOVERNMENT_ZH.match(str(said.get("government_zh", "")))
    if named and named[1] not in place.name_zh and place.name_zh not in named[1]:
        wrong = f"“{said['government_zh']}” in a ledger of {place.name_zh}"
        yield problem(ledger.vocabulary.package, "ledger.government_zh", wrong, f"that of {place.name_zh}")
    english = str(said.get("government_en", ""))
    if "’s " in english and place.name_en not in english and not english.startswith("the "):
        wrong = f"“{english}” in a ledger of {place.name_en}"
        yield problem(ledger.vocabulary.package, "ledger.government_en", wrong, f"that of {place.name_en}")


def check_both(package: DataPackage) -> Iterator[Problem]:
    """Yield what a descriptor tells of itself in one language otherwise than in the other."""
    said = {"description": package.descriptor, "about": package.ledger}
    pairs = [
        (f"{'' if name == 'description' else 'ledger.'}{name}_en", both.get(name, both.get(f"{name}_zh")), both.get(f"{name}_en"))
        for name, both in said.items()
    ]  # fmt: skip
    named = [
        (f"ledger.{name}_en", package.ledger.get(f"{name}_zh"), package.ledger.get(f"{name}_en"))
        for name in NAMES
    ]
    for place, chinese, english in named:
        known = known_values(str(chinese or ""))
        if stray := next(
            (each for each, value in english_numbers(str(english or "")) if value not in known), None
        ):
            yield problem(package, place, f"tells “{stray}”", f"as the other language: “{chinese}”", "told")
    pairs += [
        (f"ledger.{name}[{at}].{BESIDE_SOURCES}", each.get(SOURCES), each.get(BESIDE_SOURCES))
        for name in ("made", "caveats")
        for at, each in enumerate(package.ledger.get(name, []))
    ]
    record = Record(file=f"{package.name}/{DESCRIPTOR}", row=0)
    for place, chinese, english in pairs:
        if isinstance(chinese, str) and isinstance(english, str):
            wrong = of_english(record, "note", chinese, english) or of_chinese(
                record, "note", chinese, english
            )
            found = (
                (wrong, f"as the other language: “{chinese[:60]}”")
                if wrong
                else first_contrary(chinese, english)
            )
            if found:
                yield problem(package, place, *found, "told")


def problem(package: DataPackage, place: str, wrong: str, right: str, code: str = "descriptor") -> Problem:
    """Return the problem that a descriptor contradicts itself or the documents."""
    return Problem(f"{package.name}/{DESCRIPTOR}", 0, place, wrong, right, code)
