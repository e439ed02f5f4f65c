"""The site: built beside the last good one, swapped in at the end."""
