"""Tests of build_scripts.site."""
