# What the hand-written pages are told; see build_scripts/pages/facts.py.

facts-day = { $year } 年 { $month } 月 { $day } 日
