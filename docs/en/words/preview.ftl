# The first rows of a table; see build_scripts/parts/preview.py.

preview-caption = { $rows ->
    [one] The first row
   *[other] The first { $rows } rows
}, { $shown } of { $columns } columns
