"""What a page is made of: a part is described once and placed by many pages."""
