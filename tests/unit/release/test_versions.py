"""Which version may follow which."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_scripts.problems import BuildError
from build_scripts.release.history import project_version
from build_scripts.release.versions import Level, Version, parse_version
from tests.minicity import read_descriptor, write_descriptor
from tests.unit.releasing import published

numbers = st.integers(0, 99)
versions = st.builds(Version, numbers, numbers, numbers)


@pytest.mark.parametrize(
    ("old", "level", "new"),
    [
        ("1.2.3", Level.NONE, "1.2.3"),
        ("1.2.3", Level.PATCH, "1.2.4"),
        ("1.2.3", Level.MINOR, "1.3.0"),
        ("1.2.3", Level.MAJOR, "2.0.0"),
        ("0.2.3", Level.PATCH, "0.2.4"),
        ("0.2.3", Level.MINOR, "0.3.0"),
        ("0.2.3", Level.MAJOR, "0.3.0"),
    ],
)
def test_a_version_is_raised_by_level(old: str, level: Level, new: str) -> None:
    assert str(parse_version(old).raised(level)) == new


def test_more_may_be_raised_but_no_number_is_skipped() -> None:
    assert {str(each) for each in Version(1, 2, 3).successors(Level.PATCH)} == {"1.2.4", "1.3.0", "2.0.0"}
    assert {str(each) for each in Version(1, 2, 3).successors(Level.NONE)} >= {"1.2.3"}
    assert {str(each) for each in Version(0, 2, 3).successors(Level.MAJOR)} == {"0.3.0", "1.0.0"}


@given(versions, st.sampled_from(Level))
def test_a_successor_is_never_lower(version: Version, level: Level) -> None:
    assert all(each >= version.raised(level) for each in version.successors(level))


@given(versions)
def test_a_version_is_read_as_it_is_written(version: Version) -> None:
    assert parse_version(str(version)) == version


@pytest.mark.parametrize("text", ["1.2", "v1.2.3", "01.2.3", "1.2.3-rc1", "", "1.2.3\n"])
def test_nothing_else_is_a_version(text: str) -> None:
    with pytest.raises(BuildError, match="MAJOR"):
        parse_version(text)


def test_the_next_release_is_the_one_that_the_vocabulary_names(city: Path) -> None:
    """Another city has versions of its own, whatever this project's is."""
    descriptor = read_descriptor(city / "vocabulary")
    write_descriptor(
        city / "vocabulary", descriptor | {"ledger": descriptor["ledger"] | {"release": "7.8.9"}}
    )
    assert project_version(published(city)) == Version(7, 8, 9)
