"""Every check of the data, run together; nothing is published until none finds a problem."""
