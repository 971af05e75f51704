"""From pixels to detections, embeddings and scores."""
