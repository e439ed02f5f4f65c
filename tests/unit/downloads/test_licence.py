"""What a zip says of its licence, its changes and its documents is the ledger's, not this repository's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.authored import package_downloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.problems import BuildError
from tests.editions import EDITIONS


def test_the_licence_is_that_of_the_data_in_both_languages(linked: Callable[[], Casebook]) -> None:
    """It names the project and the licence of its descriptor; the code's licence is not in the zip."""
    for package in derived_downloads(linked(), EDITIONS):
        said = package.file("LICENSE").content.decode()
        assert (
            "云溪承诺账本的编码、解释、译文和其他文字采用 Creative Commons Attribution 4.0（CC-BY-4.0）授权："
            "https://creativecommons.org/licenses/by/4.0/\n" in said
        )
        assert (
            "of The Yunxi Pledge Ledger are licensed under Creative Commons Attribution 4.0 (CC-BY-4.0): "
            "https://creativecommons.org/licenses/by/4.0/\n" in said
        )
        assert "MIT" not in said
        assert "LICENSE-DATA" not in {each.path for each in package.files}


def test_the_changelog_is_the_one_beside_the_packages(city: Path, linked: Callable[[], Casebook]) -> None:
    """Whole in the full package, in all others what names them; without one a build stops in a sentence."""
    path = city / "CHANGELOG.md"
    path.write_text(
        "# Changelog\n\nA word before.\n\n## 0.2.0, 2 March\n\n- Less tea in `targets-2030`\n  than before.\n- The site is blue.\n\n"
        "## 0.1.0\n\n- All: `targets-2030`, `observations`.\n- And `plan-2030`.\n",
        encoding="utf-8",
    )
    book = linked()
    said = {
        each.name: each.file("CHANGELOG.md").content.decode() for each in derived_downloads(book, EDITIONS)
    }
    assert said["yunxi-pledge-ledger"] == path.read_text(encoding="utf-8")
    assert said["targets-2030"] == (
        "# `targets-2030`\n\n## 0.2.0, 2 March\n\n- Less tea in `targets-2030`\n  than before.\n\n"
        "## 0.1.0\n\n- All: `targets-2030`, `observations`.\n"
    )
    assert said["observations"] == "# `observations`\n\n## 0.1.0\n\n- All: `targets-2030`, `observations`.\n"
    own = package_downloads(book.ledger.sources[0].package, EDITIONS).file("CHANGELOG.md")
    assert own.content.decode() == "# `plan-2030`\n\n## 0.1.0\n\n- And `plan-2030`.\n"
    (city / "CHANGELOG.md").unlink()
    with pytest.raises(
        BuildError, match=r"CHANGELOG\.md beside the packages can't be read: .*every zip carries it"
    ):
        list(derived_downloads(book, EDITIONS))
