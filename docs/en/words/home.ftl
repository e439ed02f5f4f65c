# Words of the page “home”; see build_scripts/pages/home.py.

home-title = { $total ->
        [one] One pledge for { $year }: was it kept?
       *[other] { $total } pledges for { $year }: were they kept?
    }
home-description = For { $year }, { -government } made { $total ->
        [one] one specific pledge, { common-numbers }. Was it
       *[other] { $total } specific pledges, { common-numbers }. Were they
    } kept? Each is set beside what was reported, quote by quote.
home-statement = For { $year }, { -government } made { $total ->
        [one] one specific pledge
       *[other] { $total } specific pledges
    }.
home-question = Were they kept?
home-question-one = Was it kept?
home-skip-dots = Skip the marks
home-one-mark-each = One mark per pledge. { silence-is-not-failure }

home-way-parts = Part by part
home-way-pledges = All pledges
home-way-charts = Charts

# The answer beneath the headline: a number, large, and then its words.
home-answer-silent = not reported on,
home-answer-judged = can be judged.

home-findings = What stands out
home-parts = Part by part
home-part-answered = { $answered } of { $total } can be judged
home-part-silent = { $total ->
        [one] one, not to be judged
       *[other] 0 of { $total } can be judged
    }

home-why = { $answered ->
        [0] Why can’t they be checked?
       *[other] Why can’t the rest be checked?
    }
home-why-judged = A pledge can be judged where the documents searched give the same measure, or say outright that the thing was done or not.
home-why-numbers = { $extent ->
        [none] { $total ->
            [one] The pledge holds
           *[other] None of the { $total } holds
        } { $total ->
            [one] no number
           *[other] a number
        }
        [all] { $total ->
            [one] The pledge holds a number
           *[other] All { $total } hold a number
        }
       *[some] Of the { $total }, { $numbers } { $numbers ->
            [one] holds
           *[other] hold
        } a number
    }{ $extent ->
        [none] { "" }
       *[some] ; { $computed ->
            [0] no result is on the same measure
           *[other] on { $computed } of these there is a result on the same measure
        } ({ $documents })
    }.
home-why-told = Another { $told }, without a number, { $told ->
        [one] is
       *[other] are
    } said to be done in whole or in part ({ $documents }).
home-why-other = { $other } { $other ->
        [one] was
       *[other] were
    } reported on another measure, which can’t be set against the pledge.
home-why-silent = The documents searched do not say what became of { $silent }.
home-why-open = No document could decide { $open }.
home-silent = The { $silent } not reported

home-years = Other years:
home-year-of = {" "}({ $text })
home-year-assessed = { $total ->
        [one] one pledge
       *[other] { $total } pledges
    }, { $answered } can be judged
home-year-coming = { $total ->
        [one] one pledge
       *[other] { $total } pledges
    }, results not on file yet

home-door-outcomes = What was reported
home-door-outcomes-text = { $outcomes ->
        [one] one outcome, explained
       *[other] all { $outcomes } outcomes, each explained
    }
home-door-sources = Read the sources
home-door-sources-text = word for word, every number accounted for
home-door-data = Download the data
home-door-data-text = Excel, CSV and data packages, free to use
home-door-newsroom = Newsroom kit
home-door-newsroom-text = sentences and pictures to quote
home-door-method = How verdicts are reached
home-door-method-text = rubric, measures and limits
home-why-mentioned = { $mentioned } { $mentioned ->
        [one] is
       *[other] are
    } mentioned, but not so that one can tell whether { $mentioned ->
        [one] it was
       *[other] they were
    } kept.
