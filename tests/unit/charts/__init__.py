"""Tests of build_scripts.charts."""
