"""The invented city's whole site, built once."""

from pathlib import Path

import pytest

from tests.citysite import build_city_site
from tests.once import made_once


@pytest.fixture(scope="session")
def city_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the invented city's site, its rendered pages beside it in `work/pages/`."""
    return made_once(tmp_path_factory, "another-city", build_city_site) / "site"
