# What would settle a pledge, as its page shows it; see build_scripts/parts/settling.py.

settling-heading = 怎样查到答案
settling-lead = 答案通常在：
settling-lead-partial = 没有哪份文件能判定这一项。能看出做到哪一步、或者说的是什么的，通常有：
settling-way = { $publisher }，{ $when }。{ $how }。
settling-caveat = 一般做法，未核实本地是否公布。
settling-register = 按文件查看全部
settling-party = 保存这份记录的是党的机关，不是行政机关，不适用《政府信息公开条例》，所以这里没有申请书。
settling-party-too = { $names }由党的机关保存，不适用《政府信息公开条例》，申请书里没有写。
settling-request = 政府信息公开申请书（可以复制）
settling-request-how = 依据是《中华人民共和国政府信息公开条例》（国务院令第711号，2019 年 5 月 15 日起施行）。先查网站，没有公布的再申请。填好空格，当面递交、寄出或在网上提交；除非数量、频次明显超出合理范围，不收费。
settling-request-translated = 译文
settling-request-file = 下载（.txt）
