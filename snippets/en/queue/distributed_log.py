"""Three processes send their records to a single one, which writes them."""

import logging
from collections import Counter
from logging.handlers import QueueHandler
from multiprocessing import Process, Queue
from pathlib import Path

FILE = Path("records.log")
FORMAT = "%(asctime)s %(processName)s %(levelname)s %(message)s"


def write(records):
    logging.basicConfig(
        filename=FILE, filemode="w", encoding="utf-8", format=FORMAT
    )
    while (record := records.get()) is not None:
        logging.getLogger(record.name).handle(record)


def work(records):
    logger = logging.getLogger("workshop")
    logger.setLevel(logging.INFO)
    logger.addHandler(QueueHandler(records))
    for step in range(5):
        logger.info("step %d", step)
    logger.warning("I am leaving")


def main():
    records = Queue()
    writer = Process(target=write, args=(records,), name="writer")
    workers = [
        Process(target=work, args=(records,), name=f"bench-{n}")
        for n in range(3)
    ]
    for process in [writer, *workers]:
        process.start()
    for worker in workers:
        worker.join()
    records.put(None)
    writer.join()
    lines = FILE.read_text(encoding="utf-8").splitlines()
    print(f"Lines: {len(lines)}")
    count = Counter(line.split()[2] for line in lines)
    for name, times in sorted(count.items()):
        print(f"{name}: {times}")
    print("The last one:", lines[-1].split(maxsplit=2)[2])


if __name__ == "__main__":
    main()
