# How numbers are written; see build_scripts/words/numbers.py. What the sources say is quoted in Chinese as it stands.

numbers-larger = { $number }亿
numbers-large = { $number }万
numbers-eq = { $figure }
numbers-gte = 不低于{ $figure }
numbers-gt = 超过{ $figure }
numbers-lte = 不超过{ $figure }
numbers-lt = 低于{ $figure }
numbers-approx = { $figure }左右
numbers-range = { $lower }至{ $upper }
numbers-rank = 第{ $number }
numbers-top = 前{ $number }
