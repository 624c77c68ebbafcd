"""A fence of a page becomes the HTML of one example."""

from mpguide.page.examples import Example, ExampleError
from mpguide.page.figure import Place, figure, remembered_figure
from mpguide.page.pages import Page, read_pages

__all__ = ["Example", "ExampleError", "Page", "Place", "figure", "read_pages", "remembered_figure"]
