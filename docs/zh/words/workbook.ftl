# Names of sheets, headings and notes of workbooks; see build_scripts/downloads/workbook.py and workbook_notes.py.

workbook-sheet-data = 数据
workbook-sheet-notes = 说明
workbook-sheet-columns = 字段

workbook-sheet-summary = 汇总
workbook-sheet-all = 全部字段

# The sheets that people read.
workbook-open = 打开
workbook-total = 合计
workbook-head-title = 标题
workbook-head-quote = 引文
workbook-head-figure-text = 数字
workbook-head-verdict-name = 结论
workbook-head-outcome-figures = 报告的数字
workbook-head-outcome-relations = 口径
workbook-head-reason = 理由
workbook-head-theme = 主题
workbook-head-page = 网页
workbook-head-pledge-titles = 对照的承诺
workbook-head-pledge-verdicts = 对承诺的结论
workbook-head-pledge-relations = 口径
workbook-head-pledge-notes = 口径异同
workbook-head-source-page = 原文
workbook-relation-same-measure = 同一口径
workbook-relation-other-measure = 口径不同
workbook-relation-statement = 文字表述

workbook-note-language = 中文
workbook-note-title = 标题
workbook-note-what = 内容
workbook-note-version = 版本
workbook-note-cite = 引用
workbook-note-source = 来源
workbook-note-made = 做法
workbook-note-method = 方法
workbook-note-caveat = 注意
workbook-note-licence = 授权
workbook-version = { $version }，{ $date }
workbook-licence = 编码、解释和译文采用 { -licence }，注明出处即可使用；所引原文归发布者所有。

# The headings of the sheet of columns.
workbook-column-table = 表
workbook-column-column = 字段
workbook-column-type = 类型
workbook-column-title = 标题
workbook-column-title-en = 英文标题
workbook-column-description = 说明
workbook-column-description-en = 英文说明
workbook-column-unit = 单位
workbook-column-unit-en = 英文单位
workbook-column-allowed = 取值
workbook-column-required = 必填
workbook-column-missing = 缺失表示
workbook-column-missing-en = 英文
