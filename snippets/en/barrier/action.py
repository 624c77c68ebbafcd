"""The action of the barrier announces the phase before anyone goes on."""

from multiprocessing import Barrier, Process


def announce():
    print("--- Phase complete ---")


def work(barrier):
    for phase in range(1, 4):
        print(f"Phase {phase}: done")
        barrier.wait()


def main():
    barrier = Barrier(2, action=announce)
    processes = [Process(target=work, args=(barrier,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
