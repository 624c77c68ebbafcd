"""When the last end that writes is closed, recv() says so."""

from multiprocessing import Pipe, Process


def measure(outlet):
    with outlet:  # leaving the block closes it
        for degrees in 18, 21, 24:
            outlet.send(degrees)


def main():
    inlet, outlet = Pipe(duplex=False)
    sensor = Process(target=measure, args=(outlet,))
    sensor.start()
    outlet.close()  # the main process had one too
    while True:
        try:
            print(f"I receive {inlet.recv()}")
        except EOFError:
            print("There is no more: the other end is closed")
            break
    sensor.join()


if __name__ == "__main__":
    main()
