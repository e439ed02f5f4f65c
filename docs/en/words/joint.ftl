# The page and the catalogue of several places; see build_scripts/joint/.

joint-title = Pledge ledgers of several places
joint-description = The data packages of pledge ledgers, one ledger a place.
joint-table = Reported values of all places
joint-table-description = Every value that the sources of these ledgers report, one a row: ledger, indicator, place, year, value, unit, status, and the document it is from.
joint-lead = { $places ->
        [one] The ledger of one place
       *[other] The ledgers of { $places } places
    }, with { $rows ->
        [one] one reported value
       *[other] { $rows } reported values
    }.
joint-head-place = Place
joint-head-ledger = Ledger
joint-head-years = Years of its values
joint-head-values = Values
joint-head-modified = Date of its data
joint-download = Download all values (Parquet)
joint-catalogs = { "Catalogues: " }
joint-unlike = One id, several measures
joint-unlike-lead = These ids differ between ledgers in their name, unit or form; their values can’t be compared directly.
joint-measure = { $places }: { $indicator } ({ $unit }, { $form })
