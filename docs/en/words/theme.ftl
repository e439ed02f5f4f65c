# Words of the page “theme”; see build_scripts/pages/theme.py.

theme-description = { $theme }: { $total ->
        [one] one pledge
       *[other] { $total } pledges
    }.
theme-year = { $year }
theme-overview = All parts compared
theme-every = All parts of the documents
theme-read-in-source = Read it in the source
theme-no-pledges = There is no checkable pledge under this theme.
theme-text-missing = The text in the ledger has only this heading; what stood below it is missing.
