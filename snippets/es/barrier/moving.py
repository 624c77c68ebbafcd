"""Tres amigos hacen una mudanza: primero empaquetan y después cargan."""

from multiprocessing import Barrier, Process


def mudar(amigo, todo_empaquetado):
    print(f"{amigo} empaqueta")
    todo_empaquetado.wait()
    print(f"{amigo} carga")


def main():
    todo_empaquetado = Barrier(3)
    amigos = [
        Process(target=mudar, args=(amigo, todo_empaquetado))
        for amigo in ("Ana", "Luis", "Eva")
    ]
    for amigo in amigos:
        amigo.start()
    for amigo in amigos:
        amigo.join()


if __name__ == "__main__":
    main()
