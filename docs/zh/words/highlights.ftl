# What stands out in a year; see build_scripts/parts/highlights.py.

highlights-answered-lead = { $answered ->
     [0] { $total ->
         [1] 这项承诺没有结果。
        *[other] { $total } 项里没有一项有结果。
        }
    *[other] { $total ->
         [1] 这项承诺有结果。
        *[other] { $total } 项里有结果的有 { $answered } 项（{ $share }）。
        }
    }
highlights-answered = 有结果，指查过的文件给出了同一指标的数字，或说明了那件事本身。{ silence-is-not-failure }
highlights-answered-link = 未见报告的有哪些

highlights-parts-lead = { $total } 个部分中，有 { $silent } 个没有一项有结果。
highlights-parts-none = { $total } 个部分，没有一项承诺有结果。
highlights-parts = { $parts }。
highlights-part = { $part }（{ $number } 项）
highlights-parts-link = 各部分报告了多少

highlights-next-lowered = { $before } 年和 { $year } 年都有目标数的指标有 { $total } 个，{ $year } 年{ $total ->
        [1] 调低
       *[other] 全部调低
    }。
highlights-next-raised = { $before } 年和 { $year } 年都有目标数的指标有 { $total } 个，{ $year } 年{ $total ->
        [1] 调高
       *[other] 全部调高
    }。
highlights-next-unchanged = { $before } 年和 { $year } 年都有目标数的指标有 { $total } 个，{ $year } 年{ $total ->
        [1] 没有变
       *[other] 都没有变
    }。
highlights-next-mixed = { $before } 年和 { $year } 年都有目标数的指标有 { $total } 个，{ $year } 年：{ $moves }。
highlights-number-lowered = 调低 { $number } 个
highlights-number-raised = 调高 { $number } 个
highlights-number-unchanged = 不变 { $number } 个
highlights-next = { $moves }。
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
highlights-turning = 其中 { $turning } 项换一种合理的读法，结论就会变。
