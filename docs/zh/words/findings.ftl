# Findings of a year, to be printed; see build_scripts/figures/findings.py and findings_beyond.py.

findings-page = 逐项查看
findings-verdict = “{ $verdict }”{ $number } 项
findings-part = { $part }（{ $number } 项）
findings-sum = { $pledge }（{ $sum }）
findings-fall = { $indicator }（报告 { $before }，目标 { $after }）
findings-silence = { silence-is-not-failure }
findings-turns = 换一种算法，结论会变。

findings-not-reported-headline = { $extent ->
     [one] { $year } 年的 1 项承诺未见报告
     [all] { $year } 年的 { $total } 项承诺，全部未见报告
    *[some] { $year } 年的 { $total } 项承诺，{ $silent } 项未见报告
    }
findings-not-reported = 据{ -project }统计，{ -government }为 { $year } 年作出 { $total } 项具体承诺；{ $searched ->
    *[other] { $documents }
    }{ $extent ->
     [one] 没有报告结果
     [all] 没有报告其中任何一项的结果
    *[some] 没有报告其中 { $silent } 项（{ $share }）的结果
    }。

findings-judged-headline = { $extent ->
     [one] { $year } 年的 1 项承诺能判定
     [all] { $year } 年的 { $total } 项承诺，都能判定
    *[some] { $year } 年的 { $total } 项承诺，能判定的有 { $answered } 项
    }
findings-judged = 据{ -project }统计，对照{ $searched ->
    *[other] { $documents }
    }，{ -government } { $year } 年的 { $total } 项承诺{ $extent ->
     [one] 能判定做没做到
     [all] 都能判定做没做到
    *[some] 中，能判定做没做到的有 { $answered } 项
    }：{ $verdicts }。
findings-judged-caveat = 判定以收录的文件为限{ $extent ->
     [some] ；其余的不能判定，不等于没有做到
    *[other] {""}
    }。{ $stated ->
     [0] {""}
    *[other] “政府称已完成”指报告说做到了，没有可以核对的数字。
    }

findings-same-figure-headline = { $extent ->
     [one] { $year } 年有数字的 1 项承诺，能用同一个指标核对
     [all] { $year } 年有数字的 { $numbers } 项承诺，都能用同一个指标核对
    *[some] { $year } 年有数字的 { $numbers } 项承诺，能用同一个指标核对的有 { $worked } 项
    }
findings-same-figure = 据{ -project }统计，{ -government } { $year } 年有数字的承诺有 { $numbers } 项，{ $searched ->
    *[other] { $documents }
    }报告了{ $extent ->
     [one] 同一个指标
     [all] 每一项的同一个指标
    *[some] 其中 { $worked } 项的同一个指标
    }：{ $kept ->
     [all] 达到了
     [none] 没有达到
    *[some] { $met } 项达到，{ $missed } 项没有达到
    }。
findings-same-figure-caveat = 判定只比较承诺数和报告数。{ $extent ->
     [some] 其余的没有同一个指标的报告数，不等于没有达到。
    *[other] {""}
    }

findings-not-met-headline = { $number ->
     [1] 对照报告的数，{ $year } 年有 1 项承诺未完成：{ $pledge }
    *[other] 对照报告的数，{ $year } 年有 { $number } 项承诺未完成
    }
findings-not-met = 据{ -project }核对，{ -government } { $year } 年能用同一个指标核对的 { $worked } 项承诺{ $worked ->
     [1] 没有完成
    *[other] 中，{ $number } 项没有完成
    }：{ $sums }。
findings-more = 另有 { $number } 项
findings-missed-caveat = 判定只比较承诺数和报告数，不说明原因。

findings-spoken-of-headline = { $extent ->
     [one] { $year } 年的 1 项承诺，说到了，但不能判定做没做到
     [all] { $year } 年的 { $total } 项承诺都说到了，但不能判定做没做到
    *[some] { $year } 年的 { $total } 项承诺，{ $number } 项说到了，但不能判定做没做到
    }
findings-spoken-of = 据{ -project }统计，{ -government } { $year } 年的 { $total } 项承诺{ $extent ->
    *[some] 中
    }，{ $searched ->
    *[other] { $documents }
    }说到了 { $number } 项，但不足以判定{ $mentioned ->
     [0] ：报告的是另一种口径的数
    *[other] { $other ->
         [0] ：看不出做没做到
        *[other] ：{ $other } 项报告的是另一种口径的数，{ $mentioned } 项看不出做没做到
        }
    }。
findings-spoken-of-caveat = { $number ->
    *[other] 不能判定
    }，不等于没有做到；为什么这样报告，收录的文件没有说。

findings-parts-open-headline = { $year } 年的承诺分 { $total } 个部分，其中 { $number } 个部分没有一项能判定
findings-parts-open = 据{ -project }统计，{ $makers }里 { $year } 年的承诺分 { $total } 个部分，其中 { $number } 个部分没有一项能判定：{ $parts }。{ $silent ->
     [0] {""}
    *[other] 查过的文件没有说到{ $quiet }里的任何一项承诺。
    }
findings-parts-open-caveat = { $spoken ->
     [0] {""}
    *[other] 这些部分里有 { $spoken } 项说到了，但不能判定。
    }{ silence-is-not-failure }

findings-without-pledge-headline = { $extent ->
     [one] 报告的 1 项 { $year } 年结果，没有对应的承诺
     [all] 报告的 { $total } 项 { $year } 年结果，都没有对应的承诺
    *[some] 报告的 { $total } 项 { $year } 年结果，{ $number } 项没有对应的承诺
    }
findings-without-pledge = 据{ -project }统计，{ $searched ->
    *[other] { $documents }
    }报告了 { $year } 年的 { $total } 项结果，{ $extent ->
     [one] 这一项
     [all] 每一项
    *[some] 其中 { $number } 项
    }在{ $makers }里没有对应的承诺。
findings-without-pledge-caveat = 没有对应，指没有一项承诺说的是同一件事，不等于没有提到这个领域。

findings-less-than-reported-headline = { $extent ->
     [one] 1 个可比指标，{ $after } 年的目标要求低于 { $year } 年的报告数
     [all] { $number } 个可比指标，{ $after } 年的目标要求都低于 { $year } 年的报告数
    *[some] { $number } 个可比指标，{ $less } 个的 { $after } 年目标要求低于 { $year } 年的报告数
    }
findings-less-than-reported = 据{ -project }统计，{ $after } 年的目标能同 { $year } 年的报告数相比的指标有 { $number } 个，{ $extent ->
     [one] 目标
     [all] 目标都
    *[some] 其中 { $less } 个的目标
    }要求低于报告数{ $rest ->
     [0] ：{ $moves }
    *[other] ，如{ $moves }
    }。
findings-less-than-reported-caveat = 目标低于上年的报告数，不等于预计会下降；为什么这样定，收录的文件没有说。

findings-targets-lowered-headline = { $extent ->
     [one] 两年都有目标数的 1 个指标，{ $after } 年低于 { $year } 年
     [all] 两年都有目标数的 { $total } 个指标，{ $after } 年全部低于 { $year } 年
    *[some] 两年都有目标数的 { $total } 个指标，{ $after } 年有 { $number } 个低于 { $year } 年
    }
findings-targets-lowered = 据{ -project }统计，{ -government }在 { $year } 年和 { $after } 年都定了目标数的同一指标有 { $total } 个，{ $extent ->
     [one] { $after } 年的目标低于 { $year } 年
     [all] { $after } 年的目标全部低于 { $year } 年
    *[some] 其中 { $number } 个 { $after } 年的目标低于 { $year } 年
    }：{ $moves }。
