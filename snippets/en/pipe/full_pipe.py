"""A message that does not fit in the pipe makes send() wait."""

from multiprocessing import Event, Pipe, Process


def send(outlet, size, sent):
    outlet.send_bytes(bytes(size))
    sent.set()


def attempt(size):
    inlet, outlet = Pipe(duplex=False)
    sent = Event()
    process = Process(target=send, args=(outlet, size, sent))
    process.start()
    inlet.poll(None)  # waits until it has begun to arrive
    print(f"{size} bytes. Sent without anyone reading?", end=" ")
    print(sent.wait(0.5))
    inlet.recv_bytes()
    print(f"    And after recv_bytes()? {sent.wait()}")
    process.join()
    inlet.close()
    outlet.close()


def main():
    attempt(1_000)
    attempt(1_000_000)


if __name__ == "__main__":
    main()
