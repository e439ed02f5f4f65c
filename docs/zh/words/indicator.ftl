# Words of the page “indicator”; see build_scripts/pages/indicator.py.

indicator-description = { $indicator }：{ $numbers }。
indicator-label-of = { $label }（{ $document }）
indicator-source = 定义来源：
indicator-better = 期望方向：{ $better }
indicator-alone = 账本里只有这一个数，没有可以对照的。
