# Words of the page “source”; see build_scripts/pages/source.py.

source-raw-text = Raw text
source-legend = Key
source-views = View
source-as-cleaned = As cleaned
source-as-it-came = As it came
source-how = What is highlighted is a pledge or a result: open it to see the verdict. What stands on a dotted line is neither: open it to see why.
source-numerals = { $total ->
    [0] There is no numeral in the text.
    [1] The one numeral in the text is { $coded ->
        [0] not coded.
       *[other] coded.
    }
   *[other] { $excluded ->
        [0] All { $total } numerals in the text are coded.
       *[other] { $coded ->
            [0] None of the { $total } numerals in the text is coded.
           *[other] Of { $total } numerals in the text, { $coded } { $coded ->
                [one] is
               *[other] are
            } coded and { $excluded } { $excluded ->
                [one] is
               *[other] are
            } not.
        }
    }
}
source-sentences = { $total ->
    [0] There is no sentence in its body.
    [1] The one sentence of its body holds { $coded ->
        [0] neither a pledge nor an outcome.
       *[other] a pledge or an outcome.
    }
   *[other] { $excluded ->
        [0] All { $total } sentences of its body hold a pledge or an outcome.
       *[other] { $coded ->
            [0] None of the { $total } sentences of its body holds a pledge or an outcome.
           *[other] Of { $total } sentences of its body, { $coded } { $coded ->
                [one] holds
               *[other] hold
            } a pledge or an outcome and { $excluded } { $excluded ->
                [one] does
               *[other] do
            } not.
        }
    }
}
source-reasons = Whatever is not coded has its reason; nothing is left over.
source-key-not-due = Pledge, result not on file yet
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
