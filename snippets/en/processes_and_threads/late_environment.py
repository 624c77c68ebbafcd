"""Two children read an environment variable that changes in between."""

import os
from multiprocessing import Process


def read(name):
    print(f"{name}: CITY={os.environ['CITY']}")


def main():
    for name, city in (("first", "Lima"), ("second", "Oslo")):
        os.environ["CITY"] = city
        child = Process(target=read, args=(name,))
        child.start()
        child.join()
    print(f"parent: CITY={os.environ['CITY']}")


if __name__ == "__main__":
    main()
