# Words of the page “corrections”; see build_scripts/pages/corrections.py.

corrections-title = 更正
corrections-description = 已发布数据的更正，以及怎样报告错误。
corrections-lead = 数据发布之后改动过的内容都列在这里：原来是什么，从哪个版本起有误，现在是什么，为什么改。
corrections-none-yet = 还没有更正。
corrections-version = 版本
corrections-feed = 订阅更正（Atom）
corrections-all-changes = 版本之间的全部改动
corrections-report = 报告错误
corrections-report-what = 每一项承诺的页面上方有“报告错误”，点开是编号、引文和数据版本，请原样附上，再写明哪里不对、原文怎么说。
corrections-report-where = 从下面任何一处提出都可以。
corrections-report-nowhere = 这个账本的发布者还没有公布联系地址，这里暂时收不到报告。数据和原文都可以下载，发现有误，可以凭承诺编号、引文和数据版本公开指出；查实的更正会列在本页。
corrections-own-copy = 下载数据，核对每一行
corrections-sources = 对照原文
corrections-challenge = 引文、数字、结论、译文和解释都可以指正；对结论有异议，请指出准则的哪一条用错了，或准则本身哪里不对。
