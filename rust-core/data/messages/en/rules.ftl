# Sentences of rules, written beside the code that uses them.
