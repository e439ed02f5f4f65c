# The arithmetic of a computed verdict; see build_scripts/words/sums.py.

sums-over = { $sums }，高出 { $gap }
sums-under = { $sums }，低 { $gap }
sums-short = { $sums }，差 { $gap }
