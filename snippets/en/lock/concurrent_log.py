"""Five processes write to log.txt without mixing their lines."""

import os
import re
from collections import Counter
from datetime import UTC, datetime
from multiprocessing import Lock, Process
from pathlib import Path

LOG = Path("log.txt")
MESSAGES = 500
LINE = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]+ pid=(\d+) message \d+")


def write(lock, text):
    with lock, LOG.open("a", encoding="utf-8") as log:
        now = datetime.now(UTC).isoformat()
        for part in f"{now} ", f"pid={os.getpid()} ", f"{text}\n":
            log.write(part)
            log.flush()


def work(lock):
    for number in range(MESSAGES):
        write(lock, f"message {number}")


def main():
    LOG.write_text("", encoding="utf-8")
    lock = Lock()
    processes = [Process(target=work, args=(lock,)) for _ in range(5)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    lines = LOG.read_text(encoding="utf-8").splitlines()
    whole = [m for line in lines if (m := LINE.fullmatch(line))]
    by_process = Counter(found[1] for found in whole)
    print(f"Lines: {len(lines)}; broken: {len(lines) - len(whole)}")
    print(f"Messages of each process: {list(by_process.values())}")


if __name__ == "__main__":
    main()
