# Names of signs that some screen readers skip; see build_scripts/render/aloud.py.

aloud-less = 低于
aloud-more = 高于
aloud-at-most = 不高于
aloud-at-least = 不低于
