# Notes on a paragraph of a source; see build_scripts/parts/notes.py.

notes-reported = Reported outcome
notes-figure-flagged = { $figure } ({ $flags })
notes-open-pledge = Open this pledge
notes-pledges = { $total } { $total ->
    [one] pledge
   *[other] pledges
}
notes-outcomes = { $total } { $total ->
    [one] outcome
   *[other] outcomes
}
notes-numerals = { $total } numerals: { $coded } coded, { $excluded } not
notes-numerals-coded = { $total ->
    [one] 1 numeral, coded
   *[other] { $total } numerals, all coded
}
notes-numerals-excluded = { $total } { $total ->
    [one] numeral
   *[other] numerals
} not coded
notes-sentences-excluded = { $total } { $total ->
    [one] sentence
   *[other] sentences
} not coded
