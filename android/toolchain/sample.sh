# The sample that embeds the published library. Read by ../build, whose variables and functions this uses.
