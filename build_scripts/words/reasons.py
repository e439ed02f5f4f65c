"""Why something in a source is not coded, in both languages at once; the words stand in `exclusions.ftl`.

A page asks its edition for one: `edition.say(f"exclusion-reason-{hyphened(code)}")`.
"""

from build_scripts.words.both import hyphened, say_both

EXCLUSION_REASONS = (
    "background",
    "date",
    "duration",
    "grade",
    "list_count",
    "name",
    "ordinal",
    "organisation",
    "page_mark",
    "repeated",
    "scope",
    "slogan",
    "term",
    "threshold",
)
"""Every reason, by its code."""

say = say_both("exclusions")
REASONS = {code: say(f"exclusion-reason-{hyphened(code)}") for code in EXCLUSION_REASONS}
"""Every reason by its code: Chinese and English."""
