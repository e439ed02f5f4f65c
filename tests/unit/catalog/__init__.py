"""Tests of the views of a data package."""
