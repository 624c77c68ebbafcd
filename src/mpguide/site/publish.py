"""Build beside the published site and put the new one in its place in one step: nothing is ever published half."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import psutil


def draft_of(site: Path) -> Path:
    """A new folder beside *site* to build in; what builds that died have left is put back or removed."""
    for old in site.parent.glob(f".{site.name}-*"):
        owner = old.name.rpartition("-")[2]
        if not owner.isdigit() or not psutil.pid_exists(int(owner)):
            if "-old-" in old.name and not site.exists():  # it died between the two steps of publishing
                old.rename(site)
            else:
                shutil.rmtree(old, ignore_errors=True)
    draft = site.with_name(f".{site.name}-{os.getpid()}")
    draft.mkdir(parents=True, exist_ok=True)
    return draft


def publish(draft: Path, site: Path) -> None:
    """Put *draft* in the place of *site*."""
    old = site.with_name(f".{site.name}-old-{os.getpid()}")
    if site.exists():
        site.rename(old)
    draft.rename(site)
    shutil.rmtree(old, ignore_errors=True)
