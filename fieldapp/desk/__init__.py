"""What a person does at a laptop, whether by command or in the window: no terminal, no Qt."""
