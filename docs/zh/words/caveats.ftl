# What must be said beside results, in one wording each; other sentences hold it by a reference.

silence-is-not-failure = 没有报告，不等于没有做到。
silence-apart = 全部承诺里有 { $apart } 项属于组织实施，工作报告一般不会逐项交代；不算这些，{ $total } 项里未见报告的有 { $silent } 项。
pledge-margin = 承诺怎样拆成一项一项，是编码时的选择：{ $finds }。
pledge-margin-find = { $document }里，另一位编码者找到 { $second } 项，两位都找到的 { $both } 项
