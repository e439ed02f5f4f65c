# Words of the form that filters the list of all pledges; see build_scripts/parts/filters.py. A script fills in what stands in
# braces within quotation marks.

filters-label = 筛选承诺
filters-find = 查找：词、数字或编号
filters-year = 年份
filters-kind = 类型
filters-kind-quantitative = 有数字
filters-kind-qualitative = 没有数字
filters-subject = 领域
filters-all-subjects = 全部领域
filters-elsewhere = 在全站搜索“{"{q}"}”（{"{n}"} 项）
filters-theme = 主题
filters-all-themes = 全部主题
filters-document = { $document }（{ $years } 年）
filters-all-indicators = 全部指标
filters-unfold = 筛选和排序
filters-chosen = （{"{number}"}）
filters-sort = 排序
filters-unsorted = 原文顺序
filters-ascending = { $column }，升序
filters-descending = { $column }，降序
filters-all-shown = 共 { $number } 项承诺
filters-first-shown = 先列 {"{shown}"} 项，共 { $number } 项
filters-lacking = 没有取到更早年份的承诺。
filters-some-shown = {"{shown}"} 项符合条件，共 { $number } 项
filters-none-shown = 没有一项承诺同时符合这些条件。
filters-clear = 清除条件
filters-download = 下载这些行（CSV）
filters-whole = 带原文和理由的完整表格
filters-id = 编号
filters-address = 网址
