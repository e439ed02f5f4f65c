# Words of the page “search”; see build_scripts/pages/search.py. What its script says has braces within quotation marks where the
# script fills something in.

search-title = 搜索
search-description = 在承诺、完成情况、原文和名词解释里搜索。
search-lead = 可以搜承诺、完成情况、原文段落和名词解释：一个词、词的一部分、带单位的数字（5.5%）或编号。
search-needs = 搜索要靠 JavaScript，现在没有启用。所有承诺都在一张表里，可以用浏览器的“在页面中查找”：
search-failed = 没有取到搜索用的文件，请检查网络后重新打开本页。也可以直接看：
search-try = 试试这些词
search-themes = 或者按主题看 { $year } 年的承诺

search-note = { $theme } · { $kicker } · { $subjects }

search-kind-pledge = 承诺
search-kind-outcome = 完成情况
search-kind-paragraph = 原文段落
search-kind-term = 名词解释
search-kind-page = 页面

# What people call a page when they search; each by itself, with semicolons between.
search-called-corrections = 举报错误；报告错误；纠错；投诉；有错；说错了
search-called-data = 数据下载；下载；怎么引用；引用；表格；Excel
search-called-find-out = 信息公开申请；怎样查到答案；去哪里查；依申请公开；问政府
search-called-silence = 没下文；没有下文；不了了之
search-called-year = { $year }；{ $year }年；{ $year }年的承诺；{ $year }年承诺了什么；{ $year }承诺

search-say-found = 找到 {"{n}"} 条
search-say-one = 找到 1 条
search-say-none = 没有找到“{"{q}"}”。可以换个词，或缩短一些。
search-say-partial = 没有一条同时含有这些词，下面各条含其中一部分。
search-say-instead = 没有连在一起的“{"{q}"}”，找的是：{"{w}"}
search-say-unpledged = 账本收录的承诺里没有这一项，下面是别处提到的。
search-say-also = 也找了意思相近的：
search-say-best = 完全相符
search-say-pledges = 承诺
search-say-outcomes = 完成情况
search-say-others = 其他
search-say-more = 再看 {"{n}"} 条
search-say-coming = 正在取 {"{y}"} 年的条目，还没有搜到那里。
search-say-lacking = 没有取到 {"{y}"} 年的条目，那里没有搜。
