"""The colours that charts are drawn in, each with the style property that replaces it on a page.

A chart is drawn once, in the colours of the light page; where it stands in a page, each colour
gives way to the property of the same role, so that one drawing serves light, dark and print.
"""

PAPER = "#fbfaf7"
INK = "#1d1c1a"
FAINT = "#66625b"
RULE = "#dcd8ce"
TARGET = "#1f3a5f"
MET = "#0b5563"
NOT_MET = "#b8371a"
OTHER = "#855600"

PROPERTIES = {
    PAPER: "--paper",
    INK: "--ink",
    FAINT: "--faint",
    RULE: "--rule",
    TARGET: "--accent",
    MET: "--met",
    NOT_MET: "--not-met",
    OTHER: "--other",
}
"""The custom property of the site's style sheet that each colour becomes."""

VERDICTS = {
    "met": MET,
    "stated": MET,
    "partly_met": MET,
    "not_met": NOT_MET,
    "other_measure": OTHER,
    "mentioned": OTHER,
    "not_reported": FAINT,
    "not_checkable": FAINT,
    "not_due": FAINT,
}
"""The colour of each verdict, by the code under which it is shown."""

VERDICT_PROPERTIES = {
    "met": "--met",
    "stated": "--met",
    "partly_met": "--met",
    "not_met": "--not-met",
    "other_measure": "--other",
    "mentioned": "--other",
    "not_reported": "--silent",
    "not_checkable": "--silent",
    "not_due": "--silent",
}
"""The property that has a verdict's colour on a page; what says nothing has one of its own, in the colour of faint text."""
