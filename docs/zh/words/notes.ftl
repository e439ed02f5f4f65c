# Notes on a paragraph of a source; see build_scripts/parts/notes.py.

notes-reported = 报告的完成情况
notes-figure-flagged = { $figure }（{ $flags }）
notes-open-pledge = 打开这项承诺
notes-pledges = { $total } 项承诺
notes-outcomes = { $total } 项完成情况
notes-numerals = { $total } 处数字：{ $coded } 处已列入，{ $excluded } 处没有列入
notes-numerals-coded = { $total ->
    [1] 1 处数字，已列入
   *[other] { $total } 处数字，都已列入
}
notes-numerals-excluded = { $total } 处数字没有列入
notes-sentences-excluded = { $total } 句没有列入
