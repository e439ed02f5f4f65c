# Words of the page “pledge”; see build_scripts/pages/pledge.py.

pledge-of = Pledged for { $year }
pledge-when-promised = What was pledged
pledge-when-reported = What was reported
pledge-what-it-means = What it means
pledge-terms = Terms explained
pledge-why-verdict = Why this verdict
pledge-in-following-year = What is pledged for { $year }
pledge-same-paragraph = Other pledges in the same paragraph
pledge-better = Preferred direction
pledge-evidence-level = Evidence
pledge-clarity = Wording
pledge-basis = How decided
pledge-verdict-means = What this verdict means
pledge-verdict-meaning = { $meaning }.
pledge-verdicts-defined = What each verdict means
pledge-cite = Cite
pledge-copy-link = Copy the link
pledge-share-picture = Picture to share
pledge-report = Report a mistake
pledge-report-how = How to report it
pledge-coded-by = Coded by
pledge-coders = a large language model; not checked by a person
pledge-coders-reviewed = a large language model; checked by a person, see below
pledge-reviewed = Checked by a person
pledge-review-line = { $day }, { $reviewer } on { $table }: { $outcome }. { $note }
pledge-review-agrees = agrees
pledge-review-disagrees = disagrees, nothing changed yet
pledge-review-corrected = corrected accordingly
pledge-codings = Two independent judgements
pledge-codings-agree = both gave this verdict
pledge-codings-differ = one coder: { $first }; the other: { $second }. The reason for the final verdict is above
pledge-data-row = Download the row (CSV)
pledge-changes-since = What has changed since
pledge-not-reported-here = The documents searched do not say what became of it.
pledge-raised = { $difference } higher than the pledge for { $year }
pledge-same = the same as the pledge for { $year }
pledge-not-due-line = The ledger does not hold the results of { $year } yet.
pledge-other-readings = Under another reading
pledge-turns = The verdict depends on how you read it.
pledge-does-not-turn = No reading below changes the verdict.
pledge-turns-short = depends on how you read it
pledge-undecided = could be either
pledge-reading-rounded = Round the reported { $outcome } to as many digits as the pledge has before comparing, and it is { $low } against { $target }: { $verdict }.
pledge-reading-near = Read “about” as allowing a miss of one unit in the last digit, { $outcome } against { $target }: { $verdict }.
pledge-reading-unrounded = The reported { $outcome } is a rounded number; before rounding it lay between { $low } and { $high }: { $verdict }.
pledge-estimate-exact = The reported number is an estimate and equals the pledge exactly: any { $way ->
    [down] downward
    [up] upward
    *[either] upward or downward
    } revision changes the verdict.
pledge-estimate-margin = The reported number is an estimate; only { $way ->
    [down] a downward
    *[up] an upward
    } revision of more than { $margin } changes the verdict.
pledge-estimate-gap = The reported number is an estimate; { $way ->
    [down] a downward
    *[up] an upward
    } revision of { $margin } or more would bring it to { $target }.
pledge-counts-as-of = Evidence up to { $up_to }; coded on { $date } under rubric { $rubric }
pledge-in-preceding-year = What was pledged for { $year }
pledge-reported-on = What was reported on { $year } ({ $document })
# Stands where the page leaves years of its indicator out, and leads to the page of that, which has all.
pledge-all-years = Pledges and reports of all years, { $first }–{ $last }
pledge-lowered = { $difference } lower than the pledge for { $year }
pledge-falls-more = a fall { $difference } larger than in the pledge for { $year }
pledge-falls-less = a fall { $difference } smaller than in the pledge for { $year }
pledge-searched = Searched, up to { $day }: { $documents }. Its absence here does not mean that it was not done, or not published elsewhere.
pledge-caveats = ({ $caveats })
pledge-source = Source: { $documents }
pledge-rests = The verdict rests on this one
pledge-history = The verdict over time
pledge-stage = Coded { $day }, evidence up to { $up_to }: { $verdict } (searched: { $documents })
pledge-basis-line = { $basis }. { pledge-counts-as-of }
pledge-cite-title = { $title }: { $verdict } (evidence up to { $up_to })
pledge-cite-text = { $project }, “{ $title }”, verdict: { $verdict } (evidence up to { $up_to }, coded { $day }), id { $id }, data package { $package }, version { $version }.
pledge-cite-day = year-month-day
pledge-wording-line = { $open ->
     [0] names { $named }
     [4] names none of { $lacking }
    *[other] names { $named }; does not name { $lacking }
    }{ $dated ->
     [0] {" "}(taken as the end of { $year })
    *[other] {""}
    }
pledge-codings-overruled = { $alike ->
     [yes] both coders: { $first }
    *[no] one coder: { $first }; the other: { $second }
    }. { $why }
pledge-cite-text-not-due = { $project }, “{ $title }”, verdict: { $verdict } ({ $day }), id { $id }, data package { $package }, version { $version }.
pledge-of-expected = Expected target for { $year }
pledge-up-to = Evidence up to { $up_to }
pledge-cite-title-not-due = { $title }: { $verdict }
pledge-settled-by = Evidence: { $level }, up to { $up_to }
pledge-picture-title = { $verdict }: { $title }
