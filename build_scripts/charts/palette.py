"""The colours that charts are drawn in, each with the style property that replaces it on a page.

A chart is drawn once, in the colours of the light page; where it stands in a page, each colour
gives way to the property of the same role, so that one drawing serves light, dark and print.
"""

PAPER = "#fbfaf7"
INK = "#1d1c1a"
FAINT = "#77736c"
TARGET = "#1f3a5f"

RULE = "#dcd8ce"
MET = "#0b5563"
NOT_MET = "#b8371a"
OTHER = "#855600"
SILENT = "#66625b"

VERDICTS = {
    "met": MET,
    "stated": MET,
    "partly_met": MET,
    "not_met": NOT_MET,
    "other_measure": OTHER,
    "not_reported": SILENT,
    "not_checkable": SILENT,
    "not_due": SILENT,
}
"""The colour of each verdict as it is shown; the style sheet gives the marks of pages the same."""

PROPERTIES = {PAPER: "--paper", INK: "--ink", FAINT: "--faint", TARGET: "--accent"}
"""The custom property of the site's style sheet that each colour becomes."""
