# Words of the page “sources”; see build_scripts/pages/sources.py.

sources-title = The sources
sources-description = The documents that the ledger rests on, in full.
sources-lead = { $documents ->
    [one] This document is
   *[other] These { $documents } documents are
} all that the ledger rests on. Each stands here word for word: highlighted words open to their pledge and verdict, and numbers and sentences that are not coded open to the reason.
sources-ways = Ways to read it
sources-holds-both = { $paragraphs ->
    [one] one paragraph
   *[other] { $paragraphs } paragraphs
}, { $pledges ->
    [one] one pledge
   *[other] { $pledges } pledges
} and { $outcomes ->
    [one] one reported outcome
   *[other] { $outcomes } reported outcomes
}
sources-holds-pledges = { $paragraphs ->
    [one] one paragraph
   *[other] { $paragraphs } paragraphs
}, { $pledges ->
    [one] one pledge
   *[other] { $pledges } pledges
}
sources-holds-outcomes = { $paragraphs ->
    [one] one paragraph
   *[other] { $paragraphs } paragraphs
}, { $outcomes ->
    [one] one reported outcome
   *[other] { $outcomes } reported outcomes
}
sources-holds-neither = { $paragraphs ->
    [one] one paragraph
   *[other] { $paragraphs } paragraphs
}
sources-read = Read it in full
sources-see-as-came = See it as it came
sources-download = Download the raw file
