# Words of the page “search”; see build_scripts/pages/search.py. What its script says has braces within quotation marks where the
# script fills something in.

search-title = Search
search-description = Search the pledges, the outcomes, the sources and the terms.
search-lead = Finds pledges, outcomes, paragraphs of the sources and terms: by a word, part of a word, a number with its unit (5.5%) or an id.
search-needs = Search needs JavaScript, which is switched off. All pledges are in one table, where the browser’s “find in page” works:
search-failed = The file to search in could not be loaded. Check the connection and open the page again, or go to:
search-try = Words to try
search-themes = Or go by a theme of the pledges for { $year }

search-note = { $theme } · { $kicker } · { $subjects }

search-kind-pledge = Pledge
search-kind-outcome = Outcome
search-kind-paragraph = Paragraph of a source
search-kind-term = Term
search-kind-page = Page

# What people call a page when they search; each by itself, with semicolons between.
search-called-corrections = report a mistake; report an error; correction; error; wrong; complain
search-called-data = download; download data; how to cite; cite; citation; spreadsheet; Excel; CSV
search-called-find-out = freedom of information request; freedom of information; disclosure request; ask the government; where to look
search-called-silence = silence; no answer; forgotten promises
search-called-year = { $year }; promises for { $year }; { $year } promises; pledges for { $year }; { $year } pledges; promises in { $year }

search-say-found = {"{n}"} found
search-say-one = 1 found
search-say-none = Nothing found for “{"{q}"}”. Try another word, or a shorter one.
search-say-partial = Nothing holds all of these words; what follows holds some of them.
search-say-instead = “{"{q}"}” is nowhere as one; looked for: {"{w}"}
search-say-unpledged = No pledge in this ledger says this; it is mentioned in what follows.
search-say-also = Words of like meaning were looked for, too:{" "}
search-say-best = Exact match
search-say-pledges = Pledges
search-say-outcomes = Outcomes
search-say-others = Elsewhere
search-say-more = Show {"{n}"} more
search-say-coming = Entries of {"{y}"} are still loading and have not been searched yet.
search-say-lacking = Entries of {"{y}"} could not be loaded and have not been searched.
