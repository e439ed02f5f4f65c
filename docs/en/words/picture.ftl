# What stands on pictures to share, and beside them; see build_scripts/charts/card.py.

picture-of-pledge = { -Government }: a pledge for { $year }
picture-of-expected = { -Government }: an expected target for { $year }
picture-rights = { -Project }, { -licence }; quoted texts remain their publishers’
picture-heading = Picture to share
picture-hold = Press and hold the picture to save it or pass it on.
picture-3x4 = Upright (3:4)
picture-1x1 = Square
