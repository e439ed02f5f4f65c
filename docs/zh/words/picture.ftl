# What stands on pictures to share, and beside them; see build_scripts/charts/card.py.

picture-of-pledge = { -government } { $year } 年的承诺
picture-of-expected = { -government } { $year } 年的预期目标
picture-rights = { -project }，{ -licence }；所引原文归发布者所有
picture-heading = 分享图
picture-hold = 长按图片，可以保存或转发。
picture-3x4 = 竖版（3:4）
picture-1x1 = 方形
