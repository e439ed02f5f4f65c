"""Tests of the real packages, as they are published."""
