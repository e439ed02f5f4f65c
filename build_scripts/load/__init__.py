"""Read data packages into typed records, and nothing more: no checks, no joins."""
