# Words of the page “data”; see build_scripts/pages/data.py.

data-rows = Rows
data-columns = Columns
