# What stands out in a year; see build_scripts/parts/highlights.py.

highlights-parts-lead = In { $silent } of { $total } parts, no pledge can be judged.
highlights-parts-none = In none of the { $total } parts can a pledge be judged.
highlights-parts = { $parts }.
highlights-part = { $part } ({ $number })
highlights-parts-link = How much of each part can be judged

highlights-next-lowered = { $total ->
        [one] One indicator carries a number for both { $before } and { $year }; the one for { $year } is smaller.
       *[other] { $total } indicators carry a number for both { $before } and { $year }; all are smaller for { $year }.
    }
highlights-next-raised = { $total ->
        [one] One indicator carries a number for both { $before } and { $year }; the one for { $year } is larger.
       *[other] { $total } indicators carry a number for both { $before } and { $year }; all are larger for { $year }.
    }
highlights-next-unchanged = { $total ->
        [one] One indicator carries a number for both { $before } and { $year }; it is the same.
       *[other] { $total } indicators carry a number for both { $before } and { $year }; none changed.
    }
highlights-next-mixed = { $total } indicators carry a number for both { $before } and { $year }; for { $year }: { $moves }.
highlights-number-lowered = { $number } smaller
highlights-number-raised = { $number } larger
highlights-number-unchanged = { $number } unchanged
highlights-next = { $moves }. { $documents }{ $hedged ->
     [0] {""}
     [one] {" "}One of the numbers for { $year } is hedged (“{ $hedges }”).
    *[other] {" "}Of the numbers for { $year }, { $hedged } are hedged (“{ $hedges }”).
    }
highlights-move = { $indicator } { $before } → { $after }
highlights-next-link = What is pledged for { $year }

highlights-worked-out-met = { $worked ->
        [one] One can be checked against the same figure: it was met
       *[other] { $worked } can be checked against the same figure: all met
    }
highlights-worked-out-missed = { $worked ->
        [one] One can be checked against the same figure: it was not met
       *[other] { $worked } can be checked against the same figure: none met
    }
highlights-worked-out-mixed = { $worked } can be checked against the same figure: { $met } met, { $missed } not met
highlights-turning = For { $turning ->
        [one] one
       *[other] { $turning }
    } of them another reading changes the verdict.
highlights-next-documents = The numbers for { $before } are from { $first }, those for { $year } from { $second }, which are different documents.
highlights-next-document = Both are from { $first }.
highlights-hedge = ”, “
highlights-unpledged-lead = { $documents } gives { $total ->
        [one] one outcome, which matches no pledge.
       *[other] { $total } outcomes, of which { $number } { $number ->
            [one] matches
           *[other] match
        } no pledge.
    }
highlights-unpledged = An outcome matches no pledge where none in { $makers } speaks of the same thing; the field may have been spoken of.
highlights-unpledged-link = What was reported
