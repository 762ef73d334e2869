# Sentences of remediation, written beside the code that uses them.
