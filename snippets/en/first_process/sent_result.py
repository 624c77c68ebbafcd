"""The result comes back to the parent through a queue."""

from multiprocessing import Process, SimpleQueue


def charge(bill, mailbox):
    mailbox.put([*bill, "coffee"])


def main():
    bill, mailbox = ["soup", "bread"], SimpleQueue()
    till = Process(target=charge, args=(bill, mailbox))
    till.start()
    bill = mailbox.get()
    till.join()
    print("The parent has", bill)


if __name__ == "__main__":
    main()
