"""Which calls leave the start method of the program fixed."""

import multiprocessing


def start():
    process = multiprocessing.get_context("spawn").Process(target=int)
    process.start()
    process.join()


CALLS = {
    "get_all_start_methods()": multiprocessing.get_all_start_methods,
    'get_context("spawn")': lambda: multiprocessing.get_context("spawn"),
    "cpu_count()": multiprocessing.cpu_count,
    "Process(target=print)": lambda: multiprocessing.Process(target=print),
    "Pipe()": multiprocessing.Pipe,
    "get_context()": multiprocessing.get_context,
    "get_start_method()": multiprocessing.get_start_method,
    "Lock()": multiprocessing.Lock,
    "Queue()": multiprocessing.Queue,
    'Value("i")': lambda: multiprocessing.Value("i"),
    "start() of a context": start,
}


def main():
    for name, call in CALLS.items():
        multiprocessing.set_start_method(
            None, force=True
        )  # as at the start
        call()
        method = multiprocessing.get_start_method(allow_none=True)
        print(f"{name:24} {'no' if method is None else 'fixes it'}")


if __name__ == "__main__":
    main()
