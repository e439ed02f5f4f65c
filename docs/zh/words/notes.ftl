# Notes on a paragraph of a source; see build_scripts/parts/notes.py.

notes-reported = 报告的完成情况
notes-figure-flagged = { $figure }（{ $flags }）
notes-open-pledge = 打开这项承诺
notes-pledges = { $total } 项承诺
notes-outcomes = { $total } 项完成情况
notes-numerals = { $total } 处数字：{ $coded } 处已编码，{ $excluded } 处未编码
notes-numerals-coded = { $total ->
    [1] 1 处数字，已编码
   *[other] { $total } 处数字，都已编码
}
notes-numerals-excluded = { $total } 处数字未编码
notes-sentences-excluded = { $total } 句未编码
