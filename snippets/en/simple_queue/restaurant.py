"""A single process keeps the bookings and answers each customer."""

from multiprocessing import Process, SimpleQueue

TABLES = 3


def attend(requests, mailboxes):
    free = TABLES
    while (customer := requests.get()) is not None:
        granted = free > 0
        free -= granted
        mailboxes[customer].put(granted)


def book(customer, requests, mailbox, tickets):
    requests.put(customer)
    tickets.put((customer, mailbox.get()))


def main():
    customers = ["Ana", "Luis", "Eva", "Iván", "Rosa"]
    requests, tickets = SimpleQueue(), SimpleQueue()
    mailboxes = {customer: SimpleQueue() for customer in customers}
    hall = Process(target=attend, args=(requests, mailboxes))
    hall.start()
    processes = [
        Process(target=book, args=(c, requests, mailboxes[c], tickets))
        for c in customers
    ]
    for process in processes:
        process.start()
    answers = dict(tickets.get() for _ in customers)
    for process in processes:
        process.join()
    requests.put(None)
    hall.join()
    print(f"Requests answered: {len(answers)}")
    print(f"Tables granted: {sum(answers.values())} of {TABLES}")


if __name__ == "__main__":
    main()
