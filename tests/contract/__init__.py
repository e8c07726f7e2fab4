"""Every operation of every provider, held against contracts.md, a recorder and the sandbox."""
