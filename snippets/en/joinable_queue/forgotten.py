"""An exception before task_done() leaves join() waiting."""

import threading
from multiprocessing import JoinableQueue, Process


def charge_badly(invoices):
    while (invoice := invoices.get()) is not None:
        try:
            float(invoice)
            invoices.task_done()
        except ValueError:
            print(f"    not an amount: {invoice}")
    invoices.task_done()


def charge_well(invoices):
    while (invoice := invoices.get()) is not None:
        try:
            float(invoice)
        except ValueError:
            print(f"    not an amount: {invoice}")
        finally:
            invoices.task_done()
    invoices.task_done()


def attempt(charge):
    print(f"{charge.__name__}:")
    invoices = JoinableQueue()
    cashier = Process(target=charge, args=(invoices,))
    cashier.start()
    for invoice in "12.50", "twenty", "7", None:
        invoices.put(invoice)
    cashier.join()
    thread = threading.Thread(target=invoices.join, daemon=True)
    thread.start()
    thread.join(timeout=0.3)
    print(f"    does join() return? {not thread.is_alive()}")


def main():
    attempt(charge_badly)
    attempt(charge_well)


if __name__ == "__main__":
    main()
