"""Arranca un proceso sin la guardia: solo fork lo permite."""

import multiprocessing


def saludar():
    print("Hola desde el hijo")


hijo = multiprocessing.Process(target=saludar)
hijo.start()
hijo.join()
print("Código de salida del hijo:", hijo.exitcode)

# /// script
# [tool.mpguide]
# failing-children = ["Process-1"]
# ///
