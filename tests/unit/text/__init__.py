"""Tests of build_scripts.text."""
