# Draft: Filipino that no second native speaker has read yet (docs/translating.md).
#
# What the command line says beside the report.

cli-reading = binabasa ang { $name }
cli-judging = tinitimbang
cli-auditing = { $files } file ang nasuri, { $found } ang may natuklasan
cli-adb-before = Walang file na tinukoy. Para gumawa ng mga file: i-on ang USB debugging, ikonekta ang telepono, at i-paste ang blokeng ito sa { $shell }.
cli-adb-after = Nasa folder ang listahan ng mga app mo: huwag itong ipamigay, at i-delete kapag tapos ka na.

cli-cannot-write = hindi masulatan ang { $path }: { $problem }
cli-cannot-read = hindi mabasa ang { $path }: { $problem }
cli-column-missing = walang column na "{ $column }" sa unang linya ng { $path }
cli-knowledge-broken = Sira ang kaalamang kasama ng program na ito ({ $problem }); paki-install ulit
cli-no-such-rule = Hindi patakaran o pangalan ng package ang "{ $name }". Ang mga patakaran: { $rules }
cli-no-such-country = Walang gabay para sa "{ $name }". Ang mga bansa ay: { $known }
cli-row-unreadable = nilaktawan ang hilera { $row }: { $problem }
cli-answer-not-understood = nilaktawan ang hilera { $row } ng mga sagot: package at yes o no ang inaasahan

cli-rule-about = { $rule } · bigat { $severity } · mula sa bersyon { $since }
cli-rule-why = Bakit ito mahalaga
cli-rule-false-alarm = Kailan ito maling alarma
cli-rule-what-to-do = Ano ang gagawin
cli-rule-sources = Mga pinagmulan, ayon sa bansa

cli-not-in-catalog = Wala sa katalogo ang { $package }. Wala itong sinasabing pabor o laban sa app.
cli-entry-about = { $package }: { $class }
cli-entry-names = Mga pangalan
cli-entry-markets = Mga bansa
cli-entry-sources = Inilista ng
cli-entry-note = Tala
cli-entry-no-accusation = Ang entry ay nagsasabing may listahang nagpapangalan sa app na ito. Hindi nito sinasabing may ginagawang mali ang app.
cli-entry-packages = Mga package
cli-entry-signers = Nilagdaan ng (SHA-256)
cli-entry-source = { $title }, { $date }: { $url } ({ $licence })
cli-entry-correction = May mali ba rito?
cli-entry-correction-how = Magbukas ng issue sa proyektong ito, o magpadala ng pagbabago sa lenders.csv: banggitin ang entry na { $id }, kung ano ang mali, at isang pampublikong pahina na nagpapakita nito. Sinasabi ng docs/catalog.md kung ano ang susunod.
cli-unlisted-judged = Hinusgahan sa pangalan lang ng package: { $class }; posibilidad na nagpapautang ito o humahantong sa nagpapautang: { $percent } %. Maaaring may masabi pa ang pangalan o ang app mismo.
cli-evidence-why = Bakit
cli-evidence = { $kind }: { $detail } ({ $weight }; { $source })
cli-evidence-context = { $detail } ({ $weight })
cli-evidence-none = Walang anuman sa pangalan ng package na pabor o laban sa pagpapautang.
cli-evidence-sum = Log-odds ang mga bigat; ang kabuuan nila ang nagbibigay ng posibilidad.

cli-class-lender = nagpapautang sa mga tao
cli-class-lending-feature = nagpapautang kasama ng ibang serbisyo
cli-class-loan-marketplace = nagdadala sa mga nagpapautang
cli-class-loan-calculator = nagkukuwenta ng utang o naglilista ng mga utang
cli-class-loan-guide = nagbibigay ng impormasyon tungkol sa utang
cli-class-none = walang kinalaman sa pagpapautang
