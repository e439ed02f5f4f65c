"""The charts’ font is there, or the build stops."""

import shutil
from pathlib import Path

import pytest

from build_scripts.charts.fonts import FAMILY, require_font
from build_scripts.problems import BuildError


def test_the_font_is_there() -> None:
    """On a machine that is set up, nothing stops."""
    assert shutil.which("fc-list") is not None
    require_font()


def test_without_fontconfig_the_message_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine without fontconfig is told the packages by name."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(
        BuildError, match=r"^fc-list is missing: install the packages fontconfig and fonts-noto-cjk$"
    ):
        require_font()


def test_without_the_font_the_message_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fontconfig that knows no fonts at all lacks the charts’ one."""
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    with pytest.raises(
        BuildError, match=f"^the font “{FAMILY}” is missing: install the package fonts-noto-cjk$"
    ):
        require_font()
