"""Tests of several places joined."""
