"""Tests: `unit` mirrors the code, `data` holds the real packages to account, `site` opens the site."""
