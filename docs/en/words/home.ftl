# Words of the page “home”; see build_scripts/pages/home.py.

home-skip-dots = Skip the marks
home-one-mark-each = One mark per pledge. Not reported does not mean not met.
