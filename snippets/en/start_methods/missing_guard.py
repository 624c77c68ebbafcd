"""Start a process without the guard: only fork allows it."""

import multiprocessing


def greet():
    print("Hello from the child")


child = multiprocessing.Process(target=greet)
child.start()
child.join()
print("Exit code of the child:", child.exitcode)

# /// script
# [tool.mpguide]
# failing-children = ["Process-1"]
# ///
