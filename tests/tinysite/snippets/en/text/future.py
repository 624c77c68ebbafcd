# /// script
# requires-python = ">=3.99"
# ///
"""This program is for a Python that does not exist yet."""

print("future")
