# Names of verdicts, of what they rest on and of how a pledge is worded, by their codes; the codes and their order stand in
# build_scripts/assess/shown.py and build_scripts/words/verdicts.py.

verdict-name-met = Met
verdict-name-stated = Met, the government says
verdict-name-partly-met = Partly met
verdict-name-not-met = Not met
verdict-name-other-measure = Different measure
verdict-name-not-reported = Not reported
verdict-name-not-checkable = Not checkable
verdict-name-not-due = Result not on file yet

verdict-meaning-met = the reported figure reaches the pledge
verdict-meaning-stated = the government says that it was done, without a number to check
verdict-meaning-partly-met = part of the pledge was reached
verdict-meaning-not-met = the reported figure falls short of the pledge
verdict-meaning-other-measure = a number was reported on another measure, which can’t be set against the pledge
verdict-meaning-not-reported = the documents searched do not say what became of it
verdict-meaning-not-checkable = no document could decide whether it was kept
verdict-meaning-not-due = no document that could report on it is in the ledger yet

evidence-name-e0 = nothing yet that settles it (E0)
evidence-name-e1 = the government’s own words (E1)
evidence-name-e2 = the government’s own number (E2)
evidence-name-e3 = a number of the statistics office (E3)
evidence-name-e4 = an independent source (E4)

clarity-name-clear = measure, level, scope and deadline are all named
clarity-name-one-reading = one of the four is not named, and the rubric puts one reading in its place
clarity-name-several-readings = two or more of the four are not named, so that several readings hold

basis-name-computed = computed by the rubric
basis-name-judged = judged against the text

better-name-higher = higher
better-name-lower = lower
better-name-neither = neither

# Whose account a document is.
publisher-kind-government = the government
publisher-kind-statistics-office = the statistics office
publisher-kind-independent = independent sources
verdict-name-mentioned = Mentioned, can’t tell
verdict-meaning-mentioned = the documents searched speak of it, but not so that one can tell whether it was kept
wording-measure-named = what to look at
wording-level-named = how far
wording-scope-named = what it covers
wording-deadline-named = a deadline

# What people call them when they search; each by itself, with semicolons between.

verdict-called-met = kept; promises kept; kept promises; fulfilled; delivered; done
verdict-called-stated = claimed; said to be met
verdict-called-partly-met = partly kept; half done
verdict-called-not-met = broken; broken promises; broken promise; failed; missed; not kept; not done; unfulfilled
verdict-called-other-measure = another measure; moved goalposts
verdict-called-not-reported = no answer; no report; unreported; ignored; forgotten; never mentioned
verdict-called-not-checkable = cannot be checked; not verifiable; vague
verdict-called-not-due = not due; pending; too early
verdict-called-mentioned = mentioned only; can’t tell; unclear
