"""Numbers by part."""

from build_scripts.charts.drawing import Bar
from build_scripts.charts.palette import TARGET, VERDICTS
from build_scripts.charts.tally import TallyChart, TallyColumn, tally_drawing


def test_a_bar_has_the_colour_of_the_first_verdict_of_its_column() -> None:
    """As the mark that stands first above it; what is no verdict has one of its own, and nothing has no bar."""
    columns = (TallyColumn(("not_met", "met"), "结果"), TallyColumn((), "没有承诺"))
    drawing = tally_drawing(TallyChart(columns, (("茶业", (3, 2)), ("交通", (0, 1)))), 700)
    bars = [each for each in drawing.things if isinstance(each, Bar)]
    assert [each.colour for each in bars] == [VERDICTS["not_met"], TARGET, TARGET]
    assert bars[1].width == 2 * bars[2].width
