"""Sets the method under the guard, before creating anything."""

import multiprocessing


def greet():
    print("Hello from the child")


def main():
    child = multiprocessing.Process(target=greet)
    child.start()
    child.join()
    print(f"Exit code of the child: {child.exitcode}")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    main()
