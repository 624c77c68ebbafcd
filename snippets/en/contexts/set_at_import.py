"""Sets the method outside the guard, and the child tries to do so too."""

import multiprocessing

multiprocessing.set_start_method("spawn")


def greet():
    print("Hello from the child")


def main():
    child = multiprocessing.Process(target=greet)
    child.start()
    child.join()
    print(f"Exit code of the child: {child.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Process-1"]
# ///
