# Words of the page “theme”; see build_scripts/pages/theme.py.

theme-read-in-source = Read it in the source
theme-no-pledges = There is no checkable pledge under this theme.
theme-text-missing = The digest has only this heading; its text is missing.
