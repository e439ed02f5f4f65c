"""Made-up releases of the invented city."""

from pathlib import Path

from build_scripts.downloads.authored import package_downloads
from build_scripts.load.packages import find_packages, read_package
from build_scripts.release.history import Packages
from build_scripts.release.published import as_published
from build_scripts.release.versions import parse_version
from build_scripts.render.tree import Tree
from build_scripts.site.outputs import package_files, write_files
from build_scripts.site.release import collect
from tests.editions import EDITIONS
from tests.unit.editing import redescribe


def published(city: Path) -> Packages:
    """Return the city's packages as they would be published now."""
    return as_published([package_downloads(read_package(each), EDITIONS) for each in find_packages(city)])


def publish(city: Path, earlier: Path, version: str) -> None:
    """Write what a release of the city's packages publishes, as it is brought back later."""
    served = earlier.with_name(f"served-{version}")
    for folder in find_packages(city):
        files = package_files(package_downloads(read_package(folder), EDITIONS), EDITIONS)
        write_files(files, Tree(served / folder.name))
    collect(served, parse_version(version), published(city), earlier / f"v{version}")


def raise_version(city: Path, name: str, version: str) -> None:
    """Give a package another version."""
    redescribe(city / name, lambda descriptor: descriptor.update(version=version))
