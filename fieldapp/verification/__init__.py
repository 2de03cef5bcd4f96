"""Relations of observations to the zones of the agreement. Pure: no disk, no clock."""
