"""Lo que se imprime queda como texto."""

print("<b>negrita</b> & &amp; \"comillas\" 'simples'")
print('--8<-- "es/first/hello.py"')
print("```python")
print("[enlace](nada.md) *énfasis* {{ 1 }} :smile: <script>alert(1)</script>")
