"""What is told to whom because of a round: the channel's post and digest, messages to persons, how it stood."""
