"""Be too late for set_start_method() and choose with get_context()."""

import multiprocessing


def greet():
    print("Hello from", multiprocessing.current_process().name)


def main():
    multiprocessing.Lock()  # creating an object already fixes the method
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print("set_start_method:", error)

    for method in sorted(multiprocessing.get_all_start_methods()):
        context = multiprocessing.get_context(method)
        child = context.Process(target=greet)
        child.start()
        child.join()
        print(f"Exit code with {method}: {child.exitcode}")


if __name__ == "__main__":
    main()
