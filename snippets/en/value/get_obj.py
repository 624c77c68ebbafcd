"""A neighbor holds the lock of a Value while another process looks."""

from multiprocessing import Event, Process, Value


def occupy(balance, taken, let_go):
    with balance.get_lock():
        taken.set()
        let_go.wait()
        balance.value += 1


def main():
    balance, taken, let_go = Value("i", 100), Event(), Event()
    neighbor = Process(target=occupy, args=(balance, taken, let_go))
    neighbor.start()
    taken.wait()
    print("The neighbor has the lock:")
    print(f"    acquire(block=False) -> {balance.acquire(block=False)}")
    print(f"    get_obj().value -> {balance.get_obj().value}")
    let_go.set()
    print("The neighbor is about to release it:")
    print(f"    acquire() -> {balance.acquire()}")
    print(f"    value -> {balance.value}")
    balance.release()
    neighbor.join()


if __name__ == "__main__":
    main()
