# Drafted packages, which the command `ingest` makes: their titles and READMEs.

draft-judgement-title = Assessments of the { $year } pledges
draft-judgement-about = What became of the pledges that were due in { $year }: evidence, verdicts and reasons.
draft-made-from = Made from the file { $file }.
