# Words of the page “data”; see build_scripts/pages/data.py.

data-rows = 行数
data-columns = 字段
