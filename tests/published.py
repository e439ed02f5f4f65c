"""What is published: the packages by name, and an address to publish them at."""

from build_scripts.load.packages import find_packages, read_package
from build_scripts.paths import DATAPACKAGES
from build_scripts.release.versions import parse_version

ADDRESS = "https://example.org/ledger/"
DERIVED = ["targets-2024", "outcomes-2024", "targets-2025", "shaoyang-pledge-ledger"]
PACKAGES = [*DERIVED, *(path.name for path in find_packages(DATAPACKAGES))]
RELEASE = parse_version(read_package(DATAPACKAGES / "vocabulary").ledger["release"])
"""The version under which they will be released."""
