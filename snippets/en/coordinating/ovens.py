"""Four bakers share two ovens."""

from multiprocessing import Process, Semaphore
from time import sleep


def bake(baker, ovens):
    with ovens:
        print(f"{baker} puts the bread in")
        sleep(0.1)
        print(f"{baker} takes the bread out")


def main():
    ovens = Semaphore(2)
    bakers = [
        Process(target=bake, args=(baker, ovens))
        for baker in ("Ana", "Luis", "Eva", "Iván")
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()


if __name__ == "__main__":
    main()
