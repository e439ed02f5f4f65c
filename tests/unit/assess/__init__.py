"""Tests of build_scripts.assess."""
