# What stands out in a year; see build_scripts/parts/highlights.py.

highlights-answered-lead = { $answered ->
        [0] { $total ->
            [one] The pledge has no result.
           *[other] None of { $total } has a result.
        }
        [one] { $total ->
            [one] The pledge has a result.
           *[other] { $answered } of { $total } has a result ({ $share }).
        }
       *[other] { $answered } of { $total } have a result ({ $share }).
    }
highlights-answered = A result means that the documents searched give the same measure, or speak of the very thing pledged. { silence-is-not-failure }
highlights-answered-link = What was not reported

highlights-parts-lead = In { $silent } of { $total } parts, no pledge has a result.
highlights-parts-none = In none of the { $total } parts does a pledge have a result.
highlights-parts = { $parts }.
highlights-part = { $part } ({ $number })
highlights-parts-link = The share of each part

highlights-next-lowered = { $total ->
        [one] One indicator has a target for both { $before } and { $year }; for { $year } it is lowered.
       *[other] { $total } indicators have a target for both { $before } and { $year }; for { $year }: all lowered.
    }
highlights-next-raised = { $total ->
        [one] One indicator has a target for both { $before } and { $year }; for { $year } it is raised.
       *[other] { $total } indicators have a target for both { $before } and { $year }; for { $year }: all raised.
    }
highlights-next-unchanged = { $total ->
        [one] One indicator has a target for both { $before } and { $year }; for { $year } it is the same.
       *[other] { $total } indicators have a target for both { $before } and { $year }; for { $year }: none changed.
    }
highlights-next-mixed = { $total } indicators have a target for both { $before } and { $year }; for { $year }: { $moves }.
highlights-number-lowered = { $number } lowered
highlights-number-raised = { $number } raised
highlights-number-unchanged = { $number } unchanged
highlights-next = { $moves }.
highlights-move = { $indicator } { $before } → { $after }
highlights-next-link = What is pledged for { $year }

highlights-worked-out-met = { $worked ->
        [one] One can be worked out on the same measure: it was met
       *[other] { $worked } can be worked out on the same measure: all met
    }
highlights-worked-out-missed = { $worked ->
        [one] One can be worked out on the same measure: it was not met
       *[other] { $worked } can be worked out on the same measure: none met
    }
highlights-worked-out-mixed = { $worked } can be worked out on the same measure: { $met } met, { $missed } not met
highlights-turning = For { $turning ->
        [one] one
       *[other] { $turning }
    } of them another defensible reading changes the verdict.
