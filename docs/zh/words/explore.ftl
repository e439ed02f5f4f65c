# Words of the page “explore”; see build_scripts/pages/explore.py.

explore-title = 自己看：每项承诺一个标记
explore-description = 账本里 { $years } 年的承诺，{ $number ->
     [1] 共
    *[other] 合起来
    } { $total } 项，按主题、结论、年份排列和筛选，点开任何一项。
explore-lead = 账本里 { $years } 年的承诺{ $number ->
     [1] 共
    *[other] 合起来
    } { $total } 项，各是一个标记；打开时显示 { $latest } 年的 { $shown } 项。换一种排列，少看几类，再点一个标记，读它承诺了什么、报告了什么。
explore-earlier = 更早年份的承诺不在图上，见全部承诺的列表。
explore-years = { $first }、{ $last }
explore-load = 加载互动图（约 { $size } KB）
explore-loading = 正在加载……
explore-failed = 没有加载成功。请检查网络，再按一次。
explore-without-script = 互动图需要 JavaScript。不用它也能看到同样的内容：下面的表，或者全部承诺的列表。
explore-questions = 从一个问题开始
explore-ask-silent = { $year } 年，未见报告的在哪些主题？
explore-ask-kind = { $year } 年，带数字的承诺报告得更多吗？
explore-ask-year = 哪一年承诺了多少？
explore-picture = 互动图：每项承诺一个标记，按所选方式分组
explore-status = 显示 { $shown } 项，共 { $all } 项：{ $parts }。
explore-status-part = { $verdict } { $number }
explore-status-joint = ，
explore-none = 没有这样的承诺。
explore-chosen = 选中的承诺
explore-chosen-hint = 点一个标记，或用下面的按钮逐项看。
explore-previous = 上一项
explore-next = 下一项
explore-open = 打开这一页
explore-promised = 承诺
explore-reported = 报告
explore-table = 全部承诺的列表
explore-numbers = { $year } 年的数字
explore-blanks = 空格表示没有。

explore-arrange = 怎么排
explore-every = 全部
explore-count = { $number } 项
explore-theme = 主题
explore-theme-of = { $theme }（{ $documents }）
explore-kind = 有没有数字
explore-with-number = 有数字
explore-without-number = 没有数字
explore-year = 年份
explore-total = 合计
