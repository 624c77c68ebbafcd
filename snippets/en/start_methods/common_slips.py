"""Two slips when giving a process its work, and the right way."""

import multiprocessing


def greet(person):
    who = multiprocessing.current_process().name
    print(f"Hello, {person}: greetings from {who}")


def main():
    called = multiprocessing.Process(target=greet("Ana"))
    no_comma = multiprocessing.Process(target=greet, args=("Ana"))
    correct = multiprocessing.Process(target=greet, args=("Ana",))
    for process in (called, no_comma, correct):
        process.start()
        process.join()
        print(process.name, "ends with", process.exitcode)


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Process-2"]
# ///
