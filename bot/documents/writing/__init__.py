"""Documents that leave Tertialbot: one content, written as Word, PDF, Excel or CSV."""
