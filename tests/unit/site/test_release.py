"""What a release says of itself."""

from pathlib import Path

import pytest

from build_scripts.site.places import Places
from build_scripts.site.release import without_door
from tests.unit.editing import redescribe


@pytest.mark.parametrize(
    ("repository", "left"),
    [("", "there is NO WAY for a reader"), ("https://example.org/yunxi/ledger", "a reader needs an account")],
)
def test_a_release_without_a_contact_says_so(city: Path, repository: str, left: str) -> None:
    places = Places(datapackages=city, repository=repository)
    warning = without_door(places)
    assert warning.startswith("WARNING: vocabulary/datapackage.json: ledger.contact is not set")
    assert left in warning
    redescribe(city / "vocabulary", lambda each: each["ledger"].update(contact="ledger@example.org"))
    assert without_door(places) == ""
