# Words of the page “outcomes”; see build_scripts/pages/outcomes.py.

outcomes-set-against = 对照的承诺
