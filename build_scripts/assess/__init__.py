"""Verdicts as pure functions of coded fields: nothing here reads a file or knows a place."""
