# How numbers are written; see build_scripts/words/numbers.py.

numbers-larger = { $number } billion
numbers-large = { $number } million
numbers-eq = { $figure }
numbers-gte = at least { $figure }
numbers-gt = more than { $figure }
numbers-lte = at most { $figure }
numbers-lt = less than { $figure }
numbers-approx = about { $figure }
numbers-range = { $lower } to { $upper }
numbers-rank = no. { $number }
numbers-top = top { $number }
