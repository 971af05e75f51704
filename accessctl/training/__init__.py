"""Training of our own models and their export to ONNX; the only importer of torch."""
