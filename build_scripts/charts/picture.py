"""A picture to share as SVG, whatever it is of."""

from build_scripts.charts.card import PledgePicture, TallyPicture
from build_scripts.charts.pledge_card import pledge_svg
from build_scripts.charts.tally_card import tally_svg


def picture_svg(picture: PledgePicture | TallyPicture) -> str:
    """Return a picture as SVG."""
    return pledge_svg(picture) if isinstance(picture, PledgePicture) else tally_svg(picture)
