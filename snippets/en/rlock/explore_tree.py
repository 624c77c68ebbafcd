"""Three processes walk branches of a tree and count files by type."""

from multiprocessing import Array, Process, RLock
from pathlib import Path
from tempfile import TemporaryDirectory

TYPES = [".txt", ".png", ".py"]
BRANCHES = ["letters", "photos", "programs"]


def plant(folder, levels):
    """Create folders inside folders, with files in each of them."""
    folder.mkdir()
    for number, kind in enumerate(TYPES):
        for one in range(number + 1):
            (folder / f"file{one}{kind}").touch()
    if levels > 1:
        for side in ("left", "right"):
            plant(folder / side, levels - 1)


def explore(folder, lock, counts):
    with lock:
        for entry in folder.iterdir():
            if entry.is_dir():
                explore(entry, lock, counts)
            else:
                counts[TYPES.index(entry.suffix)] += 1


def main():
    lock, counts = RLock(), Array("i", len(TYPES), lock=False)
    with TemporaryDirectory() as temporary:
        processes = []
        for branch in BRANCHES:
            plant(Path(temporary) / branch, 4)
            details = (Path(temporary) / branch, lock, counts)
            processes.append(Process(target=explore, args=details))
            processes[-1].start()
        for process in processes:
            process.join()
        for kind, count in zip(TYPES, counts):
            real = len(list(Path(temporary).rglob(f"*{kind}")))
            print(f"{kind}: {count} counted, {real} on the disk")


if __name__ == "__main__":
    main()
