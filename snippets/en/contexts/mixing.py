"""A Lock of each context with a process of each context."""

import multiprocessing


def take(lock):
    with lock:
        pass


def attempt(source, target):
    lock = multiprocessing.get_context(source).Lock()
    context = multiprocessing.get_context(target)
    child = context.Process(target=take, args=(lock,))
    try:
        child.start()
    except RuntimeError:
        return "RuntimeError"
    child.join()
    return f"fine, exit code {child.exitcode}"


def main():
    methods = sorted(multiprocessing.get_all_start_methods())
    for source in methods:
        for target in methods:
            result = attempt(source, target)
            print(f"Lock of {source:10} process of {target:10} {result}")


if __name__ == "__main__":
    main()
