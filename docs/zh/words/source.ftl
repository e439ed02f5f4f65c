# Words of the page “source”; see build_scripts/pages/source.py.

source-raw-text = 原始文本
source-legend = 图例
