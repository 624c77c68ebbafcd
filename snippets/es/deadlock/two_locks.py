"""Dos cajeros hacen a la vez dos transferencias cruzadas."""

from multiprocessing import Barrier, Lock, Process, SimpleQueue


def transferir(cajero, origen, destino, cerrojos, cita, informes):
    with cerrojos[origen]:
        cita.wait()  # cada cajero tiene ya su primer cerrojo
        if cerrojos[destino].acquire(timeout=0.5):
            cerrojos[destino].release()
        else:
            informes.put((cajero, origen, destino))
        cita.wait()  # ninguno suelta el suyo hasta que los dos desisten


def main():
    cerrojos = {"Ana": Lock(), "Luis": Lock()}
    cita, informes = Barrier(2), SimpleQueue()
    cajeros = [
        Process(target=transferir, args=(*datos, cerrojos, cita, informes))
        for datos in (("norte", "Ana", "Luis"), ("sur", "Luis", "Ana"))
    ]
    for proceso in cajeros:
        proceso.start()
    for proceso in cajeros:
        proceso.join()
    atascados = sorted(informes.get() for _ in cajeros)
    quien = {tiene: cajero for cajero, tiene, _ in atascados}
    for cajero, tiene, quiere in atascados:
        print(f"El cajero {cajero} tiene la cuenta de {tiene}")
        print(f"   y espera la de {quiere}, que tiene el {quien[quiere]}")


if __name__ == "__main__":
    main()
