# Words of the page “indicator”; see build_scripts/pages/indicator.py.

indicator-description = { $indicator }: { $numbers }.
indicator-label-of = { $label } ({ $document })
indicator-source = Source of the definition:{" "}
indicator-better = Preferred direction: { $better }
indicator-beside = Pledges it was set against, on another measure
indicator-family = Other measures of the same subject
indicator-alone = This is the only number on it in the ledger.
