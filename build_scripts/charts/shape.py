"""The shapes that a picture to share comes in: for the preview of a link, for a phone's screen, for a square."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """A size in pixels; `suffix` tells the files of a picture apart, `unit` is how large its type is beside a preview's."""

    suffix: str
    width: int
    height: int
    unit: float
    lines: int
    """How many more lines than in a preview a text may take."""
    code: int
    """The side of the code to scan, in pixels."""

    @property
    def is_tall(self) -> bool:
        """Whether things stand below each other rather than side by side."""
        return self.height >= self.width


PREVIEW = Shape("", 1200, 630, 1, 0, 132)
"""The size that the makers of link previews ask for."""
TALL = Shape("-3x4", 1080, 1440, 1.3, 3, 210)
"""What fills the screen of a phone: 3:4."""
SQUARE = Shape("-1x1", 1080, 1080, 1.1, 2, 170)
"""What shows whole in a grid of pictures."""
FURTHER = (TALL, SQUARE)
"""The shapes beside the preview."""
