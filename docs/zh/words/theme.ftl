# Words of the page “theme”; see build_scripts/pages/theme.py.

theme-description = { $theme }：{ $total } 项承诺。
theme-year = { $year } 年
theme-overview = 各部分对照图
theme-every = 文件的各部分
theme-read-in-source = 在原文中查看
theme-no-pledges = 这一主题下没有可核验的承诺。
theme-text-missing = 收录的文本里只有这个标题，正文缺失。
