"""What programs save and what people make of a spreadsheet."""
