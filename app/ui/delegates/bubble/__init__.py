"""How a message looks: laid out once a width and theme, then painted and asked what lies where."""
