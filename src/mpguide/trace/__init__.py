"""Records become processes, objects, events and spans, and the checks that say what held."""
