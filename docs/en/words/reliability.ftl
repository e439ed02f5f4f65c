# The variables on which two codings are compared; see build_scripts/parts/reliability.py.

reliability-sentence = whether a sentence holds anything that can be checked
reliability-kind = with or without a number
reliability-year = year
reliability-value = value
reliability-comparator = comparator
reliability-hedge = hedge
reliability-verdict = verdict
reliability-measure-named = whether the measure is named
reliability-level-named = whether the level is named
reliability-scope-named = whether the scope is named
reliability-deadline-named = whether a deadline is named
reliability-units-pledge = { $document }: pledges
reliability-units-outcome = { $document }: outcomes
