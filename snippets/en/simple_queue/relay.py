"""Three processes in a chain: each one passes its own to the next."""

from multiprocessing import Process, SimpleQueue


def clean(text):
    return text.strip()


def capitalize(text):
    return text.capitalize()


def add_period(text):
    return text + "."


def stage(task, inlet, outlet):
    while (text := inlet.get()) is not None:
        outlet.put(task(text))
    outlet.put(None)


def main():
    phrases = ["  hello everyone ", "see you", " until  later"] * 100
    tasks = [clean, capitalize, add_period]
    queues = [SimpleQueue() for _ in range(len(tasks) + 1)]
    processes = [
        Process(target=stage, args=(task, inlet, outlet))
        for task, inlet, outlet in zip(tasks, queues, queues[1:])
    ]
    for process in processes:
        process.start()
    sent, received = 0, []
    for phrase in phrases:
        queues[0].put(phrase)
        sent += 1
        if sent > len(tasks):  # there are never many on the way
            received.append(queues[-1].get())
    queues[0].put(None)
    received.extend(iter(queues[-1].get, None))
    for process in processes:
        process.join()
    in_series = [add_period(capitalize(clean(p))) for p in phrases]
    print(f"Received: {len(received)}; the first: {received[0]!r}")
    print(f"In order and the same as in series: {received == in_series}")
    print(f"Exit codes: {[process.exitcode for process in processes]}")


if __name__ == "__main__":
    main()
