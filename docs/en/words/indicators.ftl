# Words of the page “indicators”; see build_scripts/pages/indicators.py.

indicators-title = Indicators
indicators-description = { $total ->
    [one] One indicator
   *[other] { $total } indicators
}: what they measure, what was pledged, what was reported.
indicators-lead = The numbers in the sources are of { $total ->
    [one] one indicator
   *[other] { $total } indicators
}. Each has a page: what it measures, what was pledged, what was reported. For { $several ->
    [0] none
    [one] one
   *[other] { $several }
} there are two numbers or more.
indicators-several = With two numbers or more to compare
indicators-promised = Only pledged
indicators-reported = Only reported
