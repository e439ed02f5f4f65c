# Where a definition comes from, if no document is named; see build_scripts/words/definitions.py.

definitions-as-worded = 依来源原文字面
definitions-common-usage = 通行用法
