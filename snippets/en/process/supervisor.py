"""A supervisor repeats failed backups, up to three times."""

import sys
from multiprocessing import Process

ATTEMPTS = 3
FAILURES = {"photos": 0, "mail": 2, "films": 9}


def back_up(folder, attempt):
    if attempt <= FAILURES[folder]:
        sys.exit(f"    {folder}: the disk does not answer")


def try_all(folders, attempt):
    """Back up the folders at once and return those that failed."""
    processes = {}
    for folder in folders:
        details, name = (folder, attempt), f"{folder}-{attempt}"
        processes[folder] = Process(target=back_up, args=details, name=name)
        processes[folder].start()
    for process in processes.values():
        process.join()
    return [
        folder
        for folder, process in processes.items()
        if process.exitcode != 0
    ]


def main():
    pending = list(FAILURES)
    for attempt in range(1, ATTEMPTS + 1):
        print(f"Attempt {attempt}: {', '.join(pending)}")
        pending = try_all(pending, attempt)
        if not pending:
            break
    if pending:
        sys.exit(f"No backup: {', '.join(pending)}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = [
#     "mail-1", "mail-2", "films-1", "films-2", "films-3"
# ]
# ///
