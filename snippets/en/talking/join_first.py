"""Waiting for the producer before receiving what it put does not end."""

from multiprocessing import Event, Process, Queue


def photograph(photos, done):
    photos.put(bytes(1_000_000))
    done.set()  # put() has returned and here the function ends


def main():
    photos, done = Queue(), Event()
    camera = Process(target=photograph, args=(photos, done))
    camera.start()
    done.wait()
    camera.join(timeout=0.5)
    print(f"After join(), is the camera still alive? {camera.is_alive()}")
    print(f"I receive {len(photos.get())} bytes")
    camera.join()
    print(f"After another join(), is it alive? {camera.is_alive()}")
    print(f"Exit code: {camera.exitcode}")


if __name__ == "__main__":
    main()
