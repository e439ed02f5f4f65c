"""Tests of build_scripts.link."""
