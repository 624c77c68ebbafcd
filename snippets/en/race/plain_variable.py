"""Two turnstiles add, under a lock, to an ordinary global variable."""

from multiprocessing import Lock, Process

PEOPLE = 1_000
visitors = 0


def turnstile(gate, lock):
    global visitors
    for _ in range(PEOPLE):
        with lock:
            visitors += 1
    with lock:
        print(f"Gate {gate}: {visitors}")


def main():
    lock = Lock()
    turnstiles = [
        Process(target=turnstile, args=(gate, lock))
        for gate in ("north", "south")
    ]
    for process in turnstiles:
        process.start()
    for process in turnstiles:
        process.join()
    print(f"Main program: {visitors}")


if __name__ == "__main__":
    main()
