"""Tests of build_scripts.render."""
