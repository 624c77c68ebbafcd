"""What Process refuses to do, and the error that says so."""

from multiprocessing import Event, Process


def attempt(what, action, *arguments):
    try:
        action(*arguments)
    except (AssertionError, ValueError) as error:
        print(f"{what}\n    {type(error).__name__}: {error}")


def main():
    bell = Event()
    chef = Process(target=bell.wait)
    attempt("join() without having called start()", chef.join)
    chef.start()
    attempt("start() again", chef.start)
    attempt("daemon = True while running", setattr, chef, "daemon", True)
    attempt("close() while running", chef.close)
    bell.set()
    chef.join()
    attempt("start() after the end", chef.start)
    chef.close()
    attempt("join() after close()", chef.join)


if __name__ == "__main__":
    main()
