# Words of the page “indicator”; see build_scripts/pages/indicator.py.

indicator-description = { $indicator }：{ $numbers }。
indicator-label-of = { $label }（{ $document }）
indicator-source = 定义来源：
indicator-better = 期望方向：{ $better }
indicator-beside = 用来对照的承诺（指标不同）
indicator-family = 同一件事的其他指标
indicator-alone = 这个指标，账本里只有这一个数。
