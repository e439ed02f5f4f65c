# Words of the page “home”; see build_scripts/pages/home.py.

home-skip-dots = 跳过逐项标记
home-one-mark-each = 每项承诺一个标记，点开看。未见报告，不等于没有做到。
