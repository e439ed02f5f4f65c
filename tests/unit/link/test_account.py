"""The account of a source: where each numeral and each sentence went."""

from build_scripts.link.account import account_of_numerals, account_of_sentences
from build_scripts.link.links import Links
from tests.unit.making import make_exclusion, make_paragraph, make_pledge, make_source

TEXT = "第七届茶会，茶叶产量增长5%。"


def test_a_numeral_is_coded_excluded_or_open() -> None:
    """A numeral in a figure is coded, one in an exclusion excluded, any other open."""
    paragraph = make_paragraph(TEXT + "修路9公里。")
    account = account_of_numerals(make_source([paragraph], [make_pledge()], [make_exclusion("第七届")]))
    assert [each.text for each in account.coded] == ["5"]
    assert [each.text for each in account.excluded] == ["七"]
    assert [each.text for each in account.open] == ["9"]
    assert account.double == ()
    assert account.total == 3


def test_a_numeral_that_is_coded_and_excluded_is_double() -> None:
    """An exclusion over a coded figure is counted against the account, and is idle."""
    exclusion = make_exclusion("增长5%")
    account = account_of_numerals(make_source([make_paragraph(TEXT)], [make_pledge()], [exclusion]))
    assert [each.text for each in account.double] == ["5"]
    assert account.coded == ()
    assert account.idle == {exclusion}


def test_one_numeral_may_be_coded_for_several_pledges() -> None:
    """“三项分别增长10%” is three pledges and still one numeral."""
    pledges = [make_pledge(), make_pledge(pledge_id="2030-other")]
    account = account_of_numerals(make_source([make_paragraph(TEXT)], pledges, [make_exclusion("第七届")]))
    assert len(account.coded) == 1


def test_an_exclusion_that_does_not_stand_once_is_not_placed() -> None:
    """An exclusion that is absent or repeated covers nothing."""
    account = account_of_numerals(make_source([make_paragraph("七茶七路")], [], [make_exclusion("七")]))
    assert account.placed == frozenset()
    assert [each.text for each in account.open] == ["七", "七"]


def test_an_excluded_sentence_excludes_no_figure() -> None:
    """Only exclusions of the kind figure cover numerals."""
    exclusion = make_exclusion(TEXT, kind="sentence")
    account = account_of_numerals(make_source([make_paragraph(TEXT)], [], [exclusion]))
    assert [each.text for each in account.open] == ["七", "5"]


def test_a_numeral_is_shown_with_ten_characters_on_each_side() -> None:
    """The context lets an editor find the numeral."""
    paragraph = make_paragraph("甲乙丙丁戊己庚辛壬癸子丑5寅卯辰巳午未申酉戌亥天地")
    [entry] = account_of_numerals(make_source([paragraph])).open
    assert entry.context == "丙丁戊己庚辛壬癸子丑5寅卯辰巳午未申酉戌亥"


def test_a_sentence_is_coded_excluded_or_open() -> None:
    """A sentence with a quote in it is coded, one that is excluded whole is excluded."""
    paragraph = make_paragraph("茶叶产量增长5%，茶园扩大。再接再厉。展望来年。")
    exclusion = make_exclusion("再接再厉。", kind="sentence")
    account = account_of_sentences(make_source([paragraph], [make_pledge()], [exclusion]))
    assert [each.text for each in account.coded] == ["茶叶产量增长5%，茶园扩大。"]
    assert [each.text for each in account.excluded] == ["再接再厉。"]
    assert [each.text for each in account.open] == ["展望来年。"]
    assert account.idle == frozenset()


def test_a_heading_has_no_sentences() -> None:
    """Only the body of a source is made of sentences."""
    assert account_of_sentences(make_source([make_paragraph("展望来年。", kind="heading")])).total == 0


def test_the_invented_city_accounts_for_all_of_its_text(book: Links) -> None:
    """Every numeral and sentence is coded or excluded, none left over or counted twice."""
    for source in book.ledger.sources:
        for account in (account_of_numerals(source), account_of_sentences(source)):
            assert account.coded
            assert account.excluded or not account.placed
            assert account.open + account.double == ()
    [plan, report] = [account_of_numerals(source) for source in book.ledger.sources]
    assert [len(plan.coded), len(report.coded), len(report.excluded)] == [5, 4, 2]
