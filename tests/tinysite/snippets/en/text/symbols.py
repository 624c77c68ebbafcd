"""What is printed stays text."""

print("<b>bold</b> & &amp; \"quotes\" 'single'")
print('--8<-- "en/first/hello.py"')
print("```python")
print("[link](nothing.md) *emphasis* {{ 1 }} :smile: <script>alert(1)</script>")
