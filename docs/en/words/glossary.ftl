# Words of the page “glossary”; see build_scripts/pages/glossary.py.

glossary-title = Terms explained
glossary-description = Statistical and policy terms in the { $documents ->
    [one] one document
   *[other] { $documents } documents
} of the ledger.
glossary-index = Find a term
glossary-lead = { $terms ->
    [one] One statistical or policy term
   *[other] { $terms } statistical and policy terms
} from the { $documents ->
    [one] one document
   *[other] { $documents } documents
} of the ledger, in plain words, with the source of each definition.
