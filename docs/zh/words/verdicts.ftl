# Names of verdicts, of what they rest on and of how a pledge is worded, by their codes; the codes and their order stand in
# build_scripts/assess/shown.py and build_scripts/words/verdicts.py.

verdict-name-met = 已完成
verdict-name-stated = 政府称已完成
verdict-name-partly-met = 部分完成
verdict-name-not-met = 未完成
verdict-name-other-measure = 口径不同
verdict-name-not-reported = 未见报告
verdict-name-not-checkable = 无法核验
verdict-name-not-due = 结果尚未收录

verdict-meaning-met = 报告的数达到承诺
verdict-meaning-stated = 政府说这件事做了，没有给出可核对的数字
verdict-meaning-partly-met = 只做到一部分
verdict-meaning-not-met = 报告的数没有达到承诺
verdict-meaning-other-measure = 报告了另一种口径的数，不能和承诺的数直接比
verdict-meaning-not-reported = 查过的文件没有说到它当年的结果
verdict-meaning-not-checkable = 没有哪份文件能判定做没做到
verdict-meaning-not-due = 本站还没有收录能核对它的文件

evidence-name-e0 = 还没有能下结论的材料（E0）
evidence-name-e1 = 政府的文字说法（E1）
evidence-name-e2 = 政府公布的数字（E2）
evidence-name-e3 = 统计部门的数字（E3）
evidence-name-e4 = 独立来源（E4）

clarity-name-clear = 看什么、到什么程度、范围、期限都写明了
clarity-name-one-reading = 四样里有一样没有写明，按准则取一种读法
clarity-name-several-readings = 四样里有两样以上没有写明，读法不止一种

basis-name-computed = 按准则算出
basis-name-judged = 对照原文判断

better-name-higher = 越高越好
better-name-lower = 越低越好
better-name-neither = 无明确方向

# Whose account a document is.
publisher-kind-government = 政府
publisher-kind-statistics-office = 统计部门
publisher-kind-independent = 独立来源
verdict-name-mentioned = 说了，看不出做没做到
verdict-meaning-mentioned = 查过的文件说到了这件事，但看不出做没做到，不能判定
wording-measure-named = 看什么
wording-level-named = 到什么程度
wording-scope-named = 范围
wording-deadline-named = 期限

# What people call them when they search; each by itself, with semicolons between.

verdict-called-met = 做到了；完成了；兑现了；说到做到
verdict-called-stated = 自称完成；政府说做到了
verdict-called-partly-met = 部分做到；只做了一部分
verdict-called-not-met = 没做到；没完成；没兑现；没达标；空头承诺；说话不算数
verdict-called-other-measure = 口径不一样；算法不同；偷换口径
verdict-called-not-reported = 没报告；没说；没下文；没提；没结果；不了了之；石沉大海
verdict-called-not-checkable = 没法核实；无法核实；查不清
verdict-called-not-due = 还没到期；还没结果；还不知道
verdict-called-mentioned = 看不出做没做到；说了没结果
