"""With duplex=False, one end only receives and the other only sends."""

from multiprocessing import Pipe


def attempt(label, operation):
    try:
        print(f"{label}: {operation()}")
    except OSError as error:
        print(f"{label}: {type(error).__name__}, {error}")


def main():
    inlet, outlet = Pipe(duplex=False)
    print(f"inlet: reads {inlet.readable}, writes {inlet.writable}")
    print(f"outlet: reads {outlet.readable}, writes {outlet.writable}")
    attempt("outlet.send()", lambda: outlet.send("hello"))
    attempt("inlet.recv()", inlet.recv)
    attempt("inlet.send()", lambda: inlet.send("hello"))
    attempt("outlet.recv()", outlet.recv)
    outlet.close()
    print(f"outlet.closed: {outlet.closed}")
    attempt("outlet.send() when closed", lambda: outlet.send("hello"))
    inlet.close()


if __name__ == "__main__":
    main()
