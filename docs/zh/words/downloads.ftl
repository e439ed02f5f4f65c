# What packages to download are called and say of themselves; see build_scripts/downloads/.

downloads-targets-title = { $year } 年的承诺和结论
downloads-targets-description = { -government }为 { $year } 年作出的承诺，每行一项，带原文、段落、指标、报告的完成情况、结论和理由。
downloads-targets-coming-title = { $year } 年的承诺
downloads-targets-coming-description = { -government }为 { $year } 年作出的承诺，每行一项，带原文、段落、指标、解释；还没有文件报告结果，完成情况和结论各列先留着，等有了再填。
downloads-outcomes-title = { $year } 年的完成情况
downloads-outcomes-description = 来源文件报告的 { $year } 年结果，每行一项，带原文、段落、指标和与之对照的承诺。
downloads-comparisons-title = { $year } 年的承诺与完成情况对照
downloads-comparisons-description = { $year } 年的每项承诺与对照的每项完成情况，一对一行：口径关系、两边的数值和单位、差多少、口径有何异同。
downloads-observations-title = 报告的数值
downloads-observations-description = 来源文件报告的全部数值，每行一个：指标、地区、年份、数值、单位、状态、出自哪份文件。
downloads-full-title = { -project }：全部表格
downloads-full-description = 全部来源、承诺、完成情况、依据、评估、更正和独立编码，每类一张表，表间的键都在包内。
downloads-packages-title = 数据包
downloads-packages-description = 各数据包，来源文件也在其中。
downloads-raw-title = { $package }：{ $text }
downloads-catalog-description = { -project }的全部数据包。
downloads-catalog-keywords = 政府承诺; 政府工作报告; 承诺兑现; 开放数据; { -place }
downloads-catalog-theme = 政府和公共部门

# How a package was made, and what to watch for, where the vocabulary’s descriptor does not say it.
downloads-searched = 为 { $year } 年的承诺查找结果时，查了 { $count } 份文件：{ $documents }。内容截至 { $upto }，查于 { $asof }。
downloads-awaiting = 账本里还没有报告 { $year } 年结果的文件，所以各项结论都是“{ $verdict }”（not_due），完成情况、理由等各列都空着，收入那样的文件之后才会填上。先留着这些列，是为了让各年的表字段相同，可以上下拼接；同一指标在各年的 indicator_id 相同。

# What stands for a missing value, and why a value may be missing.
downloads-empty = 不适用，或原文没有
downloads-missing-no-figure = 这一条没有数字
downloads-missing-no-range = 原文给出的不是区间
downloads-missing-no-hedge = 原文没有这类词
downloads-missing-no-carried = 没有从别处带出的词
downloads-missing-no-division = 跨几个大类，或看不出属于哪一类
downloads-missing-no-goal = 没有一个目标的具体目标直接讲到它，或不止一个
downloads-missing-no-date = 原文没有写明日期
downloads-missing-no-document-date = 文件上没有，或不知道
downloads-missing-no-address = 不知道
downloads-missing-no-same-measure = 没有报告同一口径的数字
downloads-missing-no-reported-status = 没有报告同一口径的数字，或不知道“下同”管不管到这个数
downloads-missing-no-status = 没有数字，或不知道“下同”管不管到这个数
downloads-missing-not-assessed = 尚无评估
downloads-missing-not-computed = 结论不是按数字算出的
downloads-missing-no-outcome = 账本里没有可对照的完成情况
downloads-missing-no-outcome-figure = 账本里没有可对照的完成情况，或它没有数字
downloads-missing-no-pledge-figure = 账本里没有与它对照的承诺，或承诺没有数字
downloads-missing-no-pledge = 账本里没有与它对照的承诺
downloads-missing-no-later = 账本里没有更晚年份的相近承诺
downloads-missing-no-note = 账本里没有更晚年份的相近承诺，或指标相同
downloads-missing-no-earlier = 账本里没有更早年份的相近承诺

# What the README and the workbook both say.
downloads-cite = { $publisher }，《{ $title }》，数据包 { $package } { $version } 版，{ $date }。
downloads-cite-at = { $publisher }，《{ $title }》，数据包 { $package } { $version } 版，{ $date }，{ $address }
downloads-method = 准则、编码过程和两份独立编码的一致率见网站的方法页 { $method } ；更正和报错见 { $corrections }
downloads-source = { $document }。{ $about }

# What the JSON files say of a pledge, and of their use.
downloads-summary = { $title }：{ $verdict }（{ $notes }）。
downloads-summary-searched = 查的是：{ $documents }；内容截至 { $upto }。
downloads-summary-silent = 不表示没有做到
downloads-attribution = { -project }，{ $licence }；所引原文归发布者所有

# CITATION.cff and LICENSE.
downloads-citation-message = 使用这些数据时，请注明数据包的版本；引用其中一条时，请注明它的编号。
downloads-licence-own = { -project }的编码、解释、译文和其他文字采用 { $title }（{ $spdx }）授权：{ $address }
downloads-missing-no-settlement = 已能判定，或没有文件能判定，或尚无评估
downloads-licence-quoted = 来源的原文归发布者所有，不在上述授权之内，为便于逐字逐数核对而引用。照录原文的各栏是：{ $columns }。
downloads-licence-raw = 原始文本全文引用，同样归发布者所有：{ $files }。
downloads-rights-columns = { $columns }照录来源的原文，归发布者所有，为便于核对而引用，不在授权之内。
downloads-rights-raw = 来源文件本身，归发布者所有，为便于核对而全文引用，不在授权之内。
downloads-missing-maybe-estimate = 不知道“下同”管不管到这个数
