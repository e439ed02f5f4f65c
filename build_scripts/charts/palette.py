"""The colours that charts are drawn in, each with the style property that replaces it on a page.

A chart is drawn once, in the colours of the light page; where it stands in a page, each colour
gives way to the property of the same role, so that one drawing serves light, dark and print.
"""

PAPER = "#fbfaf7"
INK = "#1d1c1a"
FAINT = "#77736c"
TARGET = "#1f3a5f"

PROPERTIES = {PAPER: "--paper", INK: "--ink", FAINT: "--faint", TARGET: "--accent"}
"""The custom property of the site's style sheet that each colour becomes."""
