# Drafted packages, which the command `ingest` makes: their titles and READMEs.

draft-judgement-title = { $year } 年承诺评估
draft-judgement-about = 对 { $year } 年到期的承诺的判断：依据、结论和理由。
draft-made-from = 原始文件：{ $file }。
