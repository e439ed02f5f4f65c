# Names of signs that some screen readers skip; see build_scripts/render/aloud.py.

aloud-less = is less than
aloud-more = is more than
aloud-at-most = is at most
aloud-at-least = is at least
