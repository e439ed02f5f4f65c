"""What the language of the sources means, as pure functions of strings."""
