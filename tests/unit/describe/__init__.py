"""Tests of build_scripts.describe."""
