"""What the commands take from where they run."""

import pytest

from build_scripts.cli import repository_address


def test_the_repository_is_the_one_that_github_runs_this_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nowhere else is one named."""
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    assert repository_address() == ""
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://example.org")
    monkeypatch.setenv("GITHUB_REPOSITORY", "yunxi/ledger")
    assert repository_address() == "https://example.org/yunxi/ledger"
