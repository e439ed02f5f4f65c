# Words of the charts, on whatever page they stand; see build_scripts/figures and build_scripts/pages/charts.py.

charts-title = Charts on { $year }
charts-description = The pledges for { $year } and what became of them in { $number ->
     [one] one chart
    *[other] { $number } charts, each
    } to download as SVG, PNG and data.
charts-description-coming = The targets for { $year } beside the results of the year before in { $number ->
     [one] one chart
    *[other] { $number } charts, each
    } to download as SVG, PNG and data.
charts-lead = { $number ->
     [one] One chart
    *[other] { $number } charts
    }, every number computed from the data. Below { $number ->
     [one] it
    *[other] each
    } stand its source, its table and files to download; when you reprint one, please keep the line with the source.
charts-indicators = All { $number } indicators, a page each
charts-explore = Arrange them yourself: the interactive chart

# What stands below a picture: documents, who made it of them, as of when, the licence, where it is from.
charts-source-assessed = Source: { $documents }. Compiled by { -project }, assessed on { $as_of }, { -licence }
charts-source = Source: { $documents }. Compiled by { -project }, { -licence }
charts-source-at = { $line }, { $address }
charts-caption = { $indicator }. Source: { $documents }.

# Heads of columns and what several charts share.
charts-part = Part
charts-pledges = Pledges
charts-with-result = Can be judged
charts-number-pledged = Pledged
charts-distance = Distance
charts-statement = Statement
charts-figure = Figure
charts-comma = {", "}
charts-spoken = { $parts }.
charts-flagged = { $figure } ({ $flags })
charts-mark = { $year } { $what }
charts-mark-of = { $label } ({ $document })

charts-overview-title = Of { $total } pledges for { $year }, { $answered ->
     [0] none
    *[other] { $answered }
    } can be judged and { $silent ->
     [0] none went unreported
     [one] 1 was not reported on
    *[other] { $silent } were not reported on
    }
charts-overview-title-single = One pledge for { $year }: { $answered ->
     [1] it can be judged
    *[other] { $silent ->
         [1] it was not reported on
        *[other] it can’t be judged
        }
    }
charts-overview-note = One mark is one pledge, one row is one part of { $documents }.{ $silent ->
     [0] {""}
    *[other] {" "}“Not reported” means that no document in the ledger gives a result for { $year }, not that it was not done.
    }
charts-overview-spoken = { $total ->
     [one] One pledge
    *[other] { $total } pledges
    } by verdict: { $counts }. The table below gives the numbers by part.
charts-overview-count = { $verdict } { $number }
charts-overview-row = { $total ->
     [one] 1 pledge
    *[other] { $total } pledges
    }

charts-some = Of each kind the chart shows the first { $most }; its table has them all.
charts-distance-title = { $number ->
     [one] The one pledge with a number can be measured against the target
    *[other] Of { $number } pledges with a number, { $measured } can be measured against the target
    }
charts-distance-note = Reported number minus target. A pledge has a place only where the same measure was reported.
charts-distance-spoken = { $pledge }: { $sum }
charts-distance-reported = Reported: { $figures }
charts-distance-unit = Unit: { $unit }
charts-distance-unplaced = Can’t be measured: { $verdict }, { $number }
charts-distance-target = target
charts-distance-below = below
charts-distance-above = above

charts-targets-title = { $number ->
     [one] 1 target
    *[other] { $number } targets
    } for { $year } can be set beside a result for { $before }: { $less ->
     [0] none asks
     [one] 1 asks
    *[other] { $less } ask
    } for less than was reported
charts-targets-note = Only indicators measured alike in both years; one without a reported number is shown but not counted. Each indicator has its own unit, each scale begins at zero. Bars are targets, dots reported numbers, hollow dots estimates; the dashed line carries the first number down. A target below the year before does not mean that a fall is expected.
charts-targets-spoken = { $indicator }: { $marks }.
charts-targets-mark = { $label } { $figure }
charts-spoken-of = Spoken of, can’t be judged
charts-unpledged-title = Of { $total } outcomes reported for { $year }, { $number } { $number ->
     [one] matches
    *[other] match
    } no pledge
charts-unpledged-note = Outcomes in { $documents }, by section of the text. An outcome matches no pledge where no pledge speaks of the same thing; the field may have been spoken of.
charts-unpledged-apart = Match no pledge
charts-unpledged-against = Set against a pledge
charts-unpledged-spoken = { $part }: { $number } match no pledge, { $rest } are set against one
