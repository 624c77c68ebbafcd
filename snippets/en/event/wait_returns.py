"""What wait() and is_set() return with the flag lowered and raised."""

from multiprocessing import Event


def main():
    flag = Event()
    print(f"Lowered: {flag.wait(timeout=0.2)}, {flag.is_set()}")
    flag.set()
    flag.set()
    print(f"Raised: {flag.wait()}, {flag.is_set()}")
    flag.clear()
    print(f"Lowered: {flag.wait(timeout=0)}, {flag.is_set()}")


if __name__ == "__main__":
    main()
