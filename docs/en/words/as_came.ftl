# Words of the page of a raw source; see build_scripts/pages/as_came.py.

as-came-title = As it came: { $title }
as-came-description = The raw file line by line: which characters cleaning strikes, and which paragraph each line is read in.
as-came-key-struck = struck
as-came-key-break = line break, joined
as-came-place = number { $position } in the file
as-came-read-as = Read as ¶ { $order }
as-came-struck-break = { $number } of line breaks
as-came-struck-space = { $number } of spacing
as-came-struck-markdown = { $number } of Markdown
as-came-struck-doubled = { $number } of newspaper headings that came twice
as-came-struck-page = { $number } of page numbers
as-came-proof = The raw file holds { $total } characters, punctuation, spaces and line breaks among them. Of these { $gone } are left over from the layout and are struck here: { $struck }. The other { $kept }, joined in reading order, are the text “as cleaned”: { $added } added, { $lost } lost. This is checked again whenever the site is built.
as-came-in-order = { $total ->
    [one] The file is one paragraph; none was moved.
   *[other] The { $total } paragraphs stand in the file in the order in which they are read; none was moved.
}
as-came-moved = The file keeps the order of the layout, not of reading: { $moved } of { $total } paragraphs { $moved ->
    [one] stands
   *[other] stand
} elsewhere in the cleaned text, and each is labelled with the place where it is read.
