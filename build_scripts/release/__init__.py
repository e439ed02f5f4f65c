"""What earlier releases hold, what has changed since, and which versions follow from it."""
