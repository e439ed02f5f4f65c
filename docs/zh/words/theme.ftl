# Words of the page “theme”; see build_scripts/pages/theme.py.

theme-read-in-source = 在原文中查看
theme-no-pledges = 这一主题下没有可核验的承诺。
theme-text-missing = 摘登只有这个标题，正文缺失。
