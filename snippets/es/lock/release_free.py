"""Soltar un Lock que está libre es un error y se nota."""

from multiprocessing import Lock


def main():
    cerrojo = Lock()
    cerrojo.acquire()
    cerrojo.release()
    try:
        cerrojo.release()
    except ValueError as error:
        print(f"ValueError: {error}")


if __name__ == "__main__":
    main()
