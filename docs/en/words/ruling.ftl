# The ruling on a pledge; see build_scripts/words/ruling.py.

ruling-computed = The pledge is { $promised }, the reported figure { $reported }, { $way ->
    [equal] exactly as much
    [over] which is { $gap } more
    [under] which is { $gap } less
   *[short] which is { $gap } short
    }.
ruling-growth = growth of { $figure }
# What a link to a pledge shows, and the title of its page.
ruling-line = { $verdict }: { $title } (pledged for { $year })
ruling-line-reported = { $verdict }: { $title } (pledged for { $year }); reported: { $reported }
ruling-first = { $first }{ $more ->
    [0] {""}
    [one] , and one more
   *[other] , and { $more } more
    }
# The same and the ruling, as a chat shows them below the title.
ruling-described = { $verdict }: { $title }. { $told }
