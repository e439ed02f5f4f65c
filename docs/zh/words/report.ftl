# How a mistake is reported, on whatever page; see build_scripts/parts/reporting.py.

report-by-mail = 写邮件报告（页面、版本和引文已填好）
report-by-form = 填表报告（页面、版本和引文已填好）
report-by-issue = 到 GitHub 报告（页面、版本和引文已填好）
report-subject = { -project }：报告错误
report-please = 哪里不对、原文怎么说，请写在这一行下面。
report-version = 数据版本：{ $version }
report-quote = 引文：{ $quote }
report-page = 页面：
