# What became of a data package from release to release; see build_scripts/parts/change_words.py.

change-words-first = 首次发布。
change-words-withdrawn = 已撤下，旧版本仍可下载。
change-words-unchanged = 没有改动。
change-words-table = 《{ $table }》{ $found }
change-words-patch = 修订。{ $points }。
change-words-minor = 增补。{ $points }。
change-words-major = 不兼容的改动。{ $points }。
change-words-repacked = 打包方式有变
change-words-separator = ，

change-words-resource-removed = 撤下这张表
change-words-resource-added = 新增这张表
change-words-column-added = 新增字段 { $detail }
change-words-column-removed = 删去字段 { $detail }
change-words-column-order = 字段顺序有变
change-words-column-type = 字段 { $detail } 的类型有变
change-words-stricter = 约束收紧（{ $detail }）
change-words-looser = 约束放宽（{ $detail }）
change-words-key = 主键有变
change-words-reference = 外键有变
change-words-format = 读取方式有变（{ $detail }）
change-words-rows-added = 新增 { $detail } 行
change-words-rows-changed = 改动 { $detail } 行
change-words-rows-removed = 删去 { $detail } 行
change-words-rows-removed-referenced = 删去 { $detail } 行
change-words-file-changed = 文件有改动
change-words-metadata = 说明有修订
