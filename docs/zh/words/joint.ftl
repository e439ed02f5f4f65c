# The page and the catalogue of several places; see build_scripts/joint/.

joint-title = 各地承诺账本
joint-description = 各地承诺账本的数据包，每地一个账本。
joint-table = 各地报告的数值
joint-table-description = 各账本收录的来源文件所报告的数值，每行一个：账本、指标、地区、年份、数值、单位、状态、出自哪份文件。
joint-lead = { $places } 个地方的账本，{ $rows } 个报告的数值。
joint-head-place = 地方
joint-head-ledger = 账本
joint-head-years = 数值的年份
joint-head-values = 数值
joint-head-modified = 数据日期
joint-download = 下载全部数值（Parquet）
joint-catalogs = 目录：
joint-unlike = 编号相同、量法不同的指标
joint-unlike-lead = 下列编号在不同账本里的名称、单位或口径不一样，数值不能直接相比。
joint-measure = { $places }：{ $indicator }（{ $unit }，{ $form }）
