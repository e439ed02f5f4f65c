# The arithmetic of a computed verdict; see build_scripts/words/sums.py.

sums-over = { $sums }: { $gap } over
sums-under = { $sums }: { $gap } under
sums-short = { $sums }: { $gap } short
