# Names of sheets, headings and notes of workbooks; see build_scripts/downloads/workbook.py and workbook_notes.py.

workbook-sheet-data = Data
workbook-sheet-notes = Notes
workbook-sheet-columns = Columns

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
