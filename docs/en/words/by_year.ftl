# The lists of years at silence/, find-out/, outcomes/, charts/ and newsroom/; see build_scripts/pages/by_year.py.

by-year-year = { $year }

by-year-silence-title = Pledged, not reported
by-year-silence-description = How many pledges of each year the documents searched do not report on.
by-year-silence-lead = Pledges that were due and that the documents searched do not report on, a page a year. { silence-is-not-failure }
by-year-silence-line = { $silent } of { $total } not reported

by-year-find-out-title = How to find out
by-year-find-out-description = Where the answers on pledges that could not be judged normally are, year by year.
by-year-find-out-lead = The documents that would settle the pledges that could not be judged, a page a year.
by-year-find-out-line = { $settled ->
        [0] None waits for a document
        [one] One pledge waits for a document
       *[other] { $settled } pledges wait for a document, of { $documents } kinds in all
    }

by-year-outcomes-title = What was reported
by-year-outcomes-description = What was reported on each year, each outcome explained.
by-year-outcomes-lead = The outcomes that documents report, a page for each year that they are of.
by-year-outcomes-line = { $outcomes ->
        [one] One outcome
       *[other] { $outcomes } outcomes
    }

by-year-charts-title = Charts
by-year-charts-description = The pledges of each year and what became of them in charts to download.
by-year-charts-lead = A page a year, whose address stays: a chart that is used elsewhere never becomes another year’s.
by-year-charts-line = { $state ->
        [assessed] { $answered } of { $total } can be judged
       *[coming] { $total ->
            [one] one pledge
           *[other] { $total } pledges
        }, results not on file yet
    }

by-year-newsroom-title = Newsroom kit
by-year-newsroom-description = Sentences, pictures and rows of each year that can be used as they stand.
by-year-newsroom-lead = Sentences, pictures and rows that can be used as they stand, a page a year. { silence-is-not-failure }
by-year-newsroom-line = { $state ->
        [assessed] { $answered } of { $total } can be judged
       *[coming] { $total ->
            [one] one pledge
           *[other] { $total } pledges
        }, results not on file yet
    }
