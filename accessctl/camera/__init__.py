"""Where frames come from: webcam, file, folder or stream, all as one Camera."""
