# Where a definition comes from, if no document is named; see build_scripts/words/definitions.py.

definitions-as-worded = as worded in the source
definitions-common-usage = common usage; no document was checked word for word
