"""The Templates page: library, editor, results, and sends."""
