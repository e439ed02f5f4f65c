# The ruling on a pledge; see build_scripts/words/ruling.py.

ruling-computed = 承诺{ $promised }，报告{ $reported }，{ $way ->
    [equal] 两个数相等
    [over] 高出 { $gap }
    [under] 低 { $gap }
   *[short] 差 { $gap }
    }。
ruling-growth = 增长 { $figure }
# What a link to a pledge shows, and the title of its page.
ruling-line = { $verdict }：{ $title }（{ $year } 年承诺）
ruling-line-reported = { $verdict }：{ $year } 年承诺{ $title }，报告{ $reported }
ruling-first = { $first }{ $more ->
    [0] {""}
   *[other] 等
    }
# The same and the ruling, as a chat shows them below the title.
ruling-described = { $verdict }：{ $title }。{ $told }
