# The variables on which two codings are compared; see build_scripts/parts/reliability.py.

reliability-sentence = 一句话里有没有可核验的内容
reliability-kind = 有没有数字
reliability-year = 年份
reliability-value = 数值
reliability-comparator = 比较关系
reliability-hedge = 语气词
reliability-verdict = 结论
reliability-measure-named = 写没写明看什么
reliability-level-named = 写没写明到什么程度
reliability-scope-named = 写没写明范围
reliability-deadline-named = 写没写明期限
reliability-units-pledge = { $document }里的承诺
reliability-units-outcome = { $document }里的完成情况
