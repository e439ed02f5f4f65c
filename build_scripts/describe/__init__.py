"""One frozen dataclass a page, every string in it decided; templates only place them."""
