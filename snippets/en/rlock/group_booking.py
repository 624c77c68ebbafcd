"""Three agencies book whole groups into a hotel with ten places."""

from multiprocessing import Process, RLock, SimpleQueue, Value


def book(free, lock):
    """Book one place, if there is any."""
    with lock:
        if free.value == 0:
            return False
        free.value -= 1
        return True


def book_group(free, lock, people):
    """Book for all or for none."""
    with lock:
        if free.value < people:
            return False
        return all(book(free, lock) for _ in range(people))


def agency(name, free, lock, answers):
    done = book_group(free, lock, 4)
    answers.put(f"{name}: group of 4, {'yes' if done else 'no'}")


def main():
    free, lock = Value("i", 10, lock=False), RLock()
    answers = SimpleQueue()
    agencies = [
        Process(target=agency, args=(name, free, lock, answers))
        for name in ("North", "South", "East")
    ]
    for process in agencies:
        process.start()
    for process in agencies:
        process.join()
        print(answers.get())
    print("free places:", free.value)


if __name__ == "__main__":
    main()
