# Words of the page “themes”; see build_scripts/pages/themes.py.

themes-title = 文件的各部分
themes-description = 收录的文件分成哪些部分，每一部分有多少项承诺，能判定几项。
themes-lead = 每份文件的各部分，按原文的次序排列；每一部分有一页，列出其中的承诺和原文。
themes-line = { $year } 年 { $total } 项承诺，{ $state ->
        [assessed] { $answered ->
            [0] 一项也不能判定
           *[other] 能判定的 { $answered } 项
        }
       *[coming] 结果尚未收录
    }
themes-none = 没有可核验的承诺
