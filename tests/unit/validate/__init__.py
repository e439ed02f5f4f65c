"""Tests of build_scripts.validate: each lock is broken and seen to report it."""
