"""send_bytes() y compañía llevan bytes tal cual, sin pickle."""

from multiprocessing import BufferTooShort, Pipe


def main():
    entrada, salida = Pipe(duplex=False)
    salida.send_bytes(b"0123456789")
    print(entrada.recv_bytes())
    salida.send_bytes(b"0123456789", 5, 3)  # desde el 5, tres
    print(entrada.recv_bytes())

    hueco = bytearray(b"..........")
    salida.send_bytes(b"abcde")
    print(entrada.recv_bytes_into(hueco, 2), bytes(hueco))
    salida.send_bytes(b"0123456789abcdef")
    try:
        entrada.recv_bytes_into(hueco)
    except BufferTooShort as error:
        print(f"BufferTooShort con el mensaje entero: {error.args[0]}")

    salida.send_bytes(b"0123456789abcdef")
    try:
        entrada.recv_bytes(maxlength=8)
    except OSError as error:
        print(f"OSError: {error}; entrada cerrada: {entrada.closed}")
    salida.close()


if __name__ == "__main__":
    main()
