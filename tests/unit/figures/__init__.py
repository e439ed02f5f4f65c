"""Tests of `build_scripts.figures`."""
