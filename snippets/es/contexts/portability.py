"""Dice con qué métodos de arranque funciona cada tarea."""

import multiprocessing

idioma = "es"


def saludar(nombre):
    print(f"    Hola, {nombre}")


def exigir_frances(nombre):
    raise SystemExit(0 if idioma == "fr" else 1)


def con_cada_metodo(tarea, *argumentos):
    """Un diccionario con el resultado de la tarea con cada método."""
    resultados = {}
    for metodo in sorted(multiprocessing.get_all_start_methods()):
        contexto = multiprocessing.get_context(metodo)
        nombre = f"{tarea.__name__}-{metodo}"
        hijo = contexto.Process(target=tarea, args=argumentos, name=nombre)
        try:
            hijo.start()
        except Exception as error:
            resultados[metodo] = f"start(): {type(error).__name__}"
        else:
            hijo.join()
            codigo = hijo.exitcode
            resultados[metodo] = f"código {codigo}" if codigo else "bien"
    return resultados


def main():
    global idioma
    multiprocessing.set_start_method("spawn")
    idioma = "fr"
    for tarea in saludar, lambda nombre: None, exigir_frances:
        print(tarea.__name__)
        for metodo, resultado in con_cada_metodo(tarea, "Ana").items():
            print(f"    {metodo}: {resultado}")
    print(f"Método del programa: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["exigir_frances-spawn", "exigir_frances-forkserver"]
# ///
