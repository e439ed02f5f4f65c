"""What a comparison says in the words of a changelog."""

import pytest

from build_scripts.release.compare import Comparison
from build_scripts.release.report import point_of
from build_scripts.release.row_changes import CellChange, RowChange
from build_scripts.release.schema_changes import Finding
from build_scripts.release.versions import Version

FIRST, SECOND = Version(0, 1, 0), Version(0, 1, 1)
JUDGED = RowChange(
    "changed", ("2030-tea",), (CellChange("verdict", "not_reported", "met"), CellChange("reason_en", "No.", "Yes."))
)  # fmt: skip
MORE = tuple(RowChange("added", (f"2030-{name}",), ()) for name in ("a", "b", "c", "d", "e"))


@pytest.mark.parametrize(
    ("comparison", "point"),
    [
        (
            Comparison("targets-2030", FIRST, FIRST, (Finding("rows-changed", "targets-2030", "1"),), {"targets-2030": (JUDGED,)}, False),
            "- `targets-2030` 0.1.1: verdict of 2030-tea: met, was not_reported; targets-2030: 1 row changed, 2030-tea (verdict, reason_en).",
        ),
        (
            Comparison("vocabulary", FIRST, Version(0, 2, 0), (Finding("column-added", "units", "factor"), Finding("rows-added", "units", "5")), {"units": MORE}, False),
            "- Breaking: `vocabulary` 0.2.0: units: column added, factor; units: 5 rows added, 2030-a, 2030-b, 2030-c, 2 more.",
        ),
        (Comparison("vocabulary", FIRST, SECOND, (Finding("metadata", "", "ledger"),), {}, False), ""),
        (Comparison("targets-2031", None, FIRST, (), {}, False), "- `targets-2031` 0.1.0 is new."),
        (Comparison("targets-2029", FIRST, None, (), {}, False), "- Breaking: `targets-2029` is gone."),
    ],
    ids=["a verdict first", "what breaks", "only its description", "new", "gone"],
)  # fmt: skip
def test_a_point_says_what_changed_in_the_data(comparison: Comparison, point: str) -> None:
    assert point_of(comparison) == point
