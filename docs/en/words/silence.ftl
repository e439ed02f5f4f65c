# Words of the page “silence”; see build_scripts/pages/silence.py.

silence-title = Pledged for { $year }, not reported
silence-description = { $total ->
        [one] The documents searched do not report on the one pledge for { $year }.
       *[other] The documents searched do not report on { $silent } of the { $total } pledges for { $year }.
    }
silence-lead = { $total ->
        [one] The one pledge for { $year } has
       *[other] Of { $total } pledges for { $year }, { $silent } { $silent ->
            [one] has
           *[other] have
        }
    } no result in the documents searched. { silence-is-not-failure }
silence-none = No pledge for { $year } is listed as not reported.
silence-searched = Searched: { $documents }, up to { $day }.
silence-lacking = Nothing has been searched yet from these publishers: { $kinds }.

silence-shares = How much was reported on each part
silence-shares-note = “With a result” means that the same measure, or the very thing pledged, was reported on; the share is of all pledges.
silence-column-part = Part
silence-column-share = Share with a result
silence-column-pledges = Pledges
silence-column-answered = With a result
silence-column-other-measure = Different measure
silence-column-not-reported = Not reported
silence-column-not-checkable = Not checkable
silence-all = All
