# What became of a data package from release to release; see build_scripts/parts/change_words.py.

change-words-first = First published.
change-words-withdrawn = Withdrawn; older versions can still be downloaded.
change-words-unchanged = Unchanged.
change-words-table = { $table }: { $found }
change-words-patch = Revision. { $points }.
change-words-minor = Addition. { $points }.
change-words-major = Incompatible change. { $points }.
change-words-repacked = packed differently
change-words-separator = {", "}

change-words-resource-removed = table removed
change-words-resource-added = table added
change-words-column-added = column added: { $detail }
change-words-column-removed = column removed: { $detail }
change-words-column-order = columns reordered
change-words-column-type = type of column changed: { $detail }
change-words-stricter = constraint tightened ({ $detail })
change-words-looser = constraint loosened ({ $detail })
change-words-key = primary key changed
change-words-reference = keys to other tables changed
change-words-format = to be read differently ({ $detail })
change-words-rows-added = rows added: { $detail }
change-words-rows-changed = rows changed: { $detail }
change-words-rows-removed = rows removed: { $detail }
change-words-rows-removed-referenced = rows removed: { $detail }
change-words-file-changed = file changed
change-words-metadata = descriptions revised
