"""What is published: the packages by name, and an address to publish them at."""

from build_scripts.load.packages import find_packages
from build_scripts.paths import DATAPACKAGES

ADDRESS = "https://example.org/ledger/"
DERIVED = ["targets-2024", "outcomes-2024", "targets-2025", "shaoyang-pledge-ledger"]
PACKAGES = [*DERIVED, *(path.name for path in find_packages(DATAPACKAGES))]
