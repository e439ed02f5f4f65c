# Words of the page “corrections”; see build_scripts/pages/corrections.py.

corrections-title = Corrections
corrections-description = Corrections to published data, and how to report a mistake.
corrections-lead = Everything changed after publication is listed here: what it said, since which version it was wrong, what it says now, and why.
corrections-none-yet = There are no corrections yet.
corrections-version = Version
corrections-feed = Feed of corrections (Atom)
corrections-all-changes = Everything that changed between versions
corrections-report = Report a mistake
corrections-report-what = Near the top of each pledge’s page, “Report a mistake” shows its id, its quote and the version of the data. Please send these unchanged, and say what is wrong and what the source says.
corrections-report-where = Any of these ways will do.
corrections-report-nowhere = Whoever publishes this ledger has not given an address to write to, so no report can be received here yet. Data and sources can be downloaded: a mistake can be pointed out in public by the pledge’s id, its quote and the version of the data, and what proves right will be listed on this page.
corrections-own-copy = Download the data and check each row
corrections-sources = Compare with the sources
corrections-challenge = Quotes, numbers, verdicts, translations and explanations can all be challenged; for a verdict, name the rule of the rubric that was misapplied, or what is wrong with the rule.
