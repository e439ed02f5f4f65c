# Words of the page “changes”; see build_scripts/pages/changes.py.

changes-title = 版本之间改了什么
changes-description = 每个版本改了哪些承诺、哪些结论、为什么。
changes-lead = 每次发布都与上一次逐行比较。改动由程序比出，不靠人工登记。
changes-none-yet = 这是第一个版本，没有更早的版本可比。
changes-cited = 引用之后改过没有
changes-cited-find = 引用里写有数据包和版本，例如“{ $package } { $version } 版”。在下面找到这个数据包的这个版本，它上方列出的改动都在它之后。没有改动的数据包会把版本沿用到后来几次发布，这时看引用里的日期。
changes-cited-files = 每一版的 zip 都留在原来的地址 data/<数据包>/v<版本>/，下面的版本号就是链接。
changes-csv = 全部改动（CSV）
changes-corrections = 更正与报错
changes-feed = 订阅改动（Atom）
changes-columns = CSV 的字段
changes-pledges = 改动的承诺
changes-packages = 数据包
changes-unreleased = 尚未发布的改动
changes-first = 第一个版本。
changes-no-pledge = 承诺和结论没有改动。
changes-summary = 改动涉及 { $pledges } 项承诺，其中 { $verdicts } 项的结论有变。
changes-added = 新增
changes-removed = 删去
changes-evidence = 依据

# The columns of the CSV file.
changes-column-release = 发布的版本；unreleased 表示尚未发布
changes-column-package = 数据包
changes-column-version-before = 此前的版本；空白表示数据包此前没有
changes-column-version = 此后的版本；空白表示数据包已撤下
changes-column-table = 表；空白表示整个数据包
changes-column-key = 行的主键，几列之间用“|”隔开；空白表示整张表
changes-column-change = added 新增，removed 删去，changed 单元格改动，verdict 结论改变；其余为表结构或说明的改动
changes-column-field = 字段；新增和删去整行时为空白
changes-column-was = 原来的值；空白表示单元格原来是空的
changes-column-is-now = 现在的值；空白表示单元格现在是空的
changes-column-reason-zh = 理由（中文），取自更正或评估；空白表示没有另写理由
changes-column-reason-en = 理由（英文）；空白表示没有另写理由
