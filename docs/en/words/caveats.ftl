# What must be said beside results, in one wording each; other sentences hold it by a reference.

silence-is-not-failure = Not reported does not mean not met.
silence-apart = Of all pledges { $apart } { $apart ->
        [one] is
       *[other] are
    } about how the work is organised, which a work report would hardly go through one by one; without them, { $silent } of { $total } are not reported on.
pledge-margin = How a text is divided into pledges is a choice of the coding: { $finds }.
pledge-margin-find = in { $document } another coder found { $second }, and both found { $both }
