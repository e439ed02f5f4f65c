# Words that several pages share.

common-search = 搜索
common-search-label = 搜承诺、数字、原文
common-search-example = 如：农村公路、5.5%
common-indicator = 指标
common-definition-source = 定义来源
common-cite-plain = 文字
common-copy = 复制
common-copied = 已复制
common-whole-paragraph = 展开整段
common-unofficial-translation = 非官方英译
common-estimate = 预计数
common-cumulative = 累计数
common-promised = 承诺
common-promised-figure = 承诺数
common-reported-figure = 报告数
common-reported = 报告
common-verdict = 结论
common-pledge = 承诺
common-chart-table = 图中的数据
common-no-number = 未见报告
common-only-other = 只有其他口径
common-jump = 跳到
common-as-came = 原始文件（逐字节保存）
common-previous = 上一项
common-following = 下一项

# What stands between the items of a list, the parts of a sentence, two sentences.
list-separator = 、
clause-separator = ；
sentence-separator = { "" }
citation-separator = 、
list-last = { $items }和{ $last }

common-documents = 承诺：{ $pledges }。结果：{ $searched }。
common-documents-coming = 承诺：{ $pledges }。
# Of pledges, how many have a number: a part of a sentence.
common-numbers = { $extent ->
     [none] { $total ->
         [1] 没有数字
        *[other] 都没有数字
        }
     [all] { $total ->
         [1] 有数字
        *[other] 都有数字
        }
    *[some] 其中 { $numbers } 项有数字
    }
# Beside a verdict that stands with a number which it does not rest on.
common-rests-elsewhere = 结论依据{ $document }的数字
common-maybe-estimate = 可能是预计数
common-expected-note = 原文称为预期目标：是期望达到的，不是必须完成的任务。
