"""Join the records of a ledger: who stands where, who answers whom."""
