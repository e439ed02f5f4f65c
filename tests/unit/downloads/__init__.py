"""Tests of build_scripts.downloads."""
