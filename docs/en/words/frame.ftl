# The frame around every page: masthead, menu, footer, the page for a wrong address.

frame-site-name = { -project }
frame-site-description = What { -government } pledged, beside what it reported, one by one.
frame-language = English
frame-locale = en
frame-skip = Skip to content
frame-search = Search
frame-theme = Switch between light and dark
frame-sections = Main sections
frame-feed-changes = Changes
frame-feed-corrections = Corrections

frame-menu-home = Home
frame-menu-pledges = Pledges
frame-menu-year = { $year }
frame-menu-outcomes = Outcomes
frame-menu-charts = Charts
frame-menu-sources = Sources
frame-menu-data = Data
frame-menu-method = Method

frame-footer-method = How verdicts are reached
frame-footer-glossary = Terms
frame-footer-indicators = Indicators
frame-footer-silence = Not reported
frame-footer-newsroom = Newsroom kit
frame-footer-changes = Changes
frame-footer-corrections = Corrections
frame-footer-about = About
frame-footer-report = Report a mistake on this page
frame-licence = Coding and prose are under { -licence }, code under MIT. Quoted texts remain their publishers’ and are quoted so that readers can check.

frame-missing = There is no such page
frame-missing-find-out = How to find out
frame-missing-subjects = Pledges by subject:{" "}
