"""Files to download, the same bytes whenever they are built from the same data."""
