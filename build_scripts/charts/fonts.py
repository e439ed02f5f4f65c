"""Make sure that the font which charts are measured with is there."""

import shutil
import subprocess

from build_scripts.problems import BuildError

FAMILY = "Noto Sans CJK SC"
READERS_FAMILIES = f'"{FAMILY}", "PingFang SC", "Microsoft YaHei", sans-serif'
LATIN_FAMILIES = '"Noto Sans CJK KR", "Helvetica Neue", Arial, sans-serif'
"""The same font in the form whose curly quotes are as narrow as Latin letters want them; it comes in the same file."""


def require_font() -> None:
    """Stop the build where the charts' font is missing.

    Without it Chinese text, and digits with it, is drawn as boxes or not at all, and nothing
    says so.

    Raises:
        BuildError: fontconfig or the font is not installed.
    """
    if shutil.which("fc-list") is None:
        raise BuildError("fc-list is missing: install the packages fontconfig and fonts-noto-cjk")
    if not font_files():
        raise BuildError(f"the font “{FAMILY}” is missing: install the package fonts-noto-cjk")


def font_files() -> str:
    """Return the files that hold the charts' font and the release of each: what is drawn changes with them."""
    command = ["fc-list", "--format", "%{file} %{fontversion}\n", f":family={FAMILY}"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return "".join(sorted(found.stdout.splitlines(keepends=True)))
