# Words of the page “indicators”; see build_scripts/pages/indicators.py.

indicators-title = 指标
indicators-description = { $total } 个指标：定义、承诺数、报告数。
indicators-lead = 来源里的数字说的是 { $total } 个指标，每个一页：量的是什么，承诺了多少，报告了多少。同一指标有两个以上数字的，有 { $several } 个。
indicators-several = 有两个以上的数，可以对照
indicators-promised = 只有承诺数
indicators-reported = 只有报告数
