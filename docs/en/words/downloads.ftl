# What packages to download are called and say of themselves; see build_scripts/downloads/.

downloads-targets-title = Pledges for { $year }, with verdicts
downloads-targets-description = What { -government } pledged for { $year }, one pledge a row, with its quote, paragraph, indicator, reported outcome, verdict and reason.
downloads-targets-coming-title = Pledges for { $year }
downloads-targets-coming-description = What { -government } pledged for { $year }, one pledge a row, with its quote, paragraph, indicator and explanation. No document reports on them yet; the columns for outcomes and verdicts are there and will be filled when one does.
downloads-outcomes-title = Reported outcomes of { $year }
downloads-outcomes-description = What the sources report for { $year }, one outcome a row, with its quote, paragraph, indicator and the pledges it is set against.
downloads-comparisons-title = Pledges for { $year } beside what was reported
downloads-comparisons-description = Each pledge for { $year } and each outcome that it is set against, one pair a row: how they relate, both values in their units, the difference, and how the measures compare.
downloads-observations-title = Reported values
downloads-observations-description = Every value that the sources report, one a row: indicator, place, year, value, unit, status, and the document it is from.
downloads-full-title = { -project }: all tables
downloads-full-description = All sources, pledges, outcomes, evidence, assessments, corrections and independent codings, one table a kind, with every key between them inside the package.
downloads-packages-title = Packages
downloads-packages-description = The packages, the documents among them.
downloads-raw-title = { $package }: { $text }
downloads-catalog-description = { -Project }: all data packages.
downloads-catalog-keywords = government pledges; government work report; open data; { -place }
downloads-catalog-theme = Government and public sector

# How a package was made, and what to watch for, where the vocabulary’s descriptor does not say it.
downloads-searched = { $count ->
    [one] For what became of the pledges for { $year }, one document was searched: { $documents }. It reaches up to { $upto }, and was searched on { $asof }.
   *[other] For what became of the pledges for { $year }, { $count } documents were searched: { $documents }. They reach up to { $upto }, and were searched on { $asof }.
}
downloads-awaiting = No document in the ledger reports on { $year } yet: every verdict is “{ $verdict }” (not_due), and the columns on outcomes and reasons are empty until one does. They are kept so that the tables of all years have the same columns and can be stacked; an indicator has the same indicator_id in every year.

# What stands for a missing value, and why a value may be missing.
downloads-empty = it does not apply, or the source does not say
downloads-missing-no-figure = the statement has no number
downloads-missing-no-range = the source gives no range
downloads-missing-no-hedge = the source has no such word
downloads-missing-no-carried = nothing is carried from elsewhere
downloads-missing-no-division = it is of several divisions, or of none that can be told
downloads-missing-no-goal = the targets of no goal name it, or those of several do
downloads-missing-no-date = the source states no date
downloads-missing-no-document-date = the document does not say, or it is not known
downloads-missing-no-address = not known
downloads-missing-no-same-measure = no number on the same measure was reported
downloads-missing-no-reported-status = no number on the same measure was reported, or it is not known whether “the same below” reaches it
downloads-missing-no-status = the statement has no number, or it is not known whether “the same below” reaches it
downloads-missing-not-assessed = not assessed yet
downloads-missing-not-computed = the verdict is not computed from numbers
downloads-missing-no-outcome = no outcome in the ledger is set against it
downloads-missing-no-outcome-figure = no outcome in the ledger is set against it, or the outcome has no number
downloads-missing-no-pledge-figure = no pledge in the ledger is set against it, or the pledge has no number
downloads-missing-no-pledge = no pledge in the ledger is set against it
downloads-missing-no-later = no like pledge for a later year is in the ledger
downloads-missing-no-note = no like pledge for a later year is in the ledger, or its indicator is the same
downloads-missing-no-earlier = no like pledge for an earlier year is in the ledger

# What the README and the workbook both say.
downloads-cite = { $publisher }, “{ $title }”, data package { $package }, version { $version }, { $date }.
downloads-cite-at = { $publisher }, “{ $title }”, data package { $package }, version { $version }, { $date }, { $address }
downloads-method = The rubric, how the coding was done and how far two independent codings agree: the site’s method page, { $method } ; corrections and how to report a mistake: { $corrections }
downloads-source = { $document }. { $about }

# What the JSON files say of a pledge, and of their use.
downloads-summary = { $title }: { $verdict } ({ $notes }).
downloads-summary-searched = Searched: { $documents }; up to { $upto }.
downloads-summary-silent = which does not mean that it was not done
downloads-attribution = { -Project }, { $licence }; quoted texts remain their publishers’

# CITATION.cff and LICENSE.
downloads-citation-message = If you use these data, please cite the version of the data package and, for one statement, its id.
downloads-licence-own = The coding, explanations, translations and other prose of { -project } are licensed under { $title } ({ $spdx }): { $address }
downloads-missing-no-settlement = judged already, or no document could decide, or not assessed yet
downloads-licence-quoted = The sources’ own words remain their publishers’ and are not under that licence; they are quoted so that readers can check every number and every quote. The columns that repeat them: { $columns }.
downloads-licence-raw = Raw texts are quoted in full and remain their publishers’, too: { $files }.
downloads-rights-columns = { $columns } repeat the words of the source, which remain its publisher’s; they are quoted so that readers can check, and are not under the licence.
downloads-rights-raw = The document itself, which remains its publisher’s; quoted in full so that readers can check, and not under the licence.
downloads-missing-maybe-estimate = not known whether “the same below” reaches this number
