"""The life of a BaseManager: not started, running and finished."""

from multiprocessing.managers import SyncManager


def attempt(what, action):
    try:
        action()
    except Exception as error:
        print(f"  {what}: {type(error).__name__}: {error}")
    else:
        print(f"  {what}: fine")


def main():
    manager = SyncManager()
    print("Not started")
    attempt("dict()", manager.dict)
    attempt("start()", manager.start)

    print("Running")
    attempt("dict()", manager.dict)
    attempt("start()", manager.start)
    attempt("get_server()", manager.get_server)
    attempt("shutdown()", manager.shutdown)

    print("Finished")
    attempt("dict()", manager.dict)
    attempt("start()", manager.start)
    attempt("shutdown()", manager.shutdown)


if __name__ == "__main__":
    main()
