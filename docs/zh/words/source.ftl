# Words of the page “source”; see build_scripts/pages/source.py.

source-raw-text = 原始文本
source-legend = 图例
source-views = 怎样看
source-as-cleaned = 整理后
source-as-it-came = 原样
source-how = 标亮的是承诺或结果，点开看结论；带点线的不是，点开看为什么。
source-numerals = { $total ->
    [0] 全文没有数字。
   *[other] { $excluded ->
        [0] 全文 { $total } 处数字都已列入。
       *[other] { $coded ->
            [0] 全文 { $total } 处数字都没有列入。
           *[other] 全文 { $total } 处数字，{ $coded } 处已列入，{ $excluded } 处没有列入。
        }
    }
}
source-sentences = { $total ->
    [0] 正文没有句子。
   *[other] { $excluded ->
        [0] 正文 { $total } 句都有承诺或完成情况。
       *[other] { $coded ->
            [0] 正文 { $total } 句都没有承诺或完成情况。
           *[other] 正文 { $total } 句，{ $coded } 句有承诺或完成情况，{ $excluded } 句没有。
        }
    }
}
source-reasons = 没有列入的各有理由，没有遗漏。
source-key-not-due = 承诺，结果尚未收录
source-key-figure = 没有列入的数字
source-key-sentence = 没有列入的句子
source-lines = 原始文件第 { $first }–{ $last } 行
source-line = 原始文件第 { $line } 行
source-linked-here = 链接指向这里
source-quote-link = 引文链接
source-link-copied = 链接已复制
source-not-coded = 没有列为承诺或结果
source-set-against = 对照的承诺
source-close = 关闭
