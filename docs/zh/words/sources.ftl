# Words of the page “sources”; see build_scripts/pages/sources.py.

sources-title = 原文
sources-description = 账本所依据的文件，全文。
sources-lead = 账本只依据这里的 { $documents } 份文件。每一份都逐字列出：标亮的字点开是承诺和结论，没有编码的数字和句子点开是理由。
sources-ways = 怎样读
sources-holds-both = { $paragraphs } 段，{ $pledges } 项承诺、{ $outcomes } 项完成情况
sources-holds-pledges = { $paragraphs } 段，{ $pledges } 项承诺
sources-holds-outcomes = { $paragraphs } 段，{ $outcomes } 项完成情况
sources-holds-neither = { $paragraphs } 段
sources-read = 读全文
sources-see-as-came = 看原样
sources-download = 下载原始文件
