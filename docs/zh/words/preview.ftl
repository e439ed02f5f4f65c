# The first rows of a table; see build_scripts/parts/preview.py.

preview-caption = 前 { $rows } 行（{ $columns } 个字段中的 { $shown } 个）
