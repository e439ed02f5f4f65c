# The request for records that would settle a pledge; see build_scripts/words/request.py. It is sent in Chinese; this is
# its translation, for readers of this edition.

request-separator = { "; " }
request-letter =
    Request for government information

    To: { $holders } ({ $several ->
        [yes] send one to each, with its full name
       *[no] write its full name
    })

    Name, identity document (copy attached), telephone, e-mail or address: ____

    Under articles 27 and 29 of the Regulation on the Disclosure of Government Information I ask for:

    1. Name (for { $year }): { $records }.
    2. To find it by: { $document } says:
    { $quote }
    What I need is any record there is of what became of this item: { $title }.
    3. Form: electronic, by e-mail; if that can’t be done, a copy or leave to read it.

    Please answer under article 33, at once or within 20 working days, to be extended by no more than 20 with notice; if this is unclear, tell me once within 7 working days what to add (article 30); if you are not in charge, tell me who is (article 36).

    Signature, date: ____
