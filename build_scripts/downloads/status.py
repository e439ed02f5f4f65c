"""The status of a reported number, as statisticians code it.

The codes are those of SDMX's cross-domain code list CL_OBS_STATUS (https://sdmx.org/?page_id=3215): `A` a normal
value, `E` an estimated one. Where a source does not say how far its mark of an estimate reaches there is none: the
list has no code for what is not known.
"""

from build_scripts.load.records import Outcome

STATUSES = ("A", "E")
"""The codes that are used, of the list's."""


def status_of(outcome: Outcome) -> str | None:
    """Return the status of an outcome's number; None where it has none, or it is not known to be an estimate or not."""
    if outcome.value is None or outcome.is_estimate is None:
        return None
    return "E" if outcome.is_estimate else "A"
