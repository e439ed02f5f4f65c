# Words of the newsroom kit; see build_scripts/pages/newsroom.py and build_scripts/parts/quotable.py.

newsroom-title = { $year } 年的新闻工具包
newsroom-description = 关于 { $year } 年的承诺：一条一条的发现，带可以直接引用的句子、原文、图和数据行，以及不能这样写的句子。
newsroom-lead = 每条发现都由数据算出：标题、可以原样引用的句子、原文、图和数据行。图带来源，可以转载（{ -licence }）。引用原文请用中文，英译不是官方译文。
newsroom-before = 引用之前
newsroom-not-supported = 不能这样写
newsroom-parts = 各部分的图和数据
newsroom-whole = { $year } 年全部承诺

newsroom-picture = { -government } { $year } 年的承诺：{ $total } 项
newsroom-picture-part = { -government } { $year } 年的承诺 · { $part }：{ $total } 项
newsroom-question = { $total ->
    *[other] 做到没有？
    }

# What to be told beside any number.
newsroom-document = { $document }：{ $about }
newsroom-estimates = 注明“预计数”的结果是年底前的估计，以后可能修订。
newsroom-totals = 承诺怎样拆成一项一项，是编码时的选择；拆法不同，总数就不同。引用总数时请写明“据{ -project }统计”。
newsroom-coded = 编码和英译由语言模型完成，没有由人逐条核对；引用前请对照页面上的原文。

# What a hurried reader might write, and what the data do say.
newsroom-wrong-silent = { $number } 项承诺没有完成。
newsroom-right-silent = { $number } 项在账本收录的文件里未见报告。
newsroom-wrong-share = 承诺只兑现了 { $share }。
newsroom-right-share = { $total } 项里能判定的是 { $answered } 项，其余的在这些文件里判不了。
newsroom-wrong-other = { $number } 项偷换了口径。
newsroom-right-other = { $number } 项报告的是另一种口径的数，不能直接比；原因不在这些文件里。
newsroom-wrong-stated = { $number } 项已经完成。
newsroom-right-stated = { $met ->
     [0] 没有一项按报告的数字已完成
    *[other] { $met } 项按报告的数字已完成
    }；另有 { $stated } 项政府称已完成，没有可核对的数字。
newsroom-wrong-blank = { $number } 个部分交了白卷。
newsroom-right-blank = { $number } 个部分没有一项承诺能判定；这些部分里有 { $spoken } 项说到了。{ silence-is-not-failure }
newsroom-wrong-unpledged = { $documents }里的 { $number } 项成绩都在计划之外。
newsroom-right-unpledged = { $documents }报告的 { $total } 项结果里，{ $number } 项没有对应的承诺，指没有一项承诺说的是同一件事；不等于没有提到这个领域。
newsroom-wrong-moved = { $year } 年的目标全面下调。
