# What the shapes of the site’s JSON files are called; see build_scripts/downloads/shapes.py.

shapes-pledge = 承诺
shapes-outcome = 完成情况
shapes-list = 承诺或完成情况的列表
shapes-index = 简目
shapes-indicators = 指标
shapes-themes = 主题
shapes-years = 年份
