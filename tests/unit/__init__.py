"""Tests of the code, one module a module."""
