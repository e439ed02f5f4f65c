# Words of the page “pledges”; see build_scripts/pages/pledges.py.

pledges-title = All pledges
pledges-description = { $total ->
    [one] The one pledge
   *[other] All { $total } pledges
} ({ $years }), to filter by verdict, year, theme and indicator.
pledges-caption = All pledges, by year and theme
pledges-lead = { -Government } made { $total ->
    [one] one specific pledge
   *[other] { $total } specific pledges
}: { $counts }. { $extent ->
    [none] None has a number.
    [all] { $total ->
        [one] It has a number.
       *[other] All have numbers.
    }
   *[some] { $numbers ->
        [one] Of all, one has a number.
       *[other] Of all, { $numbers } have numbers.
    }
}
pledges-of-year = { $number } for { $year }
pledges-coming = Results not in the ledger yet: { $years }.
pledges-number = { $number ->
    [one] one pledge
   *[other] { $number } pledges
}
pledges-earlier = Earlier years
pledges-year = { $year }
pledges-unit = { "" }
pledges-theme-of = { $theme } ({ $document })
