"""Tests of build_scripts.ingest."""
