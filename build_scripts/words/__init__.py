"""Sentences and names, in each language."""
