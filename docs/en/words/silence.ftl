# Words of the page “silence”; see build_scripts/pages/silence.py.

silence-title = Pledged for { $year }, not reported
silence-description = { $total ->
        [one] The documents searched do not report on the one pledge for { $year }.
       *[other] The documents searched do not report on { $silent } of the { $total } pledges for { $year }.
    }
silence-lead = { $total ->
        [one] The one pledge for { $year } is
       *[other] Of { $total } pledges for { $year }, { $silent } { $silent ->
            [one] is
           *[other] are
        }
    } not reported on in the documents searched. { silence-is-not-failure }
silence-none = No pledge for { $year } is listed as not reported.
silence-searched-heading = What was searched
silence-searched = Searched: { $documents }, up to { $day }.
silence-lacking = Nothing has been searched yet from these publishers: { $kinds }.

silence-shares = How much of each part can be judged
silence-shares-note = A pledge can be judged where the same measure was reported, or whether the very thing was done; the share is of all pledges.
silence-chart = As a picture: one mark a pledge, part by part
silence-column-part = Part
silence-column-share = Share that can be judged
silence-column-pledges = Pledges
silence-column-answered = Can be judged
silence-column-not-reported = Not reported
silence-column-not-checkable = Not checkable
silence-all = All
silence-column-spoken = Spoken of, can’t be judged
