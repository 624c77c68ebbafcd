"""send_bytes() y compañía llevan bytes tal cual, sin pickle."""

from multiprocessing import BufferTooShort, Pipe


def main():
    entrada, salida = Pipe(duplex=False)
    salida.send_bytes(b"buenos dias")
    print(entrada.recv_bytes())
    salida.send_bytes(b"buenos dias", 7, 4)  # desde el 7, cuatro
    print(entrada.recv_bytes())

    hueco = bytearray(b"..........")
    salida.send_bytes(b"hola")
    print(entrada.recv_bytes_into(hueco, 2), bytes(hueco))
    salida.send_bytes(b"un mensaje largo")
    try:
        entrada.recv_bytes_into(hueco)
    except BufferTooShort as error:
        print(f"BufferTooShort con el mensaje entero: {error.args[0]}")

    salida.send_bytes(b"un mensaje largo")
    try:
        entrada.recv_bytes(maxlength=8)
    except OSError as error:
        print(f"OSError: {error}; entrada cerrada: {entrada.closed}")
    salida.close()


if __name__ == "__main__":
    main()
