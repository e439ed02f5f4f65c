"""The Shaoyang Pledge Ledger: from data packages to a site.

Data flows one way, top to bottom, and a test holds the order::

    text       what the language means: numerals, figures, sentences, restored paragraphs
    load       data packages into typed records
    link       records into one ledger: who quotes what, who answers whom
    assess     verdicts, as pure functions of coded fields and the rubric
    validate   every check, every problem at once
    describe   one frozen dataclass a page, its strings decided
    charts     pictures, drawn at build time
    downloads  zips, byte for byte the same when built twice
    render     dataclasses into Markdown files
    site       Markdown files into the site, swapped in at the end
"""
