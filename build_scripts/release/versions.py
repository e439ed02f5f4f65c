"""Version numbers, after the Data Package Version recipe."""

import re
from dataclasses import dataclass
from enum import IntEnum

from build_scripts.problems import BuildError

FORM = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


class Level(IntEnum):
    """How much a change asks of those who use the data; the higher includes the lower."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


@dataclass(frozen=True, order=True)
class Version:
    """A version number, MAJOR.MINOR.PATCH."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    def raised(self, level: Level) -> "Version":
        """Return the version that follows after changes of a level.

        Before 1.0.0 nothing is promised to last, so that a major change raises the minor number.
        """
        if level is Level.NONE:
            return self
        if level is Level.PATCH:
            return Version(self.major, self.minor, self.patch + 1)
        if level is Level.MINOR or self.major == 0:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major + 1, 0, 0)

    def successors(self, level: Level) -> set["Version"]:
        """Return the versions that may follow after changes of a level.

        More may be raised than a comparison asks for, as it can't see that a meaning has changed; but
        no number is skipped. 1.0.0 may follow any version before it: that is where promises begin.
        """
        following = {self.raised(each) for each in Level if each >= level}
        return following | {Version(1, 0, 0)} if self.major == 0 else following


def parse_version(text: str) -> Version:
    """Return a version number written as MAJOR.MINOR.PATCH.

    Raises:
        BuildError: it is not written so.
    """
    match = FORM.fullmatch(text)
    if match is None:
        raise BuildError(f"“{text}” is not a version number; write MAJOR.MINOR.PATCH, such as 0.2.0")
    return Version(*(int(part) for part in match.groups()))
