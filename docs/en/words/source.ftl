# Words of the page “source”; see build_scripts/pages/source.py.

source-raw-text = Raw text
source-legend = Key
