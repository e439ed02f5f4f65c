# What stands out in a year; see build_scripts/parts/highlights.py.

highlights-parts-lead = { $total } 个部分里，有 { $silent } 个没有一项能判定。
highlights-parts-none = { $total } 个部分里，没有一项承诺能判定。
highlights-parts = { $parts }。
highlights-part = { $part }（{ $number } 项）
highlights-parts-link = 各部分有多少能判定

highlights-next-lowered = { $before } 年和 { $year } 年都有目标数的同一指标有 { $total } 个，{ $year } 年的数{ $total ->
        [1] 小于
       *[other] 都小于
    } { $before } 年的数。
highlights-next-raised = { $before } 年和 { $year } 年都有目标数的同一指标有 { $total } 个，{ $year } 年的数{ $total ->
        [1] 大于
       *[other] 都大于
    } { $before } 年的数。
highlights-next-unchanged = { $before } 年和 { $year } 年都有目标数的同一指标有 { $total } 个，{ $total ->
        [1] 数没有变
       *[other] 数都没有变
    }。
highlights-next-mixed = { $before } 年和 { $year } 年都有目标数的同一指标有 { $total } 个，{ $year } 年的数：{ $moves }。
highlights-number-lowered = 小于 { $number } 个
highlights-number-raised = 大于 { $number } 个
highlights-number-unchanged = 相等 { $number } 个
highlights-next = { $moves }。{ $documents }{ $hedged ->
     [0] {""}
    *[other] { $year } 年的数里，{ $hedged } 个带“{ $hedges }”。
    }
highlights-move = { $indicator } { $before } → { $after }
highlights-next-link = { $year } 年承诺了什么

highlights-worked-out-met = 能用同一口径算清的有 { $worked } 项，{ $worked ->
     [1] 已完成
    *[other] 都已完成
    }
highlights-worked-out-missed = 能用同一口径算清的有 { $worked } 项，{ $worked ->
     [1] 未完成
    *[other] 都未完成
    }
highlights-worked-out-mixed = 能用同一口径算清的有 { $worked } 项：{ $met } 项已完成，{ $missed } 项未完成
highlights-turning = 其中 { $turning } 项换一种读法，结论就会变。
highlights-next-documents = { $before } 年的数出自{ $first }，{ $year } 年的数出自{ $second }，是不同的文件。
highlights-next-document = 都出自{ $first }。
highlights-hedge = ”“
highlights-unpledged-lead = { $documents }报告的 { $total } 项结果里，{ $number } 项没有对应的承诺。
highlights-unpledged = 没有对应，指{ $makers }里没有一项承诺说的是同一件事，不等于没有提到这个领域。
highlights-unpledged-link = 报告了哪些结果
