"""Tests of what is recorded, of what it costs, and that nothing is changed by it."""
