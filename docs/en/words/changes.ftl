# Words of the page “changes”; see build_scripts/pages/changes.py.

changes-title = What changed between versions
changes-description = Which pledges and verdicts changed in each version, and why.
changes-lead = Each release is compared with the one before it, row by row, by program and not from memory.
changes-none-yet = This is the first version; there is no earlier release to compare with.
changes-cited = Has it changed since it was cited?
changes-cited-find = A citation names a data package and its version, such as “{ $package }, version { $version }”. Find that version of that package below: whatever is listed above it came later. A package that did not change keeps its version through several releases; then go by the date in the citation.
changes-cited-files = Each version’s zip stays where it was, at data/<package>/v<version>/; the numbers below lead there.
changes-csv = All changes (CSV)
changes-corrections = Corrections
changes-feed = Feed of changes (Atom)
changes-columns = Columns of the CSV
changes-pledges = Pledges that changed
changes-packages = Data packages
changes-unreleased = Not yet released
changes-first = The first version.
changes-no-pledge = No pledge and no verdict changed.
changes-summary = Pledges that changed: { $pledges }; of these, with another verdict: { $verdicts }.
changes-added = added
changes-removed = removed
changes-evidence = Evidence

# The columns of the CSV file.
changes-column-release = the release; “unreleased” is not published yet
changes-column-package = the data package
changes-column-version-before = its version before; empty if it was not there
changes-column-version = its version after; empty if it was withdrawn
changes-column-table = the table; empty for the package as a whole
changes-column-key = the row’s key, columns separated by “|”; empty for the table as a whole
changes-column-change = added, removed, changed (a cell), verdict (another verdict); others concern columns or descriptions
changes-column-field = the column; empty where a whole row came or went
changes-column-was = what it was; empty if the cell was empty
changes-column-is-now = what it is now; empty if the cell is empty
changes-column-reason-zh = the reason in Chinese, from the correction or the assessment; empty if none was given
changes-column-reason-en = the reason in English; empty if none was given
