# Words of the page “outcomes”; see build_scripts/pages/outcomes.py.

outcomes-set-against = Set against the pledge
outcomes-title = What was reported on { $year }
outcomes-description = { $total ->
     [one] The one outcome
    *[other] The { $total } outcomes
    } for { $year } in { $documents }, { $numbers }{ $number ->
     [one] { "" }
    *[other] , document by document
    }.
outcomes-count = { $document } gives { $total ->
     [one] one outcome
    *[other] { $total } outcomes
    } for { $year } that can be checked, { $numbers }.
outcomes-count-several = For { $year }, { $counts }. That makes { $total } outcomes that can be checked, { $numbers }; what several documents report counts more than once.
outcomes-count-of = { $document } gives { $number ->
     [one] one outcome
    *[other] { $number } outcomes
    }
outcomes-answer = Of these, { $number } can be set against a pledge{ $other ->
     [0] {""}
    *[other] , { $other } of them only on a different measure or as a mention
    }; the rest are set against none, as no pledge for { $year } in { $documents } speaks of the same thing.
outcomes-answer-all = { $number ->
     [one] It can
    *[other] All { $number } can
    } be set against a pledge{ $other ->
     [0] {""}
    *[other] , { $other } of them only on a different measure or as a mention
    }.
outcomes-none-answer = No pledge that { $documents } made for { $year } matches { $total ->
     [one] it
    *[other] any of them
    }.
outcomes-no-pledges = The ledger holds no pledge for { $year } to set them against.
outcomes-account = { $document }: { $number ->
     [one] one outcome
    *[other] { $number } outcomes
    }
outcomes-heading = “{ $heading }”
outcomes-heading-of = heading in { $document }
outcomes-numbers-some = { $numbers } of them with numbers
outcomes-numbers-all = { $total ->
     [one] with a number
    *[other] all with numbers
    }
outcomes-numbers-none = { $total ->
     [one] without a number
    *[other] none with numbers
    }
