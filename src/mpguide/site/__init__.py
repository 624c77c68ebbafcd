"""MkDocs' side of the engine: the plugin, the languages, the search index."""
