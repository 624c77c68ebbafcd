"""The pictures: what they show, where it stands, and what they say."""
