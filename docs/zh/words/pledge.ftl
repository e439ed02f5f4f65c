# Words of the page “pledge”; see build_scripts/pages/pledge.py.

pledge-of = { $year } 年的承诺
pledge-when-promised = 当时怎么说
pledge-when-reported = 后来怎么说
pledge-what-it-means = 这是什么意思
pledge-terms = 名词解释
pledge-why-verdict = 为什么这样判定
pledge-in-following-year = { $year } 年怎么说
pledge-same-paragraph = 同一段里的其他承诺
pledge-better = 方向
pledge-evidence-level = 依据
pledge-clarity = 措辞
pledge-basis = 得出方式
pledge-verdict-means = 这个结论指什么
pledge-verdict-meaning = { $meaning }。
pledge-verdicts-defined = 全部结论的含义
pledge-cite = 引用
pledge-copy-link = 复制链接
pledge-share-picture = 分享图
pledge-report = 报告错误
pledge-report-how = 怎样报告
pledge-coded-by = 由谁判读
pledge-coders = 大语言模型，没有人工逐条复核
pledge-coders-reviewed = 大语言模型；有人核对过，见下
pledge-reviewed = 人工复核
pledge-review-line = { $day }，{ $reviewer } 核对 { $table }：{ $outcome }。{ $note }
pledge-review-agrees = 同意
pledge-review-disagrees = 不同意，尚未改动
pledge-review-corrected = 已按意见改正
pledge-codings = 两次独立判断
pledge-codings-agree = 都得出这个结论
pledge-codings-differ = 第一位：{ $first }；第二位：{ $second }。定稿的理由见上
pledge-data-row = 下载这一行（CSV）
pledge-changes-since = 此后改过什么
pledge-not-reported-here = 查过的文件没有说到这一项当年的结果。
pledge-raised = 比 { $year } 年的承诺高 { $difference }
pledge-same = 与 { $year } 年的承诺相同
pledge-not-due-line = 本站还没有收录 { $year } 年的结果。
pledge-other-readings = 换个读法会怎样
pledge-turns = 换个读法，结论会变。
pledge-does-not-turn = 换下面的读法，结论都一样。
pledge-turns-short = 换个读法，结论会变
pledge-undecided = 可能达到，也可能没有达到
pledge-reading-rounded = 把报告的 { $outcome } 先取整到与承诺相同的位数再比，是 { $low } 对 { $target }：{ $verdict }。
pledge-reading-near = 把“左右”读作容许末位相差 1，{ $outcome } 对 { $target }：{ $verdict }。
pledge-reading-unrounded = 报告的 { $outcome } 是取整后的数，取整前在 { $low } 与 { $high } 之间：{ $verdict }。
pledge-estimate-exact = 报告的是预计数，与承诺数相等；正式数据出来时只要{ $way ->
    [down] 下修
    [up] 上修
    *[either] 上修或下修
    }，结论就会改变。
pledge-estimate-margin = 报告的是预计数，正式数据出来时{ $way ->
    [down] 下修
    *[up] 上修
    }超过 { $margin }，结论才会改变。
pledge-estimate-gap = 报告的是预计数，正式数据出来时至少{ $way ->
    [down] 下修
    *[up] 上修
    } { $margin }，才达到 { $target }。
pledge-counts-as-of = 证据截至 { $up_to }；编码日期 { $date }，准则 { $rubric }
pledge-in-preceding-year = { $year } 年承诺了什么
pledge-reported-on = { $year } 年报告了什么（{ $document }）
# Stands where the page leaves years of its indicator out, and leads to the page of that, which has all.
pledge-all-years = 历年的承诺和报告，{ $first }—{ $last } 年
pledge-lowered = 比 { $year } 年的承诺低 { $difference }
pledge-falls-more = 比 { $year } 年的承诺多降 { $difference }
pledge-falls-less = 比 { $year } 年的承诺少降 { $difference }
pledge-searched = 查过的文件（截至 { $day }）：{ $documents }。这里没有，不等于没有做，也不等于别处没有公布。
pledge-caveats = （{ $caveats }）
pledge-source = 来源：{ $documents }
pledge-rests = 结论依据这一个
pledge-history = 历次结论
pledge-stage = { $day } 编码，证据截至 { $up_to }：{ $verdict }（查过：{ $documents }）
pledge-basis-line = { $basis }。{ pledge-counts-as-of }
pledge-cite-title = { $title }：{ $verdict }（证据截至 { $up_to }）
pledge-cite-text = { $project }，“{ $title }”，结论：{ $verdict }（证据截至 { $up_to }，编码日期 { $day }），编号 { $id }，数据包 { $package } { $version } 版。
pledge-cite-day = 年-月-日
pledge-wording-line = { $open ->
     [0] { $named }，都写明了
     [4] { $lacking }，都没有写明
    *[other] 写明了{ $named }；没有写明{ $lacking }
    }{ $dated ->
     [0] ，按 { $year } 年底算
    *[other] {""}
    }
pledge-codings-overruled = { $alike ->
     [yes] 两位都判：{ $first }
    *[no] 第一位：{ $first }；第二位：{ $second }
    }。{ $why }
pledge-cite-text-not-due = { $project }，“{ $title }”，结论：{ $verdict }（{ $day }），编号 { $id }，数据包 { $package } { $version } 版。
pledge-of-expected = { $year } 年的预期目标
pledge-up-to = 证据截至 { $up_to }
pledge-cite-title-not-due = { $title }：{ $verdict }
pledge-settled-by = 依据：{ $level }；证据截至 { $up_to }
pledge-picture-title = { $verdict }：{ $title }
