"""Says with which start methods each task works."""

import multiprocessing

language = "en"


def greet(name):
    print(f"    Hello, {name}")


def demand_french(name):
    raise SystemExit(0 if language == "fr" else 1)


def with_each_method(task, *arguments):
    """A dictionary with the result of the task under each method."""
    results = {}
    for method in sorted(multiprocessing.get_all_start_methods()):
        context = multiprocessing.get_context(method)
        name = f"{task.__name__}-{method}"
        child = context.Process(target=task, args=arguments, name=name)
        try:
            child.start()
        except Exception as error:
            results[method] = f"start(): {type(error).__name__}"
        else:
            child.join()
            code = child.exitcode
            results[method] = f"exit code {code}" if code else "fine"
    return results


def main():
    global language
    multiprocessing.set_start_method("spawn")
    language = "fr"
    for task in greet, lambda name: None, demand_french:
        print(task.__name__)
        for method, result in with_each_method(task, "Ana").items():
            print(f"    {method}: {result}")
    print(f"Method of the program: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["demand_french-spawn", "demand_french-forkserver"]
# ///
