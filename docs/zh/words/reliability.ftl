# The variables on which two codings are compared; see build_scripts/parts/reliability.py.

reliability-sentence = 一句话里有没有可核验的内容
reliability-kind = 有没有数字
reliability-year = 年份
reliability-value = 数值
reliability-comparator = 比较关系
reliability-hedge = 语气词
reliability-verdict = 结论
reliability-evidence-level = 依据等级
reliability-clarity = 措辞清晰度
