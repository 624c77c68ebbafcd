"""Three processes say hello and the program looks at how each one ended."""

import multiprocessing


def greet(mailbox):
    """Leave a greeting with the name of the process in the mailbox."""
    who = multiprocessing.current_process().name
    mailbox.put(f"Hello from process {who}")


def main():
    mailbox = multiprocessing.SimpleQueue()
    processes = [
        multiprocessing.Process(target=greet, args=(mailbox,), name=who)
        for who in ("Ana", "Bruno", "Carla")
    ]
    for process in processes:
        process.start()
    greetings = [mailbox.get() for _ in processes]
    for process in processes:
        process.join()

    for greeting in sorted(greetings):  # they arrived in any order
        print(greeting)
    for process in processes:
        print(f"{process.name} ended with code {process.exitcode}")


if __name__ == "__main__":
    main()
