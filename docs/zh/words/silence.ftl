# Words of the page “silence”; see build_scripts/pages/silence.py.

silence-title = { $year } 年承诺了，未见报告
silence-description = { $year } 年的 { $total } 项承诺中，有 { $silent } 项在查过的文件里未见报告。
silence-lead = { $year } 年的 { $total } 项承诺中，有 { $silent } 项在查过的文件里未见报告。{ silence-is-not-failure }
silence-none = { $year } 年的承诺里，没有一项列为“未见报告”。
silence-searched-heading = 查了哪些文件
silence-searched = 查过的文件：{ $documents }，查到 { $day } 为止。
silence-lacking = 还没有查过这些来源的文件：{ $kinds }。

silence-shares = 各部分有多少能判定
silence-shares-note = “能判定”指报告了同一指标的数字，或说明了那件事本身做没做；占比以全部承诺为分母。
silence-chart = 看图：每项承诺一个标记，按部分排
silence-column-part = 部分
silence-column-share = 能判定占比
silence-column-pledges = 承诺
silence-column-answered = 能判定
silence-column-not-reported = 未见报告
silence-column-not-checkable = 无法核验
silence-all = 合计
silence-column-spoken = 说到了，不能判定
