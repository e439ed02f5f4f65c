# Words of the newsroom kit; see build_scripts/pages/newsroom.py and build_scripts/parts/quotable.py.

newsroom-title = Newsroom kit for { $year }
newsroom-description = On the pledges for { $year }: sentences, pictures and rows that can be used as they stand, and sentences that can’t.
newsroom-lead = Every sentence below is worked out from the data and can be printed as it stands. Pictures carry their source and may be republished ({ -licence }). Quote the sources in Chinese: our translations are unofficial.
newsroom-before = Before you quote
newsroom-not-supported = What the data do not support
newsroom-whole = All pledges for { $year }
newsroom-rows = The rows (CSV)
newsroom-each = Pledge by pledge

newsroom-picture = { -Government }: { $total ->
     [one] one pledge
    *[other] { $total } pledges
    } for { $year }
newsroom-picture-part = { -Government }: { $part }, { $total ->
     [one] one pledge
    *[other] { $total } pledges
    } for { $year }
newsroom-question = { $total ->
     [one] Was it kept?
    *[other] Were they kept?
    }

# Sentences to be printed as they stand.
newsroom-counted-some = According to { -project } ({ $as_of }), { -government } made { $total } specific pledges for { $year }, { $numbers } of them with a number. Source: { $documents }.
newsroom-counted-all = According to { -project } ({ $as_of }), { -government } made { $total ->
     [one] one specific pledge
    *[other] { $total } specific pledges
    } for { $year }, { $total ->
     [one] with a number
    *[other] all with a number
    }. Source: { $documents }.
newsroom-counted-none = According to { -project } ({ $as_of }), { -government } made { $total ->
     [one] one specific pledge
    *[other] { $total } specific pledges
    } for { $year }, { $total ->
     [one] without a number
    *[other] none of them with a number
    }. Source: { $documents }.
newsroom-counted-part-some = According to { -project } ({ $as_of }), { -government } made { $total } specific pledges for { $year } which the ledger groups under “{ $part }”, { $numbers } of them with a number. Source: { $documents }.
newsroom-counted-part-all = According to { -project } ({ $as_of }), { -government } made { $total ->
     [one] one specific pledge
    *[other] { $total } specific pledges
    } for { $year } which the ledger groups under “{ $part }”, { $total ->
     [one] with a number
    *[other] all with a number
    }. Source: { $documents }.
newsroom-counted-part-none = According to { -project } ({ $as_of }), { -government } made { $total ->
     [one] one specific pledge
    *[other] { $total } specific pledges
    } for { $year } which the ledger groups under “{ $part }”, { $total ->
     [one] without a number
    *[other] none of them with a number
    }. Source: { $documents }.
newsroom-judged = The verdicts on these { $total } pledges are: { $verdicts }. { $number ->
     [one] The document searched for results is:
    *[other] The documents searched for results are:
    } { $documents }.
newsroom-judged-single = The verdict on this pledge is: { $verdict }. { $number ->
     [one] The document searched for results is:
    *[other] The documents searched for results are:
    } { $documents }.
newsroom-verdict = “{ $verdict }” { $number }
newsroom-remark-not-reported = { $number ->
     [one] 1 is
    *[other] { $number } are
    } not reported on in the documents of this ledger. { silence-is-not-failure }
newsroom-remark-other-measure = For { $number }, a number was reported on another measure, which can’t settle { $number ->
     [one] it
    *[other] them
    }.
newsroom-remark-not-checkable = { $number } could be decided by no document.
newsroom-computed-plain = { $pledge }: { $verdict } ({ $sum }).
newsroom-computed-estimate = { $pledge }: { $verdict } ({ $sum }; { common-estimate }).
newsroom-computed-turns = { $pledge }: { $verdict } ({ $sum }; { pledge-turns-short }).
newsroom-computed-estimate-turns = { $pledge }: { $verdict } ({ $sum }; { common-estimate }, { pledge-turns-short }).
newsroom-told = { $pledge }: { $verdict }, without a number that could be checked.

# What to be told beside any number.
newsroom-document = { $document }: { $about }
newsroom-estimates = A result marked as an estimate was made before the year had ended and may be revised.
newsroom-totals = How a text is divided into pledges is a choice of the coding: divided otherwise, the totals would differ. Name { -project } as the source of a total.
newsroom-coded = Coding and translation were done by language models and not checked one by one by a person; compare with the quote on the page before you print.

# What a hurried reader might write, and what the data do say.
newsroom-wrong-silent = { $number ->
     [one] 1 pledge was
    *[other] { $number } pledges were
    } broken.
newsroom-right-silent = { $number ->
     [one] 1 is
    *[other] { $number } are
    } not reported on in the documents of this ledger.
newsroom-wrong-share = Only { $share } of the pledges were kept.
newsroom-right-share = { $answered } of { $total } can be judged; for the rest these documents do not settle it.
newsroom-wrong-other = { $number ->
     [one] 1 result was
    *[other] { $number } results were
    } fudged.
newsroom-right-other = For { $number }, a number was reported on another measure; the documents do not say why.
newsroom-wrong-stated = { $number ->
     [one] 1 pledge was
    *[other] { $number } pledges were
    } met.
newsroom-right-stated = { $met ->
     [0] None was met on the reported numbers; { $stated } the government says
     [one] 1 was met on the reported numbers; { $stated } more the government says
    *[other] { $met } were met on the reported numbers; { $stated } more the government says
    } { $stated ->
     [one] was
    *[other] were
    } met, without a number that can be checked.
newsroom-remark-mentioned = { $number ->
     [one] 1 is
    *[other] { $number } are
    } spoken of, without showing whether { $number ->
     [one] it was
    *[other] they were
    } kept.
newsroom-wrong-blank = { $number ->
     [one] One group
    *[other] { $number } groups
    } of pledges came to nothing.
newsroom-right-blank = In { $number ->
     [one] one group
    *[other] { $number } groups
    } of pledges none can be judged; { $spoken } in { $number ->
     [one] it
    *[other] them
    } { $spoken ->
     [one] is
    *[other] are
    } mentioned. { silence-is-not-failure }
newsroom-wrong-unpledged = { $documents } lists { $number } achievements that nobody had planned.
newsroom-right-unpledged = Of { $total } outcomes in { $documents }, { $number } { $number ->
     [one] matches
    *[other] match
    } no pledge: none speaks of the same thing, though the field may have been spoken of.
newsroom-wrong-moved = Targets for { $year } were cut across the board.
