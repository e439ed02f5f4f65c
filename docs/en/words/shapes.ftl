# What the shapes of the site’s JSON files are called; see build_scripts/downloads/shapes.py.

shapes-pledge = A pledge
shapes-outcome = An outcome
shapes-list = A list of pledges or outcomes
shapes-index = A light list
shapes-indicators = Indicators
shapes-themes = Themes
shapes-years = Years
