"""What a descriptor says of its document agrees with itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Found
from tests.unit.editing import redescribe, set_value


@pytest.mark.parametrize(
    ("package", "name", "text", "code"),
    [
        ("plan-2030", "ledger.publisher_kind", "statistics_office", "descriptor"),
        ("report-2031", "ledger.publisher_kind", "independent", "descriptor"),
        ("vocabulary", "ledger.government_zh", "清河市政府", "descriptor"),
        ("vocabulary", "ledger.government_en", "Qinghe’s city government", "descriptor"),
        ("plan-2030", "ledger.about_en", "The plan of the year. It was not issued.", "told"),
        ("plan-2030", "description_en", "The plan of the year. It was not issued.", "told"),
        ("plan-2030", "ledger.short_en", "plan-2029", "told"),
        ("plan-2030", "title", "云溪市年度计划（2029）", "date"),
        ("plan-2030", "title", "石桥县年度计划（2030）", "descriptor"),
        ("plan-2030", "title_en", "Annual plan of Shiqiao (2030)", "descriptor"),
        ("report-2031", "description_en", "What the government reported in 2028.", "date"),
        ("assessments-2030", "title_en", "Assessments of the 2028 pledges", "date"),
    ],
)
def test_a_descriptor_that_contradicts_itself(
    city: Path, found: Callable[[], Found], package: str, name: str, text: str, code: str
) -> None:
    redescribe(city / package, set_value(name, text))
    assert [f"{package}/datapackage.json", 0, name, code] in found()


@pytest.mark.parametrize(
    ("name", "text", "wrong"),
    [
        ("title", "云溪市政府工作报告（2031年1月17日）", True),
        ("title", "云溪市政府工作报告（2031年1月15日）", False),
        ("ledger.citation_en", "Yunxi government work report (17 January 2031)", True),
        ("ledger.citation_en", "Yunxi government work report (15 January 2031)", False),
        ("title", "云溪市政府工作报告（2026—2030年）", False),
    ],
)
def test_a_document_is_named_by_the_day_on_which_it_was_issued(
    city: Path, found: Callable[[], Found], name: str, text: str, wrong: bool
) -> None:
    redescribe(city / "report-2031", set_value(name, text))
    assert (["report-2031/datapackage.json", 0, name, "date"] in found()) == wrong


@pytest.mark.parametrize(
    ("package", "name", "text"),
    [
        ("vocabulary", "ledger.government_zh", "市政府"),
        ("vocabulary", "ledger.government_zh", "云溪市人民政府"),
        ("vocabulary", "ledger.government_en", "the city government"),
        ("plan-2030", "ledger.publisher_kind", "independent"),
    ],
)
def test_the_same_said_otherwise(
    city: Path, found: Callable[[], Found], package: str, name: str, text: str
) -> None:
    redescribe(city / package, set_value(name, text))
    assert found() == []


@pytest.mark.parametrize("name", ["made", "caveats"])
def test_what_a_descriptor_tells_of_itself_is_alike_in_both_languages(
    city: Path, found: Callable[[], Found], name: str
) -> None:
    text = {"zh": "这一年的计划。", "en": "The plan of the year. It was not issued."}
    redescribe(city / "vocabulary", set_value(f"ledger.{name}", [text]))
    assert ["vocabulary/datapackage.json", 0, f"ledger.{name}[0].en", "told"] in found()


@pytest.mark.parametrize(
    ("paper", "wrong"), [("《云溪日报》", False), ("云溪日报社", False), ("《石桥日报》", True)]
)
def test_a_document_is_of_the_paper_that_it_is_cited_from(
    city: Path, found: Callable[[], Found], paper: str, wrong: bool
) -> None:
    redescribe(
        city / "report-2031", set_value("ledger.citation_zh", "《云溪日报》2031年1月15日摘登的工作报告")
    )
    redescribe(city / "report-2031", set_value("ledger.publisher_zh", paper))
    place = ["report-2031/datapackage.json", 0, "ledger.publisher_zh", "descriptor"]
    assert (place in found()) == wrong
