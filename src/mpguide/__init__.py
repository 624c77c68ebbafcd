"""The engine of the multiprocessing guide: it runs the programs of the site and shows what they did."""

__version__ = "0.1.0"
