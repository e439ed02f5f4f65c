"""Tests of build_scripts.load."""
