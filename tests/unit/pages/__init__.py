"""Tests of `build_scripts.pages`."""
