"""One module a page: a frozen dataclass and the function that fills it."""
