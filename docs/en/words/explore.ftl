# Words of the page “explore”; see build_scripts/pages/explore.py.

explore-title = Explore: one mark per pledge
explore-description = { $total } pledges for { $years }{ $number ->
     [1] { "" }
    *[other] { " " }taken together
    }, to arrange and filter by theme, verdict and year; each opens its page.
explore-lead = Each of the { $total } pledges for { $years }{ $number ->
     [1] { "" }
    *[other] { " " }together
    } is a mark; the chart opens on { $latest }, with { $shown }. Arrange them another way, leave some out, and choose one to read what was pledged and what was reported.
explore-earlier = Pledges for earlier years are in the list of all pledges.
explore-years = { $first } and { $last }
explore-load = Load the interactive chart (about { $size } KB)
explore-loading = Loading…
explore-failed = It did not load. Check the connection and press again.
explore-without-script = The interactive chart needs JavaScript. The same can be read without it: in the table below, or in the list of all pledges.
explore-questions = Begin with a question
explore-ask-silent = Under which themes were pledges for { $year } not reported on?
explore-ask-kind = Were pledges for { $year } with a number reported on more often?
explore-ask-year = How much was pledged for which year?
explore-picture = Interactive chart: one mark per pledge, in the chosen groups
explore-status = Showing { $shown } of { $all }: { $parts }.
explore-status-part = { $verdict } { $number }
explore-status-joint = {"; "}
explore-none = There is no such pledge.
explore-chosen = The chosen pledge
explore-chosen-hint = Choose a mark, or step through them with the buttons below.
explore-previous = Previous
explore-next = Next
explore-open = Open its page
explore-promised = Pledged
explore-reported = Reported
explore-table = The list of all pledges
explore-numbers = The numbers for { $year }
explore-blanks = A blank means none.

explore-arrange = Arrange by
explore-every = All
explore-count = { $number }
explore-theme = Theme
explore-theme-of = { $theme } ({ $documents })
explore-kind = With or without a number
explore-with-number = With a number
explore-without-number = Without a number
explore-year = Year
explore-total = All
