"""How the verdict on a pledge has changed since it was first given."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Standing
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.named import named
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Stage:
    """A verdict as it stood from a day on; `reason` is given for those that hold no more."""

    line: str
    badge: Badge
    reason: str


def stages_of(case: Case, edition: Edition) -> tuple[Stage, ...]:
    """Return the verdicts on a pledge as they stood, the one that holds first; nothing where it is the only one."""
    if len(case.history) < 2:
        return ()
    *past, holds = case.history
    return (
        stage_of(holds, edition, reason=""),
        *(stage_of(each, edition, reason=edition.pick(each.assessment, "reason")) for each in reversed(past)),
    )


def stage_of(standing: Standing, edition: Edition, *, reason: str) -> Stage:
    """Return a verdict as it stood: from when on, which it was, on which documents."""
    mark = badge(standing.shown, edition)
    line = edition.say(
        "pledge-stage",
        day=standing.assessment.as_of.isoformat(),
        up_to=standing.search.up_to.isoformat(),
        verdict=mark.name,
        documents=named(standing.documents, edition),
    )
    return Stage(line, mark, reason)
