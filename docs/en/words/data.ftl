# Words of the page “data”; see build_scripts/pages/data.py.

data-title = Download the data
data-description = Pledges, outcomes and verdicts as data: Excel and CSV in one click, with every column explained and a citation.
data-lead = One pledge a row, with its quote, figure, verdict and reason in that same row. For a spreadsheet program, take the Excel file; for code, the CSV.
data-newsroom = Sentences and pictures for print: the newsroom kit
data-ready = One table each
data-ready-lead = Ready to sort, filter and quote from, with nothing to join; a missing value is an empty cell, and the columns say why. The zip holds the same table with a README, the columns explained and checksums.
data-full = All tables
data-full-lead = For research and replication: with the keys between tables and the raw texts.
data-full-lead-with-codings = For research and replication: with the keys between tables, both independent codings and the raw texts.
data-long = Long tables
data-long-lead = To count and plot: a row for each pledge beside each outcome, a row for each reported value, with measure, unit and status in the row.
data-authored = Packages by source
data-authored-lead = What the ledger is made from: one package a document, one for each year of our assessments, and one of shared vocabulary.
data-rows = Rows
data-columns = Columns ({ $number })
data-size-table = { $rows ->
    [one] one row
   *[other] { $rows } rows
}
data-size-tables = { $tables } tables, { NUMBER($rows, useGrouping: 1) } rows
data-version = version { $version }
data-versions = all files and versions
data-tables-and-columns = Tables and columns
data-columns-explained = Columns explained
data-cite = How to cite
data-catalogue = Catalogue entry
data-catalogue-summary = Summary
data-catalogue-source = Sources
data-catalogue-frequency = Updated
data-catalogue-yearly = Yearly
data-catalogue-theme = Subject
data-catalogue-access = Access
data-catalogue-open = Open to all; coding, explanations and translations are under { $licence }, quoted texts remain their publishers’
data-catalogue-issued = Published
data-catalogue-modified = Modified
data-open = How to open it
data-programs = For programs
data-programs-lead = Beside the page of each pledge lies a JSON file (pledges/<id>/index.json) with both languages in it, and the licence, whom to name, the date, and one sentence to print as it stands, caveats included. There is a light list of all pledges and one of all outcomes; the full ones are by year (<year>/index.json, outcomes/<year>/index.json); years, themes and indicators have theirs. Shapes are written down as JSON Schemas: properties may be added, and what would break a reader makes a new number. Columns and ids in the CSV files of charts are those of the packages, so that they can be joined; data/dictionary.csv explains them. Addresses with latest follow the data; what lies at one with a version, a zip, never changes.
data-licence = What you may do
data-licence-terms = Coding, explanations and translations are under { -licence }: republish, adapt and sell them, as long as you name the source. The sources’ own texts remain their publishers’ and are quoted so that readers can check.
data-caveats = What these data do not show
