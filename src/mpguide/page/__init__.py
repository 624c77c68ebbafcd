"""A fence of a page becomes the HTML of one example."""

from mpguide.page.examples import Example, ExampleError
from mpguide.page.figure import Place, figure, figure_name, remembered_figure
from mpguide.page.pages import Page, read_pages

__all__ = ["Example", "ExampleError", "Page", "Place", "figure", "figure_name", "read_pages", "remembered_figure"]
