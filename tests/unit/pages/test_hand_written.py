"""The project's own hand-written pages stay true when documents are added."""

import dataclasses
import re
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.pages.facts import facts_of
from build_scripts.render.markdown import copy_hand_written
from build_scripts.render.tree import Tree
from build_scripts.validate.run import validate
from tests.editions import real_editions
from tests.secondyear import BULLETIN, REPORT, YEAR, add_bulletin, build_second_year


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """Return the real ledger a year on, with a statistical bulletin on the year before."""
    root = build_second_year(tmp_path_factory.mktemp("grown") / "packages")
    add_bulletin(root)
    ledger, problems = validate(root)
    assert [str(each) for each in problems] == []
    assert ledger is not None
    return Casebook(ledger)


@pytest.fixture(scope="module")
def pages(grown: Casebook, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the hand-written pages of the grown ledger, by language and name."""
    target = tmp_path_factory.mktemp("pages")
    for edition in real_editions(grown.ledger):
        tree = Tree(target / edition.lang)
        copy_hand_written(paths.DOCS / edition.lang, tree, facts_of(grown, edition), edition)
    return {
        path.relative_to(target).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(target.rglob("*.md"))
    }


def test_every_source_is_named_with_what_its_descriptor_says(grown: Casebook, pages: dict[str, str]) -> None:
    """Nothing is said of what the ledger lacks that a later document could make false."""
    for source in grown.ledger.sources:
        assert f"- {source.about.citation_zh}。{source.about.about_zh}\n" in pages["zh/about.md"]
        assert f"- {source.about.citation_en}. {source.about.about_en}\n" in pages["en/about.md"]
    for text in pages.values():
        assert not re.search(
            "统计公报、部门总结|两份文件|都是政府自己公布的|no statistical bulletin|both documents", text
        )


def test_where_all_documents_are_the_government_s_that_is_said(
    grown: Casebook, pages: dict[str, str], tmp_path: Path
) -> None:
    """The sentence follows the kinds of publisher that there are."""
    said = "every reported number is the government’s own"
    assert said not in pages["en/about.md"]
    edition = real_editions(grown.ledger)[1]
    alone = dataclasses.replace(facts_of(grown, edition), publisher_kinds=("government",))
    copy_hand_written(paths.DOCS / "en", Tree(tmp_path), alone, edition)
    assert said in (tmp_path / "about.md").read_text(encoding="utf-8")


def test_what_was_searched_is_told_by_year(grown: Casebook, pages: dict[str, str]) -> None:
    """A year's silence speaks of that year's documents only."""
    report, bulletin = grown.sources[REPORT].about, grown.sources[BULLETIN].about
    [told] = [line for line in pages["zh/about.md"].splitlines() if "“未见报告”只就" in line]
    later, earlier, *_ = told.partition("：")[2].split("；")
    assert later.startswith(f"{YEAR} 年的承诺查了{report.short_zh}，截至 ")
    assert earlier.startswith(f"{YEAR - 1} 年的承诺查了")
    assert bulletin.short_zh in earlier
    assert report.short_zh not in earlier


def test_verdicts_are_counted_by_year(grown: Casebook, pages: dict[str, str]) -> None:
    """The table has a column a year, which adds up to the year's pledges; latest first."""
    head = (
        f"| Verdict | Meaning | Pledges for {YEAR} {{: .number }} | Pledges for {YEAR - 1} {{: .number }} |"
    )
    assert head in pages["en/method.md"]
    facts = facts_of(grown, real_editions(grown.ledger)[1])
    totals = [sum(numbers) for numbers in zip(*(each.numbers for each in facts.verdicts), strict=True)]
    assert totals == [each.due for each in facts.years]
    assert f"Verdicts for {YEAR}: {totals[0]}, of which" in pages["en/method.md"]


def test_agreement_is_told_of_the_years_whose_codings_were_kept(
    grown: Casebook, pages: dict[str, str]
) -> None:
    """The invented year keeps none, and the page says so."""
    assert f"No independent codings were kept for {YEAR}." in pages["en/method.md"]
    told = re.findall(r"两位编码者在评估 (\d+) 年所读的文件里", pages["zh/method.md"])
    assert [int(each) for each in told] == sorted(grown.reliability, reverse=True)


def test_hand_written_pages_are_the_same_in_every_language(pages: dict[str, str]) -> None:
    """A page that one edition has, the others have."""
    names = [{name[3:] for name in pages if name.startswith(lang)} for lang in ("zh", "en")]
    assert names[0] == names[1]
