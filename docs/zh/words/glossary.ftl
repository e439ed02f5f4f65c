# Words of the page “glossary”; see build_scripts/pages/glossary.py.

glossary-title = 名词解释
glossary-description = 账本所收 { $documents } 份文件里的统计和政策用语。
glossary-index = 按名词找
glossary-lead = 账本所收 { $documents } 份文件里的 { $terms } 个统计和政策用语，用平常话解释，并注明定义来源。
