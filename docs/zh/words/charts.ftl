# Words of the charts, on whatever page they stand; see build_scripts/figures and build_scripts/pages/charts.py.

charts-title = { $year } 年的图表
charts-description = { $year } 年的承诺和结果，{ $number } 张图；{ $number ->
     [1] 可
    *[other] 每张可
    }下载 SVG、PNG 和数据。
charts-description-coming = { $year } 年的目标和上一年的报告数，{ $number } 张图；{ $number ->
     [1] 可
    *[other] 每张可
    }下载 SVG、PNG 和数据。
charts-lead = { $number } 张图，数字都由数据算出。{ $number ->
     [1] 图
    *[other] 每张图
    }下面有来源、数据表和可下载的文件；转载请保留来源一行。
charts-indicators = 全部 { $number } 个指标，每个一页
charts-explore = 自己排：互动图

# What stands below a picture: documents, who made it of them, as of when, the licence, where it is from.
charts-source-assessed = 来源：{ $documents }。{ -project }整理，评估日期 { $as_of }，{ -licence }
charts-source = 来源：{ $documents }。{ -project }整理，{ -licence }
charts-source-at = { $line }，{ $address }
charts-caption = { $indicator }。来源：{ $documents }。

# Heads of columns and what several charts share.
charts-part = 部分
charts-pledges = 承诺
charts-with-result = 能判定
charts-number-pledged = 承诺数
charts-distance = 离目标
charts-statement = 年份
charts-figure = 数字
charts-comma = ，
charts-spoken = { $parts }。
charts-flagged = { $figure }（{ $flags }）
charts-mark = { $year } { $what }
charts-mark-of = { $label }（{ $document }）

charts-overview-title = { $year } 年的 { $total } 项承诺：{ $answered ->
     [0] 没有一项
    *[other] { $answered } 项
    }能判定，{ $silent ->
     [0] 没有一项
    *[other] { $silent } 项
    }未见报告
charts-overview-title-single = { $year } 年的 1 项承诺：{ $answered ->
     [1] 能判定
    *[other] { $silent ->
         [1] 未见报告
        *[other] 不能判定
        }
    }
charts-overview-note = 一个标记是一项承诺，一行是{ $documents }的一个部分。{ $silent ->
     [0] {""}
    *[other] “未见报告”指账本收录的文件没有报告它在 { $year } 年的结果，不等于没有做到。
    }
charts-overview-spoken = { $total } 项承诺，按结论：{ $counts }。按部分分的数字见下面的表。
charts-overview-count = { $verdict } { $number } 项
charts-overview-row = { $total } 项

charts-some = 每类只画前 { $most } 项，表里列全。
charts-distance-title = { $number ->
     [1] 1 项承诺有数字，也能算出离目标多远
    *[other] { $number } 项承诺有数字，{ $measured } 项能算出离目标多远
    }
charts-distance-note = 报告数减目标数。只有报告了同一指标的数字，才能画在图上。
charts-distance-spoken = { $pledge }：{ $sum }
charts-distance-reported = 报告 { $figures }
charts-distance-unit = 单位：{ $unit }
charts-distance-unplaced = 无法比较：{ $verdict } { $number } 项
charts-distance-target = 目标
charts-distance-below = 低于
charts-distance-above = 高于

charts-targets-title = 有 { $number } 个指标能拿 { $year } 年目标同 { $before } 年报告数比：{ $less ->
     [0] 没有一个要求更低
    *[other] { $less } 个要求更低
    }
charts-targets-note = 只收两年同一口径的指标；没有报告数的列出而不计入。每个指标用自己的单位，刻度从零画起。竖线是目标，圆点是报告数，空心是预计数，虚线延伸第一个数以便比较。目标低于上年报告数，不等于预计会下降。
charts-targets-spoken = { $indicator }：{ $marks }。
charts-targets-mark = { $label } { $figure }
charts-spoken-of = 说到了，不能判定
charts-unpledged-title = { $year } 年报告的 { $total } 项结果里，{ $number } 项没有对应的承诺
charts-unpledged-note = { $documents }报告的结果，按原文的部分分。没有对应，指没有一项承诺说的是同一件事，不等于没有提到这个领域。
charts-unpledged-apart = 没有对应的承诺
charts-unpledged-against = 能与承诺对照
charts-unpledged-spoken = { $part }：没有对应的 { $number } 项，能对照的 { $rest } 项
