# Words of the page “outcomes”; see build_scripts/pages/outcomes.py.

outcomes-set-against = Set against the pledge
