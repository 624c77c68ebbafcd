"""Two tellers make two crossed transfers at the same time."""

from multiprocessing import Barrier, Lock, Process, SimpleQueue


def transfer(teller, source, target, locks, meeting, reports):
    with locks[source]:
        meeting.wait()  # each teller now has a first lock
        if locks[target].acquire(timeout=0.5):
            locks[target].release()
        else:
            reports.put((teller, source, target))
        meeting.wait()  # neither lets go before both have given up


def main():
    locks = {"Ana": Lock(), "Luis": Lock()}
    meeting, reports = Barrier(2), SimpleQueue()
    tellers = [
        Process(target=transfer, args=(*details, locks, meeting, reports))
        for details in (("north", "Ana", "Luis"), ("south", "Luis", "Ana"))
    ]
    for process in tellers:
        process.start()
    for process in tellers:
        process.join()
    stuck = sorted(reports.get() for _ in tellers)
    holder = {has: teller for teller, has, _ in stuck}
    for teller, has, wants in stuck:
        print(f"The {teller} teller holds the account of {has}")
        print(f"   and waits for that of {wants}, held by {holder[wants]}")


if __name__ == "__main__":
    main()
