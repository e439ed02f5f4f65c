# Pages that others may frame, and how; see build_scripts/pages/framed.py.

embed-heading = Embed in another page
embed-how = Put this line into the source of the page:
embed-where = Once the address of this site is known, there will be a line to copy here.
embed-see = See what it looks like
embed-more = See the sources and the reasons
embed-credit = { -Project }, { -licence }
