"""Two processes greet, one after the other."""

from multiprocessing import Process


def greet(name: str) -> None:
    print(f"Hello, {name}")


def main() -> None:
    for name in ("Ana", "Luis"):
        process = Process(target=greet, args=(name,))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
