"""Asks for the start method without fixing it, and then fixing it."""

import multiprocessing


def main():
    methods = sorted(multiprocessing.get_all_start_methods())
    print(f"Those that exist: {methods}")
    for when in "at first", "again", "at the end":
        chosen = multiprocessing.get_start_method(allow_none=True)
        print(f"Chosen, {when}: {chosen}")
        if when == "again":
            fixed = multiprocessing.get_start_method()
            print(f"Without allow_none: {fixed}")
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print(f"set_start_method: {error}")


if __name__ == "__main__":
    main()
