# Words of the page “find_out”; see build_scripts/pages/find_out.py.

find-out-title = { $year } 年的承诺，怎样查到答案
find-out-description = { $year } 年有 { $settled } 项承诺还不能判定；按文件列出答案通常在哪里、由谁发布、怎样取得。
find-out-lead = { $year } 年的承诺里，还有 { $settled } 项等一份文件就能判定。下面按文件列出，共 { $documents } 类：一份文件能判定哪几项，由谁发布，什么时候有，怎样取得。
find-out-none = { $year } 年的承诺里，没有一项在等文件来判定。
find-out-caveat = 一般做法，未核实本地是否公布。
find-out-index = 按文件找
find-out-order = 怎样排列
find-out-how = 能判定项数多的文件排在前面，同一项可能列在几份文件下。政府机关的记录，承诺的页面上有填好的申请书，可以复制。
find-out-report = 查到了？告诉我们
find-out-rest = 另有 { $rest } 项，没有哪份文件能判定
find-out-settles = 这一类文件，通常能判定 { $number } 项：
find-out-partly = 不能判定、但能看出做到哪一步或者说的是什么的 { $number } 项：
find-out-access-published = 通常公布
find-out-access-on-request = 通常要申请公开
find-out-access-mixed = 一部分公布
find-out-party = 党的机关，不适用《政府信息公开条例》
find-out-see = 怎样查到答案
