"""A fence of a page becomes the HTML of one example."""

from mpguide.page.examples import Example, ExampleError
from mpguide.page.figure import figure
from mpguide.page.pages import Page, read_pages

__all__ = ["Example", "ExampleError", "Page", "figure", "read_pages"]
