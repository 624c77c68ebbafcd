"""send_bytes() and its relatives carry plain bytes, without pickle."""

from multiprocessing import BufferTooShort, Pipe


def main():
    inlet, outlet = Pipe(duplex=False)
    outlet.send_bytes(b"0123456789")
    print(inlet.recv_bytes())
    outlet.send_bytes(b"0123456789", 5, 3)  # from 5 on, three
    print(inlet.recv_bytes())

    room = bytearray(b"..........")
    outlet.send_bytes(b"abcde")
    print(inlet.recv_bytes_into(room, 2), bytes(room))
    outlet.send_bytes(b"0123456789abcdef")
    try:
        inlet.recv_bytes_into(room)
    except BufferTooShort as error:
        print(f"BufferTooShort with the whole message: {error.args[0]}")

    outlet.send_bytes(b"0123456789abcdef")
    try:
        inlet.recv_bytes(maxlength=8)
    except OSError as error:
        print(f"OSError: {error}; inlet closed: {inlet.closed}")
    outlet.close()


if __name__ == "__main__":
    main()
