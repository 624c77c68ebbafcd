"""Sets the start method, tries it once more and then forces it."""

import multiprocessing


def chosen():
    return multiprocessing.get_start_method(allow_none=True)


def attempt(what, target, method, **options):
    try:
        target.set_start_method(method, **options)
        print(f"{what}: now it is {chosen()}")
    except (RuntimeError, ValueError) as error:
        print(f"{what}: {type(error).__name__}: {error}")


def main():
    attempt("One that does not exist", multiprocessing, "teleport")
    attempt("The first time", multiprocessing, "spawn")
    attempt("The second", multiprocessing, "forkserver")
    attempt("With force", multiprocessing, "forkserver", force=True)
    attempt("None with force", multiprocessing, None, force=True)
    context = multiprocessing.get_context("spawn")
    attempt("On a context", context, "forkserver")


if __name__ == "__main__":
    main()
