"""The code under which a verdict is shown, which tells a `met` on words alone apart."""

from build_scripts.load.records import Assessment

VERDICTS = (
    "met",
    "stated",
    "partly_met",
    "not_met",
    "other_measure",
    "not_reported",
    "not_checkable",
    "not_due",
)
"""Every code under which a verdict is shown, in the order of tallies.

`stated` is how a `met` is shown that rests on the government's words alone (E1).
"""


def shown_verdict(assessment: Assessment | None) -> str:
    """Return the code under which an assessment is shown; without one nothing is due yet."""
    if assessment is None:
        return "not_due"
    stated = assessment.verdict == "met" and assessment.evidence_level == "E1"
    return "stated" if stated else assessment.verdict
