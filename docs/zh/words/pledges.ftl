# Words of the page “pledges”; see build_scripts/pages/pledges.py.

pledges-title = 全部承诺
pledges-description = { $years } 年的 { $total } 项承诺，按结论、年份、主题、指标筛选。
pledges-caption = 全部承诺，按年份和主题分组
pledges-lead = { -government }作出 { $total } 项具体承诺：{ $counts }；{ common-numbers }。
pledges-of-year = { $year } 年 { $number } 项
pledges-coming = 本站还没有收录 { $years } 年的结果。
pledges-number = { $number } 项
pledges-earlier = 更早的年份
pledges-year = { $year } 年
pledges-unit = {" "}项
pledges-theme-of = { $theme }（{ $document }）
