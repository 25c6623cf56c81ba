"""The pictures of docs/states.md: what they show, how each state is brought about, and the camera that takes them."""
