"""What every engine of the store is held to, through the functions that the program calls."""
