# Names of sheets, headings and notes of workbooks; see build_scripts/downloads/workbook.py and workbook_notes.py.

workbook-sheet-data = English
workbook-sheet-notes = Notes
workbook-sheet-columns = Columns

workbook-sheet-summary = Summary
workbook-sheet-all = All columns

# The sheets that people read.
workbook-open = Open
workbook-total = Total
workbook-head-title = Title
workbook-head-quote = Quote
workbook-head-figure-text = Figure
workbook-head-verdict-name = Verdict
workbook-head-outcome-figures = Reported figure
workbook-head-outcome-relations = Measure
workbook-head-reason = Reason
workbook-head-theme = Theme
workbook-head-page = Page
workbook-head-pledge-titles = Pledges
workbook-head-pledge-verdicts = Verdicts on them
workbook-head-pledge-relations = Measure
workbook-head-pledge-notes = How the measures compare
workbook-head-source-page = Source
workbook-relation-same-measure = Same measure
workbook-relation-other-measure = Different measure
workbook-relation-statement = Words only

workbook-note-language = English
workbook-note-title = Title
workbook-note-what = What it is
workbook-note-version = Version
workbook-note-cite = Cite
workbook-note-source = Source
workbook-note-made = How made
workbook-note-method = Method
workbook-note-caveat = Caveat
workbook-note-licence = Licence
workbook-version = { $version }, { $date }
workbook-licence = Coding, explanations and translations: { -licence }, free to use with attribution. Quoted texts remain their publishers’.

# The headings of the sheet of columns.
workbook-column-table = Table
workbook-column-column = Column
workbook-column-type = Type
workbook-column-title = Title
workbook-column-title-en = Title in English
workbook-column-description = Description
workbook-column-description-en = Description in English
workbook-column-unit = Unit
workbook-column-unit-en = Unit in English
workbook-column-allowed = Allowed
workbook-column-required = Required
workbook-column-missing = Missing means
workbook-column-missing-en = In English
