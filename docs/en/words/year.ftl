# Words of the page “year”; see build_scripts/pages/year.py.

year-title-coming = What is pledged for { $year }
year-title-assessed = What was pledged for { $year }, and what became of it
year-description-coming = { $total ->
        [one] One pledge for { $year }, { common-numbers }
       *[other] { $total } pledges for { $year }, { common-numbers }
    }.
year-description-assessed = { $total ->
        [one] One pledge for { $year }, { common-numbers }
       *[other] { $total } pledges for { $year }, { common-numbers }
    }; { $answered } can be judged, { $silent } not reported.
year-lead-coming = { -Government } made { $total ->
        [one] one specific pledge for { $year }, { common-numbers }
       *[other] { $total } specific pledges for { $year }, { common-numbers }
    }. No document that could report on { $total ->
        [one] it
       *[other] them
    } is in the ledger yet, so there { $total ->
        [one] is no verdict
       *[other] are no verdicts
    }.
year-lead-assessed = { -Government } made { $total ->
        [one] one specific pledge for { $year }, { common-numbers }
       *[other] { $total } specific pledges for { $year }, { common-numbers }
    }. { $answered ->
        [0] None
        [one] One
       *[other] { $answered }
    } can be judged; { $silent ->
        [0] none was left unreported
        [one] one was not reported on
       *[other] { $silent } were not reported on
    }.
year-far = { $total ->
        [one] It is a target
       *[other] They are targets
    } over several years, set by a document for earlier ones.
year-picture-assessed = Were they kept?
year-picture-coming = No results to check yet

year-marks = One mark for each pledge
year-ways = More on { $year }
year-way-pledges = List and filters
year-way-silence = What was not reported
year-way-find-out = How to find out
year-way-outcomes = What was reported
year-way-charts = Charts
year-way-newsroom = Newsroom kit

year-beside = Compared with { $year }
year-again = Not reported for { $before }, with a like pledge for { $year } (for the differences see above): { $titles }.
year-below = Of these, the targets for { $year } that ask for less than was reported for { $before }: { $moves }.
year-dropped = With a number for { $before }, without one for { $year }
year-dropped-note = { $dropped ->
        [one] One pledge
       *[other] { $dropped } pledges
    }. This shows only that the documents here give no new number, not that the work has stopped.

year-following = What { $year } says
year-following-lead = { $again ->
        [one] One pledge has
       *[other] { $again } pledges have
    } a target for { $year } on the same indicator, or a like pledge.
year-following-link = Side by side with { $year }
