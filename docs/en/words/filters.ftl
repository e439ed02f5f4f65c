# Words of the form that filters the list of all pledges; see build_scripts/parts/filters.py. A script fills in what stands in
# braces within quotation marks.

filters-label = Filter the pledges
filters-find = Find: a word, a number or an id
filters-year = Year
filters-kind = Kind
filters-kind-quantitative = With a number
filters-kind-qualitative = Without a number
filters-subject = Subject
filters-all-subjects = All subjects
filters-elsewhere = Search the whole site for “{"{q}"}” ({"{n}"})
filters-theme = Theme
filters-all-themes = All themes
filters-document = { $document } ({ $years })
filters-all-indicators = All indicators
filters-unfold = Filter and sort
filters-chosen = ({"{number}"})
filters-sort = Sort
filters-unsorted = As in the sources
filters-ascending = { $column }, ascending
filters-descending = { $column }, descending
filters-all-shown = { $number ->
    [one] one pledge
   *[other] { $number } pledges
} in all
filters-first-shown = First {"{shown}"} of { $number } pledges
filters-lacking = The pledges of earlier years could not be loaded.
filters-some-shown = {"{shown}"} of { $number ->
    [one] one pledge
   *[other] { $number } pledges
}
filters-none-shown = No pledge meets all of these conditions.
filters-clear = Clear all
filters-download = Download rows (CSV)
filters-whole = The full table, with quotes and reasons
filters-id = ID
filters-address = Address
