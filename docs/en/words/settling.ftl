# What would settle a pledge, as its page shows it; see build_scripts/parts/settling.py.

settling-heading = How to find out
settling-lead = The answer is normally in:
settling-lead-partial = No document could decide this. How far it got, or what is meant, is normally to be seen in:
settling-way = { $publisher }, { $when }. { $how }.
settling-caveat = General practice, not checked for this place.
settling-register = All of them, by document
settling-party = This record is kept by an organ of the Party, which is no administrative organ; the Regulation on the Disclosure of Government Information does not cover it, so there is no request here.
settling-party-too = The request leaves out what an organ of the Party keeps, which the regulation does not cover: { $names }.
settling-request = Request for disclosure, ready to send
settling-request-how = Look on the website first; ask for what is not there. Fill in the blanks, then hand it in, post it or send it online, in Chinese. It is free, unless one asks for far too much. The regulation is decree no. 711 of the State Council, in force since 15 May 2019.
settling-request-translated = What it says
settling-request-file = Download (.txt)
