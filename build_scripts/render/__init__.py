"""Described and hand-written pages, written as plain Markdown files."""
