# The frame around every page: masthead, menu, footer, the page for a wrong address.

frame-site-name = { -project }
frame-site-description = { -government }承诺了什么，后来报告了什么，逐项对照。
frame-language = 中文
frame-locale = zh_CN
frame-skip = 跳到正文
frame-search = 搜索
frame-theme = 切换明暗
frame-sections = 主要栏目
frame-feed-changes = 变更
frame-feed-corrections = 更正

frame-menu-home = 首页
frame-menu-pledges = 承诺
frame-menu-year = { $year } 年
frame-menu-outcomes = 完成情况
frame-menu-charts = 图表
frame-menu-sources = 原文
frame-menu-data = 数据
frame-menu-method = 方法

frame-footer-method = 怎么判定的
frame-footer-glossary = 名词解释
frame-footer-indicators = 指标
frame-footer-silence = 未见报告
frame-footer-newsroom = 新闻工具包
frame-footer-changes = 变更
frame-footer-corrections = 更正与报错
frame-footer-about = 关于
frame-footer-report = 报告这一页的错误
frame-licence = 编码和文字采用 { -licence }，代码采用 MIT 许可；所引原文归发布者所有，为便于核对而引用。

frame-missing = 没有这一页
frame-missing-find-out = 怎样查到答案
frame-missing-subjects = 按领域看承诺：
