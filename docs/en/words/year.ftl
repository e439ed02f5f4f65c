# Words of the page “year”; see build_scripts/pages/year.py.

year-title-coming = What is pledged for { $year }
year-title-assessed = What was pledged for { $year }, and what became of it
year-description-coming = { $total ->
        [one] One pledge
       *[other] { $total } pledges
    } for { $year }, { $numbers } of them with numbers.
year-description-assessed = { $total ->
        [one] One pledge
       *[other] { $total } pledges
    } for { $year }, { $numbers } of them with numbers; { $answered } with a result, { $silent } not reported.
year-lead-coming = { -Government } made { $total ->
        [one] one specific pledge
       *[other] { $total } specific pledges
    } for { $year }, { $numbers } of them with numbers. No document that could report on them is in the ledger yet, so there are no verdicts.
year-lead-assessed = { -Government } made { $total ->
        [one] one specific pledge
       *[other] { $total } specific pledges
    } for { $year }, { $numbers } of them with numbers. { $answered } { $answered ->
        [one] has
       *[other] have
    } a result, { $silent } { $silent ->
        [one] was
       *[other] were
    } not reported on.
year-far = They stand in documents of earlier years, as targets over several years.
year-picture-assessed = Were they kept?
year-picture-coming = No results to check yet

year-way-pledges = List and filters
year-way-silence = What was not reported
year-way-outcomes = What was reported
year-way-charts = Charts
year-way-newsroom = Newsroom kit

year-beside = Beside { $year }
year-again = Not reported, with a like pledge for the following year (for the differences see above): { $titles }.
year-below = Targets for the following year that ask for less than was reported for the year before: { $moves }.
year-dropped = With a number for { $before }, without one for { $year }
year-dropped-note = { $dropped ->
        [one] One pledge
       *[other] { $dropped } pledges
    }. This shows only that the documents here give no new number, not that the work has stopped.

year-following = What { $year } says
year-following-lead = For { $again } of them there is a target for { $year } on the same indicator, or a like pledge.
year-following-link = Side by side with { $year }
