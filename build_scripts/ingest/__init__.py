"""A raw text becomes a draft that a person confirms; nothing that builds a site looks in here."""
