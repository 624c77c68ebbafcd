"""EOFError does not come while a copy of the writing end is open."""

from multiprocessing import Pipe, Process


def measure(outlet):
    outlet.send(21)


def main():
    inlet, outlet = Pipe(duplex=False)
    sensor = Process(target=measure, args=(outlet,))
    sensor.start()
    print(f"I receive {inlet.recv()}")
    sensor.join()
    print(f"The sensor is gone: code {sensor.exitcode}")
    print(f"Is there anything to receive? {inlet.poll(0.3)}")
    outlet.close()
    print("I close my copy")
    print(f"Is there anything to receive? {inlet.poll(0.3)}")
    try:
        inlet.recv()
    except EOFError:
        print("recv() raises EOFError")
    inlet.close()


if __name__ == "__main__":
    main()
