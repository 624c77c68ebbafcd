"""put() waits if the message does not fit in the pipe."""

from multiprocessing import Event, Process, Queue, SimpleQueue


def send(photos, size, begun, placed):
    photo = bytes(size)
    begun.set()
    photos.put(photo)
    placed.set()


def attempt(kind, size):
    photos, begun, placed = kind(), Event(), Event()
    data = photos, size, begun, placed
    camera = Process(target=send, args=data)
    camera.start()
    begun.wait()
    print(f"{kind.__name__}, {size} bytes")
    print(f"    does put() return without a reader? {placed.wait(0.5)}")
    photos.get()
    camera.join()


def main():
    attempt(SimpleQueue, 1_000)
    attempt(SimpleQueue, 1_000_000)
    attempt(Queue, 1_000_000)


if __name__ == "__main__":
    main()
