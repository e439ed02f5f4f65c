"""Tests of `build_scripts.parts`."""
