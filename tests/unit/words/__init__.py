"""Tests of `build_scripts.words`."""
