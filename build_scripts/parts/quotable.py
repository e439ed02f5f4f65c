"""Sentences on the data that may be printed as they stand, and sentences that may not."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.counts import ANSWERED, counts_of
from build_scripts.parts.documents import report_name
from build_scripts.parts.other_readings import caveat_of
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.sums import arithmetic


@dataclass(frozen=True)
class Pitfall:
    """A sentence that the data do not support, and one that they do."""

    wrong: str
    """Without its quotation marks."""
    right: str


def sentences_of(heading: str, pledges: list[Pledge], book: Casebook, edition: Edition) -> list[str]:
    """Return sentences on some pledges that hold word for word; `heading` is empty for all of a year."""
    choose = edition.choose
    report = report_name(book, edition, "citation")
    plan = str(book.source_of[pledges[0].paragraph_id].package.ledger[f"citation_{edition.lang}"])
    project = book.ledger.vocabulary.name("project", edition.lang)
    year, total = pledges[0].due_year, len(pledges)
    numbers = sum(each.kind == "quantitative" for each in pledges)
    verdicts = [book.cases[each.id].shown for each in pledges]
    as_of = max(book.assessments[each.pledge_id].as_of for each in pledges).isoformat()
    tally = choose("、", "; ").join(
        choose(f"{each.badge.name} {each.number} 项", f"{each.number} {each.badge.name.lower()}")
        for each in counts_of(pledges, book, Address(edition, ""))
    )
    with_numbers = choose(
        f"其中 {numbers} 项有数字" if numbers else "都没有数字",
        f"{numbers} of them with a number" if numbers else "none of them with a number",
    )
    part_zh, part_en = (f"“{heading}”部分", f"under “{heading}”, ") if heading else ("", "")
    found = [
        choose(
            f"据{project}统计（{as_of}），{plan}{part_zh}为 {year} 年作出 {total} 项具体承诺，{with_numbers}。",
            f"According to {project} ({as_of}), {part_en}{plan} makes {total} specific pledges for {year}, "
            f"{with_numbers}.",
        ),
        choose(
            f"对照{report}，这 {total} 项承诺的判定是：{tally}。",
            f"Set against the {report}, the verdicts on these {total} pledges are: {tally}.",
        ),
        *(
            remark
            for code in REMARKS
            for remark in [remark_on(code, verdicts.count(code), edition)]
            if remark
        ),
    ]
    return [*found, *computed_of(pledges, book, edition), *told_of(pledges, book, edition)]


REMARKS = {
    "not_reported": (
        "{} 项在账本收录的文件里未见报告；未见报告，不等于没有做到。",
        "{} is not reported on in the documents of this ledger; that does not mean that it was not met.",
        "{} are not reported on in the documents of this ledger; that does not mean that they were not met.",
    ),
    "other_measure": (
        "{} 项有相近的报告，但口径不同，或看不出做到没有，不能判定。",
        "For {}, something close was reported, but on another measure or without showing whether it was met.",
        "For {}, something close was reported, but on another measure or without showing whether they were met.",
    ),
    "not_checkable": (
        "{} 项没有说明怎样算做到，无法核验。",
        "{} does not say what would count as done and can’t be checked.",
        "{} do not say what would count as done and can’t be checked.",
    ),
}
"""What to say of pledges with a verdict that is easily misread: Chinese, English for one, English for more."""


def remark_on(code: str, number: int, edition: Edition) -> str:
    """Return what to say of so many pledges with a verdict, or nothing where there is none."""
    zh, one, more = REMARKS[code]
    return edition.choose(zh, one if number == 1 else more).format(number) if number else ""


def told_of(pledges: list[Pledge], book: Casebook, edition: Edition) -> list[str]:
    """Return a sentence for each pledge whose verdict rests on words alone."""
    return [
        f"{edition.pick(each, 'title')}{edition.choose('：', ': ')}"
        f"{mark.name if edition.lang == 'zh' else mark.name.lower()}{edition.choose('，', ', ')}"
        f"{edition.choose('没有可核对的数字。', 'without a number that could be checked.')}"
        for each in pledges
        if book.cases[each.id].shown in ("stated", "partly_met") and not book.cases[each.id].computation
        for mark in [badge(book.cases[each.id].shown, edition)]
    ]


def computed_of(pledges: list[Pledge], book: Casebook, edition: Edition) -> list[str]:
    """Return a sentence for each pledge that could be worked out, with what it rests on."""
    found = []
    for each in pledges:
        result = book.cases[each.id].computation
        if result is None:
            continue
        sum_ = arithmetic(result, book.indicators[str(each.indicator_id)], book.units, edition.lang)
        name = badge(book.cases[each.id].shown, edition).name
        caveat = caveat_of(each, book, edition).replace(" · ", edition.choose("，", ", "))
        title = edition.pick(each, "title")
        found.append(
            edition.choose(
                f"{title}：{name}（{sum_}{'；' + caveat if caveat else ''}）。",
                f"{title}: {name.lower()} ({sum_}{'; ' + caveat if caveat else ''}).",
            )
        )
    return found


def caveats_of(book: Casebook, edition: Edition) -> list[str]:
    """Return what a reader must be told beside any number of the ledger."""
    choose = edition.choose
    documents = [str(source.package.ledger[f"about_{edition.lang}"]) for source in book.ledger.sources]
    found = [
        f"{sentence_case(str(source.package.ledger[f'short_{edition.lang}']))}{choose('：', ': ')}{about}"
        for source, about in zip(book.ledger.sources, documents, strict=True)
    ]
    if any(each.is_estimate for each in book.outcomes.values()):
        found.append(
            choose(
                "注明“预计数”的结果是年底前的估计，以后可能修订。",
                "A result marked as an estimate was made before the year had ended and may be revised.",
            )
        )
    return [
        *found,
        choose(
            "承诺怎样拆成一项一项，是编码时的选择；拆法不同，总数就不同。引用总数时请写明"
            f"“据{book.ledger.vocabulary.name('project', 'zh')}统计”。",
            "How a text is divided into pledges is a choice of the coding: divided otherwise, the totals would differ. "
            f"Name {book.ledger.vocabulary.name('project', 'en')} as the source of a total.",
        ),
        choose(
            "编码和英译由语言模型完成，没有由人逐条核对；引用前请对照页面上的原文。",
            "Coding and translation were done by language models and not checked one by one by a person; compare with "
            "the quote on the page before you print.",
        ),
    ]


def pitfalls_of(pledges: list[Pledge], book: Casebook, edition: Edition) -> list[Pitfall]:
    """Return sentences that a hurried reader might write, each with what the data do say."""
    verdicts = [book.cases[each.id].shown for each in pledges]
    silent, other = verdicts.count("not_reported"), verdicts.count("other_measure")
    stated, met = verdicts.count("stated"), verdicts.count("met")
    answered = sum(each in ANSWERED for each in verdicts)
    choose = edition.choose
    found = []
    if silent:
        found.append(
            Pitfall(
                choose(f"{silent} 项承诺没有完成。", f"{silent} pledges were broken."),
                choose(
                    f"{silent} 项在账本收录的文件里未见报告。",
                    f"{silent} are not reported on in the documents of this ledger.",
                ),
            )
        )
    if met:
        percent = f"{100 * met / len(pledges):.0f}%"
        found.append(
            Pitfall(
                choose(f"承诺只兑现了 {percent}。", f"Only {percent} of the pledges were kept."),
                choose(
                    f"{len(pledges)} 项里有结果的是 {answered} 项，其余没有能判定的结果。",
                    f"{answered} of {len(pledges)} have a result; for the rest nothing settles it.",
                ),
            )
        )
    if other:
        found.append(
            Pitfall(
                choose(f"{other} 项偷换了口径。", f"{other} results were fudged."),
                choose(
                    f"{other} 项的报告口径不同，或不足以判定；原因不在这些文件里。",
                    f"For {other}, what was reported was measured differently or does not settle it; the documents do not say why.",
                ),
            )
        )
    if stated:
        found.append(
            Pitfall(
                choose(f"{stated + met} 项已经完成。", f"{stated + met} pledges were met."),
                choose(
                    f"{met} 项按报告的数字已完成；另有 {stated} 项政府称已完成，没有可核对的数字。",
                    f"{met} were met on the reported numbers; {stated} more the government says were met, without a number that "
                    f"can be checked.",
                ),
            )
        )
    return found
