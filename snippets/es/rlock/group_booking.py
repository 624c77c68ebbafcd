"""Tres agencias reservan grupos enteros en un hotel de diez plazas."""

from multiprocessing import Process, RLock, SimpleQueue, Value


def reservar(libres, cerrojo):
    """Reserva una plaza, si queda."""
    with cerrojo:
        if libres.value == 0:
            return False
        libres.value -= 1
        return True


def reservar_grupo(libres, cerrojo, personas):
    """Reserva para todos o para ninguno."""
    with cerrojo:
        if libres.value < personas:
            return False
        return all(reservar(libres, cerrojo) for _ in range(personas))


def agencia(nombre, libres, cerrojo, respuestas):
    hecho = reservar_grupo(libres, cerrojo, 4)
    respuestas.put(f"{nombre}: grupo de 4, {'sí' if hecho else 'no'}")


def main():
    libres, cerrojo = Value("i", 10, lock=False), RLock()
    respuestas = SimpleQueue()
    agencias = [
        Process(target=agencia, args=(nombre, libres, cerrojo, respuestas))
        for nombre in ("Norte", "Sur", "Este")
    ]
    for proceso in agencias:
        proceso.start()
    for proceso in agencias:
        proceso.join()
        print(respuestas.get())
    print("plazas libres:", libres.value)


if __name__ == "__main__":
    main()
