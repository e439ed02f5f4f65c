# Words of the page “year”; see build_scripts/pages/year.py.

year-title-coming = { $year } 年承诺了什么
year-title-assessed = { $year } 年承诺了什么，做到没有
year-description-coming = { $year } 年的 { $total } 项承诺，{ common-numbers }。
year-description-assessed = { $year } 年的 { $total } 项承诺，{ common-numbers }；能判定的 { $answered } 项，未见报告的 { $silent } 项。
year-lead-coming = { -government }为 { $year } 年作出 { $total } 项具体承诺，{ common-numbers }。能核对结果的文件尚未进入账本，因此没有结论。
year-lead-assessed = { -government }为 { $year } 年作出 { $total } 项具体承诺，{ common-numbers }。{ $answered ->
        [0] 没有一项能判定
       *[other] 能判定的有 { $answered } 项
    }，{ $silent ->
        [0] 没有一项未见报告
       *[other] 未见报告的有 { $silent } 项
    }。
year-far = { $total ->
        [1] 这是跨年的目标，由更早年份的文件提出。
       *[other] 这些是跨年的目标，由更早年份的文件提出。
    }
year-picture-assessed = 做到没有？
year-picture-coming = 还没有结果可核

year-marks = 一项一个标记
year-ways = { $year } 年还可以看
year-way-pledges = 列表和筛选
year-way-silence = 未见报告的有哪些
year-way-find-out = 怎样查到答案
year-way-outcomes = 报告了哪些结果
year-way-charts = 看图
year-way-newsroom = 新闻工具包

year-beside = 与 { $year } 年对照
year-again = { $before } 年未见报告、{ $year } 年又有相近承诺的（差别见上）：{ $titles }。
year-below = 其中，{ $year } 年的目标比 { $before } 年的报告数要求低的：{ $moves }。
year-dropped = { $before } 年有数字、{ $year } 年没有给出数字的
year-dropped-note = { $dropped } 项。只说明账本里的文件没有再给出数字，不说明这项工作停了。

year-following = { $year } 年怎么说
year-following-lead = 其中 { $again } 项，{ $year } 年有同一指标的目标，或相近的承诺。
year-following-link = 同 { $year } 年逐项对照
