# Words of the page “find_out”; see build_scripts/pages/find_out.py.

find-out-title = How to find out about the pledges for { $year }
find-out-description = { $settled ->
        [one] One pledge for { $year } could not be judged
       *[other] { $settled } pledges for { $year } could not be judged
    }: where the answers normally are, by document, who publishes it and how to get it.
find-out-lead = { $settled ->
        [one] One pledge for { $year } waits
       *[other] { $settled } pledges for { $year } wait
    } for a document that would settle { $settled ->
        [one] it
       *[other] them
    }. Here { $documents ->
        [one] is the one kind of document
       *[other] are { $documents } kinds of document
    }: what each would settle, who publishes it, when, and how to get it.
find-out-none = No pledge for { $year } waits for a document to settle it.
find-out-caveat = General practice, not checked for this place.
find-out-index = Find a kind of document
find-out-order = How this list is ordered
find-out-how = The documents that would settle most come first; a pledge may stand under several. Where a body of the government keeps the record, the pledge’s page has a request ready to copy.
find-out-report = Found an answer? Tell us
find-out-rest = { $rest ->
        [one] One more pledge can’t be decided by any document
       *[other] { $rest } more can’t be decided by any document
    }
find-out-settles = { $number ->
        [one] This kind of document would normally settle one:
       *[other] This kind of document would normally settle these { $number }:
    }
find-out-partly = { $number ->
        [one] It would not decide this one, but show how far it got or what is meant:
       *[other] It would not decide these { $number }, but show how far they got or what is meant:
    }
find-out-access-published = as a rule published
find-out-access-on-request = as a rule on request
find-out-access-mixed = partly published
find-out-party = an organ of the Party, which the disclosure regulation does not cover
find-out-see = How to find out
