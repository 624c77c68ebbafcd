"""Creates the Manager in the body of the module: only fork allows it."""

from multiprocessing import Manager

manager = Manager()
notes = manager.list()
notes.append("hello")
print("In the manager:", notes)

# /// script
# [tool.mpguide]
# failing-children = ["SyncManager-1"]
# ///
