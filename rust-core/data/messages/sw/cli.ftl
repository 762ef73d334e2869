# Draft: Swahili that no second native speaker has read yet (docs/translating.md).
#
# What the command line says beside the report.

cli-reading = inasoma { $name }
cli-judging = inapima
cli-auditing = faili { $files } zimekaguliwa, { $found } zina kilichopatikana
cli-adb-before = Hakuna faili iliyotajwa. Kutengeneza faili: washa utatuzi wa USB, unganisha simu, bandika sehemu hii kwenye { $shell }.
cli-adb-after = Folda ina orodha ya programu zako: usimpe mtu mwingine, na uifute ukimaliza.

cli-cannot-write = { $path } haiwezi kuandikwa: { $problem }
cli-cannot-read = { $path } haiwezi kusomwa: { $problem }
cli-column-missing = { $path } haina safu wima "{ $column }" kwenye mstari wa kwanza
cli-knowledge-broken = Maarifa yaliyomo kwenye programu hii yameharibika ({ $problem }); tafadhali isakinishe tena
cli-no-such-rule = "{ $name }" si kanuni wala jina la kifurushi. Kanuni ni: { $rules }
cli-no-such-country = Hakuna mwongozo wa "{ $name }". Nchi zilizopo ni: { $known }
cli-row-unreadable = mstari wa { $row } umeachwa: { $problem }
cli-answer-not-understood = mstari wa { $row } wa majibu umeachwa: kifurushi na yes au no vinatarajiwa

cli-rule-about = { $rule } · uzito { $severity } · tangu toleo la { $since }
cli-rule-why = Kwa nini ni muhimu
cli-rule-false-alarm = Lini ni tahadhari isiyo ya kweli
cli-rule-what-to-do = La kufanya
cli-rule-sources = Vyanzo, kwa nchi

cli-not-in-catalog = { $package } haimo kwenye katalogi. Hilo halisemi lolote kwa wala dhidi yake.
cli-entry-about = { $package }: { $class }
cli-entry-names = Majina
cli-entry-markets = Nchi
cli-entry-sources = Imeorodheshwa na
cli-entry-note = Maelezo
cli-entry-no-accusation = Ingizo linasema kuwa orodha inaitaja programu hii. Halisemi kuwa programu inafanya kosa.
cli-entry-packages = Vifurushi
cli-entry-signers = Imetiwa sahihi na (SHA-256)
cli-entry-source = { $title }, { $date }: { $url } ({ $licence })
cli-entry-correction = Kuna kosa hapa?
cli-entry-correction-how = Fungua issue katika mradi huu, au tuma badiliko la lenders.csv: taja ingizo { $id }, kosa ni lipi, na ukurasa wa umma unaoonyesha hilo. docs/catalog.md inaeleza kinachofuata.
cli-unlisted-judged = Imepimwa kwa jina la kifurushi tu: { $class }; uwezekano kwamba inakopesha au inaelekeza kwa wakopeshaji { $percent } %. Jina au programu yenyewe inaweza kusema zaidi.
cli-evidence-why = Kwa nini
cli-evidence = { $kind }: { $detail } ({ $weight }; { $source })
cli-evidence-context = { $detail } ({ $weight })
cli-evidence-none = Hakuna katika jina la kifurushi kinachounga mkono au kupinga ukopeshaji.
cli-evidence-sum = Uzito ni log-odds; jumla yake hutoa uwezekano.

cli-class-lender = hukopesha watu pesa
cli-class-lending-feature = hukopesha pamoja na huduma nyingine
cli-class-loan-marketplace = huelekeza kwa wakopeshaji
cli-class-loan-calculator = hukokotoa mikopo au hutunza daftari la madeni
cli-class-loan-guide = hueleza kuhusu mikopo
cli-class-none = haihusiani na kukopesha
