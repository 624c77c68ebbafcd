"""Three processes say hello and the program looks at how each one ended."""

from multiprocessing import Process, SimpleQueue, current_process


def greet(mailbox):
    """Leave a greeting with the name of the process in the mailbox."""
    who = current_process().name
    mailbox.put(f"Hello from process {who}")


def main():
    mailbox = SimpleQueue()
    processes = []
    for who in ("Ana", "Bruno", "Carla"):
        process = Process(target=greet, args=(mailbox,), name=who)
        process.start()
        processes.append(process)
    greetings = [mailbox.get() for _ in processes]
    for process in processes:
        process.join()

    for greeting in sorted(greetings):  # they arrived in any order
        print(greeting)
    for process in processes:
        print(f"{process.name} ended with code {process.exitcode}")


if __name__ == "__main__":
    main()
