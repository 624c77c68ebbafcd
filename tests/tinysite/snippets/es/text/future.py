# /// script
# requires-python = ">=3.99"
# ///
"""Este programa es para un Python que aún no existe."""

print("futuro")
