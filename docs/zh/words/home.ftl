# Words of the page “home”; see build_scripts/pages/home.py.

home-title = { $year } 年的 { $total } 项承诺，做到没有？
home-description = { -government }为 { $year } 年作出 { $total } 项具体承诺，{ common-numbers }。做到没有？逐项对照原文。
home-statement = { -government }为 { $year } 年作出 { $total } 项具体承诺。
home-question = 做到没有？
home-question-one = 做到没有？
home-skip-dots = 跳过逐项标记
home-one-mark-each = 每项承诺一个标记，点开看。{ silence-is-not-failure }

home-way-parts = 按部分看
home-way-pledges = 全部承诺
home-way-charts = 看图

# The answer beneath the headline: a number, large, and then its words.
home-answer-silent = 项未见报告，
home-answer-judged = 项能判定。

home-findings = 要点
home-parts = 按部分看
home-part-answered = { $total } 项，能判定的 { $answered } 项
home-part-silent = { $total } 项，一项也不能判定

home-why = { $answered ->
     [0] 为什么核不了？
    *[other] 其余的为什么核不了？
    }
home-why-judged = 能判定，指查过的文件给出了同一指标的数字，或说明了那件事本身做没做。
home-why-numbers = { $extent ->
     [none] { $total ->
         [1] 这项承诺没有数字
        *[other] { $total } 项都没有数字
        }
     [all] { $total ->
         [1] 这项承诺有数字
        *[other] { $total } 项都有数字
        }
    *[some] { $total } 项里有 { $numbers } 项有数字
    }{ $extent ->
     [none] {""}
    *[some] ，{ $computed ->
         [0] { $documents }没有用同一口径报告
        *[other] { $documents }用同一口径报告了其中 { $computed } 项
        }
    }。
home-why-told = 另有 { $told } 项没有数字，{ $documents }说做到了或做到一部分。
home-why-other = { $other } 项报告的是另一种口径的数，不能直接比。
home-why-silent = { $silent } 项在查过的文件里找不到结果。
home-why-open = { $open } 项没有哪份文件能判定。
home-silent = 未见报告的 { $silent } 项

home-years = 其他年份：
home-year-of = （{ $text }）
home-year-assessed = { $total } 项承诺，能判定的 { $answered } 项
home-year-coming = { $total } 项承诺，结果尚未收录

home-door-outcomes = 报告了哪些结果
home-door-outcomes-text = { $outcomes } 项，逐项解释
home-door-sources = 读原文
home-door-sources-text = 逐字收录，每个数字都有着落
home-door-data = 下载数据
home-door-data-text = Excel、CSV 和数据包，自由使用
home-door-newsroom = 新闻工具包
home-door-newsroom-text = 可直接引用的句子和图
home-door-method = 怎么判定的
home-door-method-text = 准则、口径和局限
home-why-mentioned = { $mentioned } 项说到了，但看不出做没做到。
