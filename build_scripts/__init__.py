"""From data packages to a site.

Data flows one way; each stage imports only stages above it, and a test holds the order::

    text       what the language means: numerals, figures, restored paragraphs
    load       data packages into typed records
    link       records joined: who stands where, who answers whom
    assess     verdicts, as pure functions of coded fields and the rubric
    words      sentences and names, in each language
    validate   every check, every problem at once
    catalog    what catalogues and search engines read of a package
    downloads  zips, byte for byte the same when built twice
    release    what was published before, what changed since, which versions follow
    charts     pictures, drawn at build time
    parts      what a page is made of
    figures    charts as a reader meets them
    pages      one frozen dataclass a page, its strings decided
    render     dataclasses and hand-written pages into Markdown files
    site       Markdown files into the site, swapped in at the end
    joint      the sites of several places, joined: one catalogue, one table, one page
    ingest     a raw text into a draft that a person confirms; no other stage looks in here

`paths`, `problems` and `kept` may be imported anywhere and import nothing but `paths`.
"""
