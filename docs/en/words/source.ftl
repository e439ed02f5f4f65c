# Words of the page “source”; see build_scripts/pages/source.py.

source-raw-text = Raw text
source-legend = Key
source-views = View
source-as-cleaned = As cleaned
source-as-it-came = As it came
source-how = What is highlighted is a pledge or a result: open it to see the verdict. What stands on a dotted line is neither: open it to see why.
source-account = Of { $numerals ->
    [one] one numeral
   *[other] { $numerals } numerals
} in the text { $coded } { $coded ->
    [one] is
   *[other] are
} coded and { $excluded } { $excluded ->
    [one] is
   *[other] are
} not; of { $sentences ->
    [one] one sentence
   *[other] { $sentences } sentences
} { $quoted } { $quoted ->
    [one] holds
   *[other] hold
} a pledge or an outcome and { $left } { $left ->
    [one] does
   *[other] do
} not. Whatever is not coded has its reason; nothing is left over.
source-key-not-due = Pledge, no result yet
source-key-figure = Numeral not coded
source-key-sentence = Sentence not coded
source-lines = raw file, lines { $first }–{ $last }
source-line = raw file, line { $line }
source-linked-here = Linked here
source-quote-link = Link to this quote
source-link-copied = Link copied
source-not-coded = Not coded as a pledge or a result
source-set-against = Set against
source-close = Close
