# The variables on which two codings are compared; see build_scripts/parts/reliability.py.

reliability-sentence = whether a sentence holds anything that can be checked
reliability-kind = with or without a number
reliability-year = year
reliability-value = value
reliability-comparator = comparator
reliability-hedge = hedge
reliability-verdict = verdict
reliability-evidence-level = evidence level
reliability-clarity = clarity of the wording
