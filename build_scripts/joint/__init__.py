"""What the sites of several places publish, joined: one catalogue, one table, one page."""
