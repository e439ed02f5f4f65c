# Pages that others may frame, and how; see build_scripts/pages/framed.py.

embed-heading = 嵌入别的网页
embed-how = 把下面这一行放进网页的源码：
embed-where = 本站的网址确定以后，这里会有一行可以复制的代码。
embed-see = 看嵌入后的样子
embed-more = 看原文和依据
embed-credit = { -project }，{ -licence }
