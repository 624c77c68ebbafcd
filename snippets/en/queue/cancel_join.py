"""With cancel_join_thread() the process ends and the message is lost."""

from multiprocessing import Process, Queue
from queue import Empty
from time import sleep


class Photo:
    def __getstate__(self):  # pickle calls it in the queue's thread
        sleep(60)  # developing it takes a minute
        return {}


def send(photos):
    photos.cancel_join_thread()
    photos.put(Photo())


def main():
    photos = Queue()
    photographer = Process(target=send, args=(photos,))
    photographer.start()
    photographer.join()
    print(f"Exit code: {photographer.exitcode}")
    try:
        photos.get(timeout=0.2)
    except Empty:
        print("The photo has not arrived and never will")


if __name__ == "__main__":
    main()
