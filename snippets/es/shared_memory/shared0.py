"""Un invernadero deja sus lecturas y su media en memoria compartida."""

from multiprocessing import Array, Process, Value


def invernadero(lecturas, media):
    for hora in range(len(lecturas)):
        lecturas[hora] = 18 + hora
    media.value = sum(lecturas) / len(lecturas)


def mostrar(momento, lecturas, media):
    print(f"{momento}: lecturas {lecturas[:]}, media {media.value}")


def main():
    lecturas = Array("i", 6)
    media = Value("d", 0.0)
    mostrar("Antes", lecturas, media)
    proceso = Process(target=invernadero, args=(lecturas, media))
    proceso.start()
    proceso.join()
    mostrar("Después", lecturas, media)


if __name__ == "__main__":
    main()
