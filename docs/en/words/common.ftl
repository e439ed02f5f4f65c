# Words that several pages share.

common-search = Search
common-search-label = Search pledges, numbers and sources
common-search-example = e.g. rural roads, 5.5%
common-indicator = Indicator
common-definition-source = Source of the definition
common-cite-plain = Plain text
common-copy = Copy
common-copied = Copied
common-whole-paragraph = Show the whole paragraph
common-unofficial-translation = Unofficial translation
common-estimate = estimate
common-cumulative = cumulative
common-promised = pledged
common-promised-figure = Pledged
common-reported-figure = Reported
common-reported = reported
common-verdict = Verdict
common-pledge = Pledge
common-chart-table = The numbers in the chart
common-no-number = not reported
common-only-other = another measure only
common-jump = Jump to
common-as-came = The file as it came, byte for byte
common-previous = Previous
common-following = Next

# What stands between the items of a list, the parts of a sentence, two sentences.
list-separator = {", "}
clause-separator = {"; "}
sentence-separator = {" "}
citation-separator = {"; "}
list-last = { $items } and { $last }

common-documents = Pledges: { $pledges }. Results: { $searched }.
common-documents-coming = Pledges: { $pledges }.
# Of pledges, how many have a number: a part of a sentence.
common-numbers = { $extent ->
     [none] { $total ->
         [one] without a number
        *[other] none of them with a number
        }
     [all] { $total ->
         [one] with a number
        *[other] all of them with numbers
        }
    *[some] { $numbers ->
         [one] one of them with a number
        *[other] { $numbers } of them with numbers
        }
    }
# Beside a verdict that stands with a number which it does not rest on.
common-rests-elsewhere = the verdict rests on the number of { $document }
common-maybe-estimate = perhaps an estimate
common-expected-note = The source calls these expected targets: hoped for, not tasks that must be done.
