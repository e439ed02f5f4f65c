# What must be said beside results, in one wording each; other sentences hold it by a reference.

silence-is-not-failure = Not reported does not mean not met.
silence-apart = Of all pledges, { $apart } { $apart ->
        [one] is
       *[other] are
    } about how the work is organised; without them, { $silent } of { $total } are not reported on.
pledge-margin = How a text is divided into pledges is a choice of the coding.
pledge-margin-find = In { $document }, two coders found { $first } and { $second }, { $both } of them in common; { $final } were settled on
pledge-margin-finds = { $finds }.
