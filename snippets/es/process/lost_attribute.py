"""Un atributo que cambia en run() no cambia en el padre."""

from multiprocessing import Process, SimpleQueue


class Recuento(Process):
    def __init__(self, votos, urna):
        super().__init__()
        self.votos, self.urna = votos, urna
        self.total = None

    def run(self):
        self.total = self.votos.count("sí")
        self.urna.put(self.total)


def main():
    urna = SimpleQueue()
    recuento = Recuento(["sí", "no", "sí"], urna)
    recuento.start()
    recibido = urna.get()
    recuento.join()
    print("recuento.total:", recuento.total)
    print("por la cola:", recibido)


if __name__ == "__main__":
    main()
