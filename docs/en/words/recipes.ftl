# How to open a table by hand; see build_scripts/parts/recipes.py.

recipes-open-workbook = Download the Excel file and open it. The first row holds headings with filters; the last two sheets give sources, caveats and what each column means.
recipes-import-csv = To use a CSV from this page: Data, From Text/CSV, file origin 65001 (UTF-8); a double click may garble Chinese. CSV files that other pages offer by themselves (a chart, a pledge, the rows of a filter, the changes) begin with a byte order mark and open with a double click.
recipes-missing = A missing value is an empty cell, which sums and averages in Excel pass over; the sheet of columns says why it may be missing.
