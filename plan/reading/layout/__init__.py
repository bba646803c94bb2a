"""How lines and tables lie in a document: what is read before anybody asks what a row says."""
