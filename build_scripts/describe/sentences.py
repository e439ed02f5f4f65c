"""Sentences on the data that may be printed as they stand, and sentences that may not."""

from dataclasses import dataclass

from build_scripts.describe.arithmetic import arithmetic, computation_of
from build_scripts.describe.editions import Address, Edition, sentence_case
from build_scripts.describe.home import caveat_of
from build_scripts.describe.tally import ANSWERED, counts_of, verdict_of
from build_scripts.describe.verdicts import assessed_badge
from build_scripts.describe.years import report_name
from build_scripts.link.links import Links
from build_scripts.load.records import Pledge


@dataclass(frozen=True)
class Pitfall:
    """A sentence that the data do not support, and one that they do."""

    wrong: str
    right: str


def sentences_of(heading: str, pledges: list[Pledge], links: Links, edition: Edition) -> list[str]:
    """Return sentences on some pledges that hold word for word."""
    choose = edition.choose
    report = report_name(links, edition)
    plan = str(links.source_of[pledges[0].paragraph_id].package.ledger[f"short_{edition.lang}"])
    numbers = sum(each.kind == "quantitative" for each in pledges)
    verdicts = [verdict_of(each, links) for each in pledges]
    answered = sum(each in ANSWERED for each in verdicts)
    other, silent = verdicts.count("other_measure"), verdicts.count("not_reported")
    open_ended = verdicts.count("not_checkable")
    address = Address(edition, "")
    tally = choose("、", "; ").join(
        choose(f"{each.badge.name} {each.number} 项", f"{each.badge.name.lower()} {each.number}")
        for each in counts_of(pledges, links, address)
    )
    year = pledges[0].due_year
    found = [
        choose(
            f"{plan}为 {year} 年作出的承诺中，“{heading}”有 {len(pledges)} 项，其中 {numbers} 项有数字。"
            if len(pledges) != sum(each.due_year == year for each in links.pledges.values())
            else f"{plan}为 {year} 年作出 {len(pledges)} 项具体承诺，其中 {numbers} 项有数字。",
            f"Under “{heading}”, {plan} makes {len(pledges)} specific pledges for {year}, {numbers} of them with "
            f"numbers."
            if len(pledges) != sum(each.due_year == year for each in links.pledges.values())
            else f"{sentence_case(plan)} makes {len(pledges)} specific pledges for {year}, {numbers} of them with numbers.",
        ),
        choose(
            f"对照{report}，这 {len(pledges)} 项的判定是：{tally}。",
            f"Set against {report}, the verdicts on these {len(pledges)} are: {tally}.",
        ),
    ]
    if answered == 0:
        found.append(
            choose(
                f"这 {len(pledges)} 项里，没有一项能在{report}中找到同一口径的结果。",
                f"For none of the {len(pledges)} does {report} give a result on the same measure.",
            )
        )
    if silent:
        found.append(
            choose(
                f"{silent} 项在账本收录的文件里未见报告；未见报告，不等于没有做到。",
                f"{silent} are not reported on in the documents of this ledger; that does not mean that they were not met.",
            )
        )
    if other:
        found.append(
            choose(
                f"{other} 项报告的是另一种口径，不能据此判定是否做到。",
                f"For {other}, a different measure was reported, which does not settle whether they were met.",
            )
        )
    if open_ended:
        found.append(
            choose(
                f"{open_ended} 项没有说明怎样算做到，无法核验。",
                f"{open_ended} do not say what would count as done and can’t be checked.",
            )
        )
    return [*found, *computed_of(pledges, links, edition)]


def computed_of(pledges: list[Pledge], links: Links, edition: Edition) -> list[str]:
    """Return a sentence for each pledge that could be worked out, with what it rests on."""
    found = []
    for each in pledges:
        result = computation_of(each, links)
        if result is None:
            continue
        sum_ = arithmetic(result, links.indicators[str(each.indicator_id)], links.units, edition)
        name = assessed_badge(links.assessments.get(each.pledge_id), edition).name
        caveat = caveat_of(each, links, edition).replace(" · ", edition.choose("，", ", "))
        title = edition.pick(each, "title")
        found.append(
            edition.choose(
                f"“{title}”：{name}（{sum_}{'；' + caveat if caveat else ''}）。",
                f"“{title}”: {name.lower()} ({sum_}{'; ' + caveat if caveat else ''}).",
            )
        )
    return found


def caveats_of(links: Links, edition: Edition) -> list[str]:
    """Return what a reader must be told beside any number of the ledger."""
    choose = edition.choose
    documents = [str(source.package.ledger[f"about_{edition.lang}"]) for source in links.ledger.sources]
    found = [
        f"{sentence_case(str(source.package.ledger[f'short_{edition.lang}']))}{choose('：', ': ')}{about}"
        for source, about in zip(links.ledger.sources, documents, strict=True)
    ]
    if any(each.is_estimate for each in links.outcomes.values()):
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
            f"“据{links.ledger.vocabulary.name('project', 'zh')}统计”。",
            "How a text is divided into pledges is a choice of the coding: divided otherwise, the totals would differ. "
            f"Name {links.ledger.vocabulary.name('project', 'en')} as the source of a total.",
        ),
        choose(
            "编码和英译由语言模型完成，没有由人逐条核对；引用前请对照页面上的原文。",
            "Coding and translation were done by language models and not checked one by one by a person; compare with "
            "the quote on the page before you print.",
        ),
    ]


def pitfalls_of(pledges: list[Pledge], links: Links, edition: Edition) -> list[Pitfall]:
    """Return sentences that a hurried reader might write, each with what the data do say."""
    verdicts = [verdict_of(each, links) for each in pledges]
    silent, other = verdicts.count("not_reported"), verdicts.count("other_measure")
    stated, met = verdicts.count("stated"), verdicts.count("met")
    answered = sum(each in ANSWERED for each in verdicts)
    choose = edition.choose
    found = []
    if silent:
        found.append(
            Pitfall(
                choose(f"“{silent} 项承诺没有完成。”", f"“{silent} pledges were broken.”"),
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
                choose(f"“承诺只兑现了 {percent}。”", f"“Only {percent} of the pledges were kept.”"),
                choose(
                    f"{len(pledges)} 项里有结果的是 {answered} 项，其余没有可以核对的结果。",
                    f"{answered} of {len(pledges)} have a result; for the rest there is none that could be checked.",
                ),
            )
        )
    if other:
        found.append(
            Pitfall(
                choose(f"“{other} 项偷换了口径。”", f"“{other} results were fudged.”"),
                choose(
                    f"{other} 项报告的是另一种口径；原因不在这些文件里。",
                    f"For {other}, a different measure was reported; the documents do not say why.",
                ),
            )
        )
    if stated:
        found.append(
            Pitfall(
                choose(f"“{stated + met} 项已经完成。”", f"“{stated + met} pledges were met.”"),
                choose(
                    f"{met} 项按报告的数字达到；另有 {stated} 项政府称已完成，没有可核对的数字。",
                    f"{met} were reached by the reported numbers; of {stated} more the government says so, without a "
                    f"number to check.",
                ),
            )
        )
    return found
