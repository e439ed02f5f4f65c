"""What is published, held against tools that others wrote; run by `make prove`."""
