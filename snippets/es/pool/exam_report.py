"""Corrige exámenes en paralelo, cuenta los hechos y apunta los errores."""

from multiprocessing import Pool

CLAVE = "bacddabcab"


def corregir(examen):
    nombre, respuestas = examen
    try:
        if len(respuestas) != len(CLAVE):
            raise ValueError(f"{len(respuestas)} respuestas")
        pares = zip(respuestas, CLAVE, strict=True)
        return nombre, sum(dada == buena for dada, buena in pares), None
    except ValueError as error:
        return nombre, None, str(error)


def main():
    examenes = {
        "Ana": "bacddabcab",
        "Luis": "bacddabcaa",
        "Eva": "bacd",
        "Iván": "aaaaaaaaaa",
        "Sara": "bacddabdab",
    }
    notas, errores = {}, {}
    with Pool(3) as grupo:
        corregidos = grupo.imap_unordered(corregir, examenes.items())
        for hechos, (nombre, nota, error) in enumerate(corregidos, start=1):
            print(f"{hechos} de {len(examenes)}")
            if error is None:
                notas[nombre] = nota
            else:
                errores[nombre] = error
        grupo.close()
        grupo.join()
    for nombre in examenes:
        print(f"{nombre}: {notas.get(nombre, errores.get(nombre))}")


if __name__ == "__main__":
    main()
