# Words of the page “data”; see build_scripts/pages/data.py.

data-title = 下载数据
data-description = 承诺、完成情况和结论的数据：Excel、CSV 一键下载，附字段说明和引用格式。
data-lead = 每项承诺一行，原文、数字、结论、理由都在同一行里。用 Excel 或 WPS 的，下载 Excel 文件；写程序的，下载 CSV。
data-newsroom = 写稿用的句子和图：新闻工具包
data-ready = 一张表看全
data-ready-lead = 打开就能排序、筛选、引用，不必再连别的表；缺失的值写作 { $missing }。zip 里是同样的表，另有说明、字段表和校验和。
data-full = 全部表格
data-full-lead = 适合研究和重复检验：表与表之间的键、原始文本都在里面；缺失的值留空白。
data-full-lead-with-codings = 适合研究和重复检验：表与表之间的键、两份独立编码、原始文本都在里面；缺失的值留空白。
data-authored = 来源数据包
data-authored-lead = 账本就是由这些数据包生成的：一份来源文件一个，我们的评估一年一个，另有公用词表。
data-rows = 行数
data-columns = 字段
data-size-table = { $rows } 行
data-size-tables = { $tables } 张表，共 { $rows } 行
data-version = { $version } 版
data-tables-and-columns = 各表和字段
data-columns-explained = 字段说明
data-cite = 怎样引用
data-open = 怎样打开
data-programs = 供程序读取
data-programs-lead = 每项承诺的网页旁都有一份 JSON（pledges/<编号>/index.json），中英文在同一份里；列表也有。格式写在 JSON Schema 里，改动若会影响读取，编号就会变。图表的 CSV 里，列名和编号与数据包相同，可以相连。同一地址下 latest 总是最新版，v 加版本号的内容不再改变。
data-licence = 怎样使用
data-licence-terms = 编码、解释和译文采用 { -licence }：可以转载、改写、用于商业用途，注明出处即可。所引原文归发布者所有，为便于核对而引用。
data-caveats = 这些数据不能说明什么
