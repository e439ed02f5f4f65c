# Words of the newsroom kit; see build_scripts/pages/newsroom.py and build_scripts/parts/quotable.py.

newsroom-title = Newsroom kit for { $year }
newsroom-description = On the pledges for { $year }: findings, each with a sentence to print, the sources’ words, a picture and its rows, and sentences that can’t be written.
newsroom-lead = Each finding is worked out from the data: a headline, a sentence that can be printed as it stands, the sources’ words, a picture and the rows. Pictures carry their source and may be republished ({ -licence }). Quote the sources in Chinese: our translations are unofficial.
newsroom-before = Before you quote
newsroom-not-supported = What the data do not support
newsroom-parts = Pictures and rows by part
newsroom-whole = All pledges for { $year }

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
newsroom-wrong-blank = { $number ->
     [one] One part
    *[other] { $number } parts
    } of the pledges came to nothing.
newsroom-right-blank = In { $number ->
     [one] one part
    *[other] { $number } parts
    } of the pledges none can be judged; { $spoken } in { $number ->
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
