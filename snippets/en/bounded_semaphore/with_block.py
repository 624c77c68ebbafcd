"""With `with`, each key is given back exactly once."""

from multiprocessing import BoundedSemaphore, Process


def train(who, keys):
    with keys:
        print(f"{who}: key taken")
    print(f"{who}: key given back")


def main():
    keys = BoundedSemaphore(2)
    with keys:
        print("Luis: key taken")
        ana = Process(target=train, args=("Ana", keys))
        ana.start()
        ana.join()
    print("Luis: key given back")
    free = [keys.acquire(block=False) for _ in range(3)]
    print(f"Keys at the desk: {sum(free)}")


if __name__ == "__main__":
    main()
