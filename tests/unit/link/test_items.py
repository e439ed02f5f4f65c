"""Which item of a list a statement is about."""

import pytest

from build_scripts.link.items import own_item
from build_scripts.link.links import Links
from tests.unit.making import make_pledge

THREE = "进出口、进口、出口三项指标分别增长 10%"


@pytest.mark.parametrize(
    ("title", "quote", "words"),
    [
        ("进出口增长10%", THREE, "进出口、"),
        ("进口增长10%", THREE, "进口、"),
        ("出口增长10%", THREE, "出口三项"),
        ("开展走进东盟活动", "持续开展走进东盟、非盟、欧盟活动", "持续"),
        ("开展走进欧盟活动", "持续开展走进东盟、非盟、欧盟活动", "欧盟"),
        ("推进“甲城”战略", "深入推进“甲城”战略和“乙圈”建设", "深入"),
        ("推进“乙圈”建设", "深入推进“甲城”战略和“乙圈”建设", "“乙圈”"),
        ("抓好十大项目", "重点抓好甲厂、乙厂等十大项目", "十大"),
        ("举办甲节活动", "成功举办甲节、乙节等活动", "成功"),
        ("保障乙路畅通", "保障甲路及乙路畅通", "乙路"),
        ("旅游总花费", "实现旅游收入2000亿元", "实现"),
    ],
)
def test_a_statement_is_about_the_item_that_its_title_names(title: str, quote: str, words: str) -> None:
    """A shared verb before the list, or an opening quotation mark, is no name of an item."""
    at = own_item(make_pledge(title_zh=title, quote_zh=quote, figure_text=None))
    assert quote[at:].startswith(words)


def test_statements_that_share_a_figure_stand_in_the_order_of_their_words(book: Links) -> None:
    """Total, imports, exports, as the sentence has it, whatever the alphabet makes of their ids."""
    roads = book.pledges["2030-roads"].paragraph_id
    own = [
        make_pledge(pledge_id=each, title_zh=title, quote_zh=THREE, figure_text="10%", paragraph_id=roads)
        for each, title in (("a", "出口增长10%"), ("b", "进口增长10%"), ("c", "进出口增长10%"))
    ]
    assert [each.pledge_id for each in book.in_reading_order(own)] == ["c", "b", "a"]
