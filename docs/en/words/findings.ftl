# Findings of a year, to be printed; see build_scripts/figures/findings.py and findings_beyond.py.

findings-page = One by one
findings-verdict = { $number } “{ $verdict }”
findings-part = { $part } ({ $number })
findings-sum = { $pledge } ({ $sum })
findings-fall = { $indicator } ({ $before } reported, { $after } targeted)
findings-silence = { silence-is-not-failure }
findings-turns = Another way of reckoning changes the verdict.

findings-not-reported-headline = { $extent ->
     [one] No result reported for the one pledge for { $year }
     [all] No results reported for any of the { $total } pledges for { $year }
    *[some] No results reported for { $silent } of { $total } pledges for { $year }
    }
findings-not-reported = According to { -project }, { $documents } { $searched ->
     [one] gives
    *[other] give
    } no result for { $extent ->
     [one] the one specific pledge
     [all] any of the { $total } specific pledges
    *[some] { $silent } of the { $total } specific pledges ({ $share })
    } that { -government } made for { $year }.

findings-judged-headline = { $extent ->
     [one] The one pledge for { $year } can be judged
     [all] All { $total } pledges for { $year } can be judged
    *[some] { $answered } of { $total } pledges for { $year } can be judged
    }
findings-judged = According to { -project }, { $documents } { $searched ->
     [one] allows
    *[other] allow
    } a verdict on { $extent ->
     [one] the one pledge
     [all] all of the { $total } pledges
    *[some] { $answered } of the { $total } pledges
    } that { -government } made for { $year }: { $verdicts }.
findings-judged-caveat = Verdicts rest on the documents collected here{ $extent ->
     [some] ; that the others can’t be judged does not mean that they were not met
    *[other] {""}
    }.{ $stated ->
     [0] {""}
    *[other] {" "}“Met, the government says” means that the report says so without a number that can be checked.
    }

findings-same-figure-headline = { $extent ->
     [one] The one pledge for { $year } with a number can be checked against the same figure
     [all] All { $numbers } pledges for { $year } with a number can be checked against the same figure
    *[some] { $worked } of { $numbers } pledges for { $year } with a number can be checked against the same figure
    }
findings-same-figure = According to { -project }, { $documents } { $searched ->
     [one] gives
    *[other] give
    } the figure that was pledged for { $extent ->
     [one] the one pledge with a number
     [all] all { $numbers } pledges with a number
    *[some] { $worked } of the { $numbers } pledges with a number
    } that { -government } made for { $year }: { $kept ->
     [all] { $worked ->
         [one] it was met
        *[other] all were met
        }
     [none] { $worked ->
         [one] it was not met
        *[other] none was met
        }
    *[some] { $met } { $met ->
         [one] was
        *[other] were
        } met and { $missed } { $missed ->
         [one] was
        *[other] were
        } not
    }.
findings-same-figure-caveat = Only the number pledged and the number reported are compared.{ $extent ->
     [some] {" "}That no such figure was reported for the others does not mean that they were not met.
    *[other] {""}
    }

findings-not-met-headline = { $number ->
     [one] One pledge for { $year } was not met by the reported number: “{ $pledge }”
    *[other] { $number } pledges for { $year } were not met by the reported numbers
    }
findings-not-met = According to { -project }, { $number } { $number ->
     [one] pledge
    *[other] pledges
    } that { -government } made for { $year } { $number ->
     [one] was
    *[other] were
    } not met by the reported { $number ->
     [one] number
    *[other] numbers
    }{ $worked ->
     [one] , the one that can be checked against the same figure
    *[other] , of { $worked } that can be checked against the same figure
    }: { $sums }.
findings-more = and { $number } more
findings-missed-caveat = The verdict compares the number pledged with the number reported; it does not say why they differ.

findings-spoken-of-headline = { $extent ->
     [one] The one pledge for { $year } was mentioned in a way that does not show whether it was kept
     [all] All { $total } pledges for { $year } were mentioned in a way that does not show whether they were kept
    *[some] { $number } of { $total } pledges for { $year } { $number ->
         [one] was mentioned in a way that does not show whether it was kept
        *[other] were mentioned in ways that do not show whether they were kept
        }
    }
findings-spoken-of = According to { -project }, { $documents } { $searched ->
     [one] mentions
    *[other] mention
    } { $extent ->
     [one] the one pledge
     [all] all { $total } pledges
    *[some] { $number } of the { $total } pledges
    } that { -government } made for { $year } without settling { $number ->
     [one] it
    *[other] them
    }: { $mentioned ->
     [0] the number given is of another measure
    *[other] { $other ->
         [0] what is said does not show whether { $number ->
             [one] it was
            *[other] they were
            } kept
        *[other] for { $other } the number given is of another measure, and for { $mentioned } what is said does not show whether { $mentioned ->
             [one] it was
            *[other] they were
            } kept
        }
    }.
findings-spoken-of-caveat = That { $number ->
     [one] it
    *[other] they
    } can’t be judged does not mean that { $number ->
     [one] it was
    *[other] they were
    } not met; the documents do not say why the figures were given this way.

findings-parts-open-headline = No pledge can be judged in { $number } of the { $total } parts of the pledges for { $year }
findings-parts-open = According to { -project }, no pledge can be judged in { $number } of the { $total } parts that the pledges for { $year } in { $makers } fall into: { $parts }.{ $silent ->
     [0] {""}
    *[other] {" "}Under { $quiet }, the documents searched mention no pledge at all.
    }
findings-parts-open-caveat = { $spoken ->
     [0] {""}
     [one] One pledge in these parts is mentioned, without settling it.{" "}
    *[other] { $spoken } pledges in these parts are mentioned, without settling them.{" "}
    }{ silence-is-not-failure }

findings-without-pledge-headline = { $extent ->
     [one] The one result reported for { $year } matches no pledge
     [all] None of the { $total } results reported for { $year } matches a pledge
    *[some] { $number } of { $total } results reported for { $year } { $number ->
         [one] matches
        *[other] match
        } no pledge
    }
findings-without-pledge = According to { -project }, { $extent ->
     [one] the one result
     [all] all { $total } results
    *[some] { $number } of the { $total } results
    } that { $documents } { $searched ->
     [one] gives
    *[other] give
    } for { $year } { $number ->
     [one] matches
    *[other] match
    } no pledge in { $makers }.
findings-without-pledge-caveat = A result matches no pledge where no pledge speaks of the same thing; the field may have been spoken of.

findings-less-than-reported-headline = { $extent ->
     [one] The one comparable target for { $after } asks for less than was reported for { $year }
     [all] All { $number } comparable targets for { $after } ask for less than was reported for { $year }
    *[some] { $less } of { $number } comparable targets for { $after } { $less ->
         [one] asks
        *[other] ask
        } for less than was reported for { $year }
    }
findings-less-than-reported = According to { -project }, { $extent ->
     [one] the one target for { $after } that can be compared with what was reported for { $year } asks
     [all] all { $number } targets for { $after } that can be compared with what was reported for { $year } ask
    *[some] { $less } of the { $number } targets for { $after } that can be compared with what was reported for { $year } { $less ->
         [one] asks
        *[other] ask
        }
    } for less{ $rest ->
     [0] : { $moves }
    *[other] , among them { $moves }
    }.
findings-less-than-reported-caveat = A target below the year before does not mean that a fall is expected; the documents do not say why it was set there.

findings-targets-lowered-headline = { $extent ->
     [one] The one target set in both years is lower for { $after } than for { $year }
     [all] All { $total } targets set in both years are lower for { $after } than for { $year }
    *[some] { $number } of { $total } targets set in both years { $number ->
         [one] is
        *[other] are
        } lower for { $after } than for { $year }
    }
findings-targets-lowered = According to { -project }, { $extent ->
     [one] the one target that { -government } set for both { $year } and { $after } is
     [all] all { $total } targets that { -government } set for both { $year } and { $after } are
    *[some] { $number } of the { $total } targets that { -government } set for both { $year } and { $after } { $number ->
         [one] is
        *[other] are
        }
    } lower for { $after }: { $moves }.
