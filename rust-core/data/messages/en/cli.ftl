# What the command line says beside the report.

cli-reading = reading { $name }
cli-judging = judging
cli-auditing = { $files } files audited, { $found } with a finding
cli-adb-before = No file was named. To make the files: switch on USB debugging, connect the phone, paste this block into { $shell }.
cli-adb-after = The folder holds the list of your apps: keep it to yourself, and delete it when you are done.

cli-cannot-write = { $path } cannot be written: { $problem }
cli-cannot-read = { $path } cannot be read: { $problem }
cli-column-missing = { $path } lacks the column "{ $column }" in its first line
cli-knowledge-broken = The knowledge built into this program is broken ({ $problem }); please install it again
cli-no-such-rule = "{ $name }" is neither a rule nor a package name. The rules are: { $rules }
cli-no-such-country = There is no guidance of "{ $name }". The countries are: { $known }
cli-row-unreadable = row { $row } was left out: { $problem }
cli-answer-not-understood = row { $row } of the answers was left out: a package and yes or no are expected

cli-rule-about = { $rule } · severity { $severity } · since version { $since }
cli-rule-why = Why it matters
cli-rule-false-alarm = When it is a false alarm
cli-rule-what-to-do = What to do
cli-rule-sources = Sources, by market

cli-not-in-catalog = { $package } is not in the catalog. That says nothing for or against it.
cli-entry-about = { $package }: { $class }
cli-entry-names = Names
cli-entry-markets = Markets
cli-entry-sources = Listed by
cli-entry-note = Note
cli-entry-no-accusation = An entry says that a list names this app. It does not say that the app does wrong.
cli-entry-packages = Packages
cli-entry-signers = Signed by (SHA-256)
cli-entry-source = { $title }, { $date }: { $url } ({ $licence })
cli-entry-correction = Is something wrong here?
cli-entry-correction-how = Open an issue in this project, or send a change to lenders.csv: name the entry { $id }, what is wrong, and a public page that shows it. docs/catalog.md says what happens then.
cli-unlisted-judged = Judged by its package name alone: { $class }; probability that it lends or leads to lenders { $percent } %. A label or the app itself may say more.
cli-evidence-why = Why
cli-evidence = { $kind }: { $detail } ({ $weight }; { $source })
cli-evidence-context = { $detail } ({ $weight })
cli-evidence-none = Nothing in the package name speaks for or against lending.
cli-evidence-sum = The weights are log-odds; their sum gives the probability.

cli-class-lender = lends money to people
cli-class-lending-feature = lends among other things
cli-class-loan-marketplace = leads to lenders
cli-class-loan-calculator = computes loans or keeps a ledger of debts
cli-class-loan-guide = tells about loans
cli-class-none = has nothing to do with lending
