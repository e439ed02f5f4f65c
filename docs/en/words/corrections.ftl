# Words of the page “corrections”; see build_scripts/pages/corrections.py.

corrections-version = Version
