"""Compares the names of the module with those of a context."""

import multiprocessing


def public(subject):
    return {name for name in dir(subject) if not name.startswith("_")}


def main():
    module = set(multiprocessing.__all__)
    for method in sorted(multiprocessing.get_all_start_methods()):
        context = multiprocessing.get_context(method)
        common = module & public(context)
        missing = module - public(context)
        print(f"{method}: {len(common)} in common, no {', '.join(missing)}")
        print(f"    Process is {context.Process.__name__}")


if __name__ == "__main__":
    main()
