# How a mistake is reported, on whatever page; see build_scripts/parts/reporting.py.

report-by-mail = Report it by e-mail, with page, version and quote filled in
report-by-form = Report it by a form, with page, version and quote filled in
report-by-issue = Report it on GitHub, with page, version and quote filled in
report-subject = { -Project }: a mistake
report-please = Please write below this line what is wrong and what the source says.
report-version = Version of the data: { $version }
report-quote = Quote: { $quote }
report-page = Page:{" "}
