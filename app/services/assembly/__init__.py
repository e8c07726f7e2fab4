"""Every service of an open folder with its collaborators: five parts, each built on the last."""
