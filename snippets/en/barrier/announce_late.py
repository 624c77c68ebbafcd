"""The process with number 0 announces the end of the phase too late."""

from multiprocessing import Barrier, Process, Semaphore


def work(barrier, other_goes_on):
    print("Phase 1: done")
    if barrier.wait() == 0:
        other_goes_on.acquire()  # the bad luck, guaranteed
        print("--- Phase 1 complete ---")
    else:
        print("Phase 2: begins")
        other_goes_on.release()


def main():
    barrier, other_goes_on = Barrier(2), Semaphore(0)
    processes = [
        Process(target=work, args=(barrier, other_goes_on))
        for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
