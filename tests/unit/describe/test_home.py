"""The home page."""

from build_scripts.describe.editions import EDITIONS
from build_scripts.describe.home import describe_home
from build_scripts.link.links import Links

ZH, EN = EDITIONS


def test_the_answer_comes_first(links: Links) -> None:
    """How many pledges there were, and how many have each verdict, add up."""
    page = describe_home(links, ZH)
    statement = "".join(page.statement)
    assert all(part in statement for part in ("2030", "云溪市政府", "5"))
    counts = {each.badge.code: each.number for each in page.counts}
    assert counts == {"met": 2, "not_met": 1, "not_reported": 2}
    assert sum(counts.values()) == len(page.dots) == 5


def test_what_can_be_worked_out_is_worked_out(links: Links) -> None:
    """Each computed verdict stands with its arithmetic and leads to its page."""
    page = describe_home(links, EN)
    assert [each.reference.href for each in page.key_numbers] == [
        "pledges/2030-tea-output/",
        "pledges/2030-tea-gardens/",
        "pledges/2030-roads/",
    ]
    assert page.key_numbers[2].arithmetic == "15 km > 12.5 km: 2.5 km over"


def test_each_action_has_its_own_pledges(links: Links) -> None:
    """Themes stand in their order, with one dot a pledge."""
    page = describe_home(links, EN)
    assert [(each.reference.text, len(each.dots)) for each in page.themes] == [("Tea", 3), ("Transport", 2)]


def test_the_title_is_the_projects_name(links: Links) -> None:
    """No place is written into the code."""
    assert describe_home(links, ZH).title == "云溪承诺账本"
    assert describe_home(links, EN).title == "The Yunxi Pledge Ledger"
    for edition in EDITIONS:
        assert "邵阳" not in repr(describe_home(links, edition))
        assert "Shaoyang" not in repr(describe_home(links, edition))
