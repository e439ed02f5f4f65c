"""Altair charts, drawn to SVG at build time."""
