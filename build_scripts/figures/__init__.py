"""Charts as a reader meets them: title, source, alternative, table, files."""
