"""Tests of what was published before and what changed since."""
