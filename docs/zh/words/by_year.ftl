# The lists of years at silence/, find-out/, outcomes/, charts/ and newsroom/; see build_scripts/pages/by_year.py.

by-year-year = { $year } 年

by-year-silence-title = 承诺了，未见报告
by-year-silence-description = 每一年的承诺里，有多少在查过的文件里未见报告。
by-year-silence-lead = 到期的承诺里，查过的文件没有报告结果的，一年一页。{ silence-is-not-failure }
by-year-silence-line = { $total } 项承诺，{ $silent } 项未见报告

by-year-find-out-title = 怎样查到答案
by-year-find-out-description = 每一年还不能判定的承诺，答案通常在哪些文件里。
by-year-find-out-lead = 还不能判定的承诺，按文件列出答案通常在哪里，一年一页。
by-year-find-out-line = { $settled ->
        [0] 没有一项在等文件来判定
       *[other] { $settled } 项等文件来判定，涉及 { $documents } 类文件
    }

by-year-outcomes-title = 报告了哪些结果
by-year-outcomes-description = 每一年报告了哪些结果，逐项解释。
by-year-outcomes-lead = 文件报告的结果，按所属年份一年一页。
by-year-outcomes-line = { $outcomes } 项结果

by-year-charts-title = 图表
by-year-charts-description = 每一年的承诺和结果，画成图，可以下载。
by-year-charts-lead = 一年一页，地址不变：转载的图不会换成别的年份。
by-year-charts-line = { $state ->
        [assessed] { $total } 项承诺，能判定的 { $answered } 项
       *[coming] { $total } 项承诺，结果尚未收录
    }

by-year-newsroom-title = 新闻工具包
by-year-newsroom-description = 每一年可以直接引用的句子、图和表格。
by-year-newsroom-lead = 可以直接引用的句子、图和表格，一年一页。{ silence-is-not-failure }
by-year-newsroom-line = { $state ->
        [assessed] { $total } 项承诺，能判定的 { $answered } 项
       *[coming] { $total } 项承诺，结果尚未收录
    }
