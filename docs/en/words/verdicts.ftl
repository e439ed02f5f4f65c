# Names of verdicts, of what they rest on and of how a pledge is worded, by their codes; the codes and their order stand in
# build_scripts/assess/shown.py and build_scripts/words/verdicts.py.

verdict-name-met = Met
verdict-name-stated = Met, the government says
verdict-name-partly-met = Partly met
verdict-name-not-met = Not met
verdict-name-other-measure = Different measure
verdict-name-not-reported = Not reported
verdict-name-not-checkable = Not checkable
verdict-name-not-due = No result yet

verdict-meaning-met = the reported figure reaches the pledge
verdict-meaning-stated = the government says that it was done, without a number to check
verdict-meaning-partly-met = part of the pledge was reached
verdict-meaning-not-met = the reported figure falls short of the pledge
verdict-meaning-other-measure = something close was reported, but on another measure or without showing whether it was met
verdict-meaning-not-reported = the documents searched give no result for it
verdict-meaning-not-checkable = the object is clear, but not what would count as done
verdict-meaning-not-due = no document that could report on it is in the ledger yet

evidence-name-e0 = nothing that settles it (E0)
evidence-name-e1 = the government’s own words (E1)
evidence-name-e2 = the government’s own number (E2)
evidence-name-e3 = a number of the statistics office (E3)
evidence-name-e4 = an independent source (E4)

clarity-name-clear = clear
clarity-name-one-reading = open to several readings, of which the rubric chooses one
clarity-name-several-readings = open to several readings, none preferred

basis-name-computed = computed by the rubric
basis-name-judged = judged against the text

better-name-higher = higher
better-name-lower = lower
better-name-neither = neither

# Whose account a document is.
publisher-kind-government = the government
publisher-kind-statistics-office = the statistics office
publisher-kind-independent = independent sources
