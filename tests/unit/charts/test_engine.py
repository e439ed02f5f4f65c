"""What draws belongs to one process."""

from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.apart import apart
from build_scripts.charts.drawing import Drawing, Text
from build_scripts.charts.svg import draw
from build_scripts.problems import BuildError


def drawn(number: int) -> str:
    """Return a drawing that was not drawn before."""
    return draw(Drawing(102, 90 + number, (Text(10, 70, "茶"),)))


def test_a_process_begun_by_one_that_has_drawn_says_so_instead_of_waiting_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every other, drawing works, one after the other as well."""
    monkeypatch.setattr(paths, "KEPT", tmp_path)
    assert "茶" in drawn(0)
    assert "茶" in drawn(1)
    with pytest.raises(BuildError, match="begin them before"):
        apart(lambda: drawn(2))
