"""Crea el Manager en el cuerpo del módulo: solo fork lo permite."""

from multiprocessing import Manager

gestor = Manager()
notas = gestor.list()
notas.append("hola")
print("En el manager:", notas)

# /// script
# [tool.mpguide]
# failing-children = ["SyncManager-1"]
# ///
