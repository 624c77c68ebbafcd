"""Do both languages say the same: the same pages, built alike, with the same programs?"""

from mpguide.parity.pages import page_differences
from mpguide.parity.programs import program_differences
from mpguide.parity.site import differences

__all__ = ["differences", "page_differences", "program_differences"]
