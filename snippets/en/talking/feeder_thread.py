"""Who turns into bytes what is put in a Queue."""

from multiprocessing import Queue
from threading import active_count, current_thread


class Order:
    def __init__(self, dish):
        self.dish = dish

    def __getstate__(self):  # pickle calls it to turn this into bytes
        print(f"Turned into bytes by {current_thread().name}")
        return {"dish": self.dish}


def main():
    orders = Queue()
    print(f"Before put(), threads: {active_count()}")
    orders.put(Order("soup"))
    print(f"Here comes {orders.get().dish}")
    print(f"After put(), threads: {active_count()}")
    print(f"The program is run by {current_thread().name}")
    orders.close()
    orders.join_thread()
    print(f"With the queue closed, threads: {active_count()}")


if __name__ == "__main__":
    main()
