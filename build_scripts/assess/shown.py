"""The code under which a verdict is shown, which tells a `met` on words alone apart."""

from build_scripts.load.records import Assessment


def shown_verdict(assessment: Assessment | None) -> str:
    """Return the code under which an assessment is shown; without one nothing is due yet."""
    if assessment is None:
        return "not_due"
    stated = assessment.verdict == "met" and assessment.evidence_level == "E1"
    return "stated" if stated else assessment.verdict
