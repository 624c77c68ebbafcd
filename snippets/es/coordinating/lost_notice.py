"""Un aviso que nadie espera: qué recuerda cada herramienta."""

from multiprocessing import Condition, Event, Process, Semaphore


def llegar_despues(condicion, evento, semaforo):
    with condicion:
        print(f"Condition: {condicion.wait(timeout=0.3)}")
    for _ in range(2):
        print(f"Event: {evento.wait(timeout=0.3)}")
    for _ in range(2):
        print(f"Semaphore: {semaforo.acquire(timeout=0.3)}")


def main():
    condicion, evento, semaforo = Condition(), Event(), Semaphore(0)
    with condicion:
        condicion.notify()
    evento.set()
    semaforo.release()
    hijo = Process(
        target=llegar_despues, args=(condicion, evento, semaforo)
    )
    hijo.start()
    hijo.join()


if __name__ == "__main__":
    main()
