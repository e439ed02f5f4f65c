# Words of the page of a raw source; see build_scripts/pages/as_came.py.

as-came-title = 原样：{ $title }
as-came-description = 原始文件逐行列出，整理时划掉了哪些字符，每一行读作哪一段。
as-came-key-struck = 划掉的字符
as-came-key-break = 换行，接起来
as-came-place = 文件里第 { $position } 段
as-came-read-as = 读作第 { $order } 段
as-came-struck-break = 换行 { $number }
as-came-struck-space = 空格 { $number }
as-came-struck-markdown = Markdown 记号 { $number }
as-came-struck-doubled = 报纸标题重复出现的字 { $number }
as-came-struck-page = 页码 { $number }
as-came-proof = 原始文件共 { $total } 个字符，标点、空格和换行都算。其中 { $gone } 个是版面留下的，在这里划掉：{ $struck }。其余 { $kept } 个按阅读顺序接起来，就是“整理后”的全文：多出 { $added } 个，丢失 { $lost } 个。每次生成网站时都重新核对。
as-came-in-order = 文件里的 { $total } 段就是阅读顺序，没有移动。
as-came-moved = 文件按版面的先后存放，不是阅读的先后：{ $total } 段里有 { $moved } 段换了位置，每段旁注明读作第几段。
