# Words of the page “outcomes”; see build_scripts/pages/outcomes.py.

outcomes-set-against = 对照的承诺
outcomes-title = { $year } 年报告了哪些结果
outcomes-description = { $documents }报告的 { $year } 年结果，{ $number ->
     [1] 共
    *[other] 合计
    } { $total } 项，{ $numbers }。
outcomes-count = { $document }报告了 { $year } 年的 { $total } 项结果，{ $numbers }。
outcomes-count-several = 关于 { $year } 年，{ $counts }，合计 { $total } 项结果，{ $numbers }；几份文件都报告的同一件事，各算一项。
outcomes-count-of = { $document }报告了 { $number } 项
outcomes-answer = 能与承诺对照的有 { $number } 项{ $other ->
     [0] {""}
    *[other] ，其中 { $other } 项口径不同，或只是说到
    }；其余的没有编入对照：{ $documents }为 { $year } 年作出的承诺里，没有一项说的是同一件事。
outcomes-answer-all = { $number ->
     [1] 它能与承诺对照
    *[other] { $number } 项都能与承诺对照
    }{ $other ->
     [0] {""}
    *[other] ，其中 { $other } 项口径不同，或只是说到
    }。
outcomes-none-answer = { $documents }为 { $year } 年作出的承诺，没有一项能与{ $total ->
     [1] 它
    *[other] 它们
    }对照。
outcomes-no-pledges = 账本里没有 { $year } 年的承诺，所以没有对照。
outcomes-account = { $document }：{ $number } 项
outcomes-heading = “{ $heading }”
outcomes-heading-of = { $document }的标题
outcomes-numbers-some = 其中 { $numbers } 项有数字
outcomes-numbers-all = { $total ->
     [1] 有数字
    *[other] 都有数字
    }
outcomes-numbers-none = { $total ->
     [1] 没有数字
    *[other] 都没有数字
    }
