# What must be said beside results, in one wording each; other sentences hold it by a reference.

silence-is-not-failure = 没有见到报告，不等于没有做到。
silence-apart = 全部承诺里有 { $apart } 项属于组织实施；不算这些，{ $total } 项里未见报告的有 { $silent } 项。
pledge-margin = 承诺怎样拆成一项一项，是编码时的选择。
pledge-margin-find = { $document }里，两位编码者分别找到 { $first } 项和 { $second } 项，都找到的 { $both } 项，定稿 { $final } 项
pledge-margin-finds = { $finds }。
