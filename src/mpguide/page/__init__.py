"""What pages show: the HTML of an example in the place of its fence, and the meaning of a term where it is first used."""

from mpguide.page.examples import Example, ExampleError
from mpguide.page.figure import Place, figure, figure_name
from mpguide.page.glossary import Glossary
from mpguide.page.pages import Page, read_pages

__all__ = ["Example", "ExampleError", "Glossary", "Page", "Place", "figure", "figure_name", "read_pages"]
