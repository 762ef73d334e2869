# Draft: Swahili that no second native speaker has read yet (docs/translating.md).
#
# The report for people: the answer first, then app by app.
# Calm and exact; "seen" and "not seen", never "safe"; no word about a company but what a named list says.

report-time = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mac
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Ago
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
} { $year }, { $hour }:{ $minute }
report-comma = { ", " }
report-blank = { " " }
report-dot = { " · " }

## The answer

report-answer-lenders = { $count ->
    [one] Programu { $count } ya mikopo inaweza kusoma anwani zako.
   *[other] Programu { $count } za mikopo zinaweza kusoma anwani zako.
}
report-answer-none = Hakuna programu ya mikopo iliyoonekana inayoweza kusoma anwani zako.
report-answer-files-lenders = { $count ->
    [one] Programu { $count } ya mikopo inaomba anwani zako.
   *[other] Programu { $count } za mikopo zinaomba anwani zako.
}
report-answer-files-none = Hakuna programu ya mikopo iliyoonekana inayoomba anwani.
report-answer-nothing = Hakuna kilichoweza kukaguliwa: hakuna orodha ya programu katika kilichotolewa.
report-second-silent = { $count ->
    [one] Programu { $count } ya mikopo itazipata mara tu inapoomba: Android haitakuuliza.
   *[other] Programu { $count } za mikopo zitazipata mara tu zinapoomba: Android haitakuuliza.
}
report-second-unknown = { $count ->
    [one] Kwa programu { $count } ya mikopo haijulikani kama inaweza.
   *[other] Kwa programu { $count } za mikopo haijulikani kama zinaweza.
}
report-second-but-gaps = { $count ->
    [one] Lakini jambo { $count } halikuweza kuonekana, kwa hiyo hii si hakikisho. Angalia “Kisichoonekana” hapa chini.
   *[other] Lakini mambo { $count } hayakuweza kuonekana, kwa hiyo hii si hakikisho. Angalia “Kisichoonekana” hapa chini.
}
report-second-more-gaps = { $count ->
    [one] Huenda kuna zaidi: jambo { $count } halikuweza kuonekana. Angalia “Kisichoonekana” hapa chini.
   *[other] Huenda kuna zaidi: mambo { $count } hayakuweza kuonekana. Angalia “Kisichoonekana” hapa chini.
}
report-second-complete = Vyote vilivyotolewa viliweza kusomwa.
report-second-complete-files = Kila faili iliweza kusomwa yote.
report-note-sample = Simu hii ni ya kubuni, kwa mtazamo wa kwanza. Kile ambacho programu zake nyingi zinaomba kimetoka kwenye programu halisi; kile zilichoruhusiwa, na lini zilikitumia, ni cha kubuni.

report-android = Android { $version }
report-apps = { $count ->
    [one] Programu { $count }
   *[other] Programu { $count }
}
report-users = { $count ->
    [one] Mtumiaji { $count }
   *[other] Watumiaji { $count }
}
report-lenders = { $count ->
    [one] { $count } kati yake inakopesha
   *[other] { $count } kati yake zinakopesha
}

## Sections

report-section-reading = Programu za mikopo zinazoweza kusoma anwani zako
report-section-steps = Unachoweza kufanya
report-section-reachable = Programu za mikopo zinazoweza kupata anwani zako
report-section-asking = Programu za mikopo zinazoomba anwani zako
report-section-not-asking = Programu za mikopo zisizoomba anwani zako
report-section-unknown = Programu za mikopo ambazo haijulikani
report-section-shut = Programu za mikopo zisizoweza kusoma anwani zako sasa
report-section-features = Benki, pochi na maduka yanayokopesha pia, na yanayoweza kusoma anwani zako
report-section-ask = Je, hii ni programu ya mikopo?
report-section-others = Programu nyingine
report-section-suppressed = Kilichoachwa kwa ombi
report-section-gaps = Kisichoonekana
report-section-rules = Vyote vilivyopatikana, kwa kanuni
report-section-citations = Kanuni na vyanzo
report-section-sources = Kilichosomwa

## One app

report-field-contacts = Anwani
report-field-since = Tangu
report-field-used = Ilitumika mwisho
report-field-also = Pia
report-field-why = Inakopesha?
report-field-findings = Kilichopatikana
report-field-commands = Zima

report-user-owner = Mmiliki
report-user-secondary = Mtumiaji mwingine (mtumiaji { $id })
report-user-work = Wasifu wa kazini (mtumiaji { $id })
report-user-clone = Nakala ya programu (mtumiaji { $id })
report-user-private = Sehemu ya faragha (mtumiaji { $id })
report-user-secure-folder = Folda salama (mtumiaji { $id })
report-user-guest = Mgeni (mtumiaji { $id })
report-user-says = { $user }: { $text }
report-user-unknown = Mtumiaji { $id }

report-verdict-not-installed = Haijasakinishwa hapa.
report-verdict-unknown = Haijulikani.
report-verdict-can-read = Inaweza kuzisoma.
report-verdict-blocked = Imezuiwa.
report-verdict-can-obtain-silently = Inaweza kuzipata bila kukuuliza tena.
report-verdict-may-ask = Haiwezi kuzisoma sasa, lakini inaweza kukuuliza.
report-verdict-requested = Inazitaka; haijulikani kama imeruhusiwa.
report-verdict-write-only = Inaweza kuziandika, si kuzisoma.
report-verdict-accounts-only = Inafikia akaunti za simu tu.
report-verdict-not-requested = Haiziombi.

report-since-installed = Ilisakinishwa { $time }; siku ya ruhusa haihifadhiwi
report-since-system = Ilikuja na simu
report-since-unknown = Haijulikani; hakuna chanzo kinachotaja siku ya kusakinishwa

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = Hakuna matumizi yaliyorekodiwa; hilo halithibitishi kuwa hayakuwapo
report-detail-used = Ilitumika mwisho: { $time }
report-ago-minutes = { $count ->
    [one] dakika { $count } kabla ya ukaguzi
   *[other] dakika { $count } kabla ya ukaguzi
}
report-ago-hours = { $count ->
    [one] saa { $count } kabla ya ukaguzi
   *[other] saa { $count } kabla ya ukaguzi
}
report-ago-days = { $count ->
    [one] siku { $count } kabla ya ukaguzi
   *[other] siku { $count } kabla ya ukaguzi
}
report-ago-months = { $count ->
    [one] mwezi { $count } kabla ya ukaguzi
   *[other] miezi { $count } kabla ya ukaguzi
}

report-also-open = Inaweza kufikia: { $routes }
report-also-unknown = Haijulikani: { $routes }

report-route-call-log = rekodi za simu
report-route-call-log-write = kubadilisha rekodi za simu
report-route-outgoing-calls = simu unazopiga
report-route-sms = ujumbe
report-route-sms-receive = ujumbe unaoingia
report-route-phone-state = hali ya simu na nambari zinazopiga
report-route-phone-numbers = nambari zako za simu
report-route-accessibility = skrini (ufikivu)
report-route-notifications = arifa
report-route-all-files = faili zote
report-route-storage = faili
report-route-app-list = orodha ya programu zilizosakinishwa
report-route-device-admin = msimamizi wa kifaa
report-route-dialer = jukumu la programu ya simu
report-route-sms-role = jukumu la programu ya SMS

report-quoted = “{ $text }”
report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-words = { $kind }: { $detail } (orodha ya maneno: { $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-listed = Imeorodheshwa na { $source }
report-evidence-answer = Ulijibu: { $detail }
report-evidence-context = { $detail }
report-evidence-against = Inaonyesha kinyume: { $text }
report-evidence-none = Hakuna sababu iliyorekodiwa
report-evidence-fewer = Hakuna sababu nyingine
report-context-no-network = haina uwezo wa kufikia intaneti
report-context-system = ni sehemu ya programu za simu yenyewe
report-context-prior = takriban programu moja kati ya kumi hukopesha, kabla ya kujua lolote
report-kind-catalog = Imeorodheshwa
report-kind-label = Jina lake linasema
report-kind-package = Jina la kifurushi chake linasema
report-kind-texts = Maneno yake yenyewe yanasema
report-kind-component = Sehemu yake
report-kind-library = Maktaba ndani yake
report-kind-signer = Imetiwa sahihi na
report-kind-context = Kinachoizunguka
report-kind-user = Jibu lako

report-language-ar-ur = Kiarabu na Kiurdu
report-language-en = Kiingereza
report-language-es = Kihispania
report-language-fa = Kiajemi
report-language-fil = Kifilipino
report-language-fr = Kifaransa
report-language-hi-bn = Kihindi na Kibengali
report-language-id-ms = Kiindonesia na Kimalesia
report-language-pt = Kireno
report-language-ru = Kirusi
report-language-sw-ng = Kiswahili na lugha za Nigeria
report-language-ta-te = Kitamil, Kitelugu na lugha nyingine za India Kusini
report-language-th = Kithai
report-language-vi = Kivietinamu
report-language-zh = Kichina

report-severity-critical = mkubwa sana
report-severity-high = mkubwa
report-severity-medium = wa wastani
report-severity-low = mdogo
report-severity-info = taarifa

## What you can do, for every lender above and below

report-step-keep-evidence = Kabla ya kubadilisha chochote, tunza ushahidi: hifadhi ripoti hii, piga picha za ukurasa wa ruhusa na toleo la kila programu, na utunze ujumbe na simu kutoka kwa mkopeshaji na wakusanya madeni wake.
report-step-open-page = Kwenye simu, fungua Mipangilio › Programu › programu husika › Ruhusa na uweke Anwani, na kilicho mbele ya “Pia”, kuwa “Usiruhusu”. Skrini iko chini ya Mipangilio › Ufikivu, arifa chini ya Mipangilio › Arifa › Ufikiaji wa arifa. Fanya hivyo katika kila wasifu uliotajwa.
report-step-commands = Au kutoka kwenye kompyuta: unganisha simu na uendeshe amri zilizo pamoja na kila programu. Baadhi ya simu huhitaji kwanza swichi nyingine ya wasanidi.
report-step-make-final = Ili programu isiulize tena, weka mtumiaji, kifurushi na ruhusa kwenye amri hii. Simu za zamani hazijui amri hii: hapo, weka alama “Usiulize tena” programu inapouliza.
report-step-verify = Tengeneza faili tena na ukague tena. Kilichozimwa ni kile tu ambacho simu yenyewe inaonyesha kuwa kimezimwa.
report-step-refuse = Programu inapoomba anwani, chagua “Usiruhusu”. Mtu wa kuwasiliana naye kwa dharura anaweza kuandikwa kwa mkono, kwa idhini yake.
report-step-uninstall = Ikiwa huihitaji tena programu, iondoe. Ni uamuzi wako. Hifadhi kwanza mikataba na malipo; deni linabaki deni.
report-step-complain = Lalamika, pamoja na ushahidi: kwa mtoaji wa programu, kwa duka ilikotoka, na kwa mamlaka ya wakopeshaji au ya data binafsi mahali unapoishi.
report-step-warn-contacts = Waambie watu kwenye anwani zako kwamba watu wasiowajua wanaweza kuwapigia au kuwaandikia kwa sababu yako, kwamba hawahitaji kulipa wala kujibu isipokuwa wamekudhamini, na kwamba watunze wanachopokea.

## Other apps

report-ask-how = Wewe pekee unajua. Andika jibu lako, yes au no, kwenye faili, na ukague tena kwa --answers FILE:
report-others-count = { $count ->
    [one] Programu nyingine { $count } inaweza kusoma anwani zako; --all huiorodhesha.
   *[other] Programu nyingine { $count } zinaweza kusoma anwani zako; --all huziorodhesha.
}
report-others-files = { $count ->
    [one] Programu { $count } zaidi iliangaliwa; --all huiorodhesha.
   *[other] Programu { $count } zaidi ziliangaliwa; --all huziorodhesha.
}
report-others-none = Hakuna programu nyingine iliyoonekana inayoweza kusoma anwani zako.
report-app = { $name } ({ $package })

## What was left out or not seen

report-suppressed = { $rule }: { $reason }
report-suppressed-package = { $rule }, { $package }: { $reason }

report-gap-unreadable = { $count ->
    [one] Faili au folda { $count } haikuweza kusomwa
   *[other] Faili au folda { $count } hazikuweza kusomwa
}
report-gap-empty = { $count ->
    [one] Faili au folda { $count } ni tupu
   *[other] Faili au folda { $count } ni tupu
}
report-gap-unrecognised = { $count ->
    [one] Faili { $count } si ya aina inayojulikana hapa
   *[other] Faili { $count } si za aina inayojulikana hapa
}
report-gap-unsupported = { $count ->
    [one] Faili { $count } inajulikana, lakini haisomwi: kwa app bundle (aab) tengeneza kwanza APK kwa bundletool; kwa .apkm iliyosimbwa ya 2020 pata mpya zaidi
   *[other] Faili { $count } zinajulikana, lakini hazisomwi: kwa app bundle (aab) tengeneza kwanza APK kwa bundletool; kwa .apkm zilizosimbwa za 2020 pata mpya zaidi
}
report-gap-not-answered = { $count ->
    [one] Simu ilijibu swali { $count } kwa hitilafu
   *[other] Simu ilijibu maswali { $count } kwa hitilafu
}
report-gap-cut-off = { $count ->
    [one] Faili { $count } inakatika katikati
   *[other] Faili { $count } zinakatika katikati
}
report-gap-filtered = { $count ->
    [one] Faili { $count } inaonyesha sehemu tu, kwa hiyo ukimya wake hauthibitishi lolote
   *[other] Faili { $count } zinaonyesha sehemu tu, kwa hiyo ukimya wake hauthibitishi lolote
}
report-gap-malformed = { $count ->
    [one] Sehemu { $count } haikueleweka
   *[other] Sehemu { $count } hazikueleweka
}
report-gap-encoding = { $count ->
    [one] Faili { $count } ina baiti zisizo maandishi
   *[other] Faili { $count } zina baiti zisizo maandishi
}
report-gap-limit = { $count ->
    [one] Kitu { $count } kilikuwa kikubwa mno; kilichozidi kikomo kiliachwa
   *[other] Vitu { $count } vilikuwa vikubwa mno; kilichozidi kikomo kiliachwa
}
report-gap-user-not-visible = { $count ->
    [one] Programu za mtumiaji { $count } wa simu hazikuweza kuonekana
   *[other] Programu za watumiaji { $count } wa simu hazikuweza kuonekana
}
report-gap-contradiction = { $count ->
    [one] Katika sehemu { $count } faili inasema mambo mawili tofauti na haiwezi kutegemewa
   *[other] Katika sehemu { $count } faili inasema mambo mawili tofauti na haiwezi kutegemewa
}
report-gap-disagreement = { $count ->
    [one] Katika jambo { $count } faili mbili hazikubaliani; mpya zaidi au kamili zaidi ilitumika
   *[other] Katika mambo { $count } faili mbili hazikubaliani; mpya zaidi au kamili zaidi ilitumika
}
report-gap-no-permissions = { $count ->
    [one] Ruhusa za programu { $count } hazimo katika faili yoyote
   *[other] Ruhusa za programu { $count } hazimo katika faili yoyote
}
report-gap-requests-not-listed = Faili hazitaji ruhusa ambazo programu hizi zinaomba, kwa hiyo isiyoonyeshwa bado inaweza kuombwa
report-gap-shared-user-missing = { $count ->
    [one] Programu { $count } inashiriki ruhusa zake na nyingine, na hazimo katika faili yoyote
   *[other] Programu { $count } zinashiriki ruhusa zake na nyingine, na hazimo katika faili yoyote
}
report-gap-no-packages = Hakukuwa na orodha ya programu kati ya faili
report-gap-list-cut = Orodha ya programu za simu ilikatika, kwa hiyo programu ziliulizwa moja moja
report-gap-apps-hidden = { $count ->
    [one] Simu haiionyeshi programu hii kila programu, kwa hiyo huenda kuna zaidi (sababu { $count })
   *[other] Simu haiionyeshi programu hii kila programu, kwa hiyo huenda kuna zaidi (sababu { $count })
}
report-gap-grants-not-visible = { $count ->
    [one] Programu za wasifu mwingine { $count } zinaonyeshwa, lakini si kile zilichoruhusiwa
   *[other] Programu za wasifu nyingine { $count } zinaonyeshwa, lakini si kile zilichoruhusiwa
}

report-gap-ways = Haijulikani kwa programu yoyote kama inafikia: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-of-user = { $what } ({ $user })
report-gaps-what-to-do = Tengeneza faili zinazokosekana, fungua kilichofungwa, na ukague tena. Kisichokuwa kwenye ripoti hii bado kinaweza kuwa kwenye simu.
report-more = … na { $count } zaidi

report-source = { $count ->
    [one] Faili { $count }: { $files }
   *[other] Faili { $count }: { $files }
}
report-source-captured = { $count ->
    [one] Faili { $count }, iliyotengenezwa { $time }: { $files }
   *[other] Faili { $count }, mpya zaidi ilitengenezwa { $time }: { $files }
}
report-source-no-names = Hakuna faili yenye majina ya programu, na majina ndiyo yanayoeleza zaidi. Ongeza orodha yenye safu wima package,label ili kupata zaidi.
report-rules = { $severity }: { $rules }
report-rule = { $rule } ({ $count })
report-rules-explain = “lendlens explain RULE” inaeleza kwa nini kanuni ni muhimu na lini ni tahadhari isiyo ya kweli.
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, maarifa ya { $knowledge } yenye { $entries ->
    [one] ingizo { $entries }
   *[other] maingizo { $entries }
}. Hakuna kilichotoka kwenye kompyuta hii.

## On the phone itself, in place of what speaks of files and of the command line

report-phone-answer-nothing = Hakuna kilichoweza kukaguliwa: hakuna programu iliyoonyeshwa.
report-phone-but-gaps = { $count ->
    [one] Lakini jambo { $count } halikuweza kuonekana, kwa hiyo hii si hakikisho.
   *[other] Lakini mambo { $count } hayakuweza kuonekana, kwa hiyo hii si hakikisho.
}
report-phone-more-gaps = { $count ->
    [one] Huenda kuna zaidi: jambo { $count } halikuweza kuonekana.
   *[other] Huenda kuna zaidi: mambo { $count } hayakuweza kuonekana.
}
report-phone-complete = Vyote ambavyo programu inaruhusiwa kuona vilisomwa.
report-phone-section-sources = Kilichosomwa
report-phone-step-verify = Kagua tena. Kilichozimwa ni kile tu ambacho simu yenyewe inaonyesha kuwa kimezimwa.
report-phone-ask-how = Wewe pekee unajua. Jibu kwenye programu; jibu linabaki kwenye simu hii na linahesabiwa kuanzia hapo.
report-phone-others-count = { $count ->
    [one] Programu nyingine { $count } inaweza kusoma anwani zako.
   *[other] Programu nyingine { $count } zinaweza kusoma anwani zako.
}
report-phone-others-files = { $count ->
    [one] Programu { $count } zaidi iliangaliwa.
   *[other] Programu { $count } zaidi ziliangaliwa.
}
report-phone-gaps-what-to-do = Ruhusu kilichokataliwa, fungua kilichofungwa, na ukague tena. Kisichokuwa kwenye ripoti hii bado kinaweza kuwa kwenye simu.
report-phone-source = { $files }
report-phone-tool = LendLens { $version }, maarifa ya { $knowledge } yenye { $entries ->
    [one] ingizo { $entries }
   *[other] maingizo { $entries }
}. Hakuna kilichotoka kwenye simu hii.

# What can be done in a country. The sentences of the rules and channels themselves stand in data/guidance/.

report-guidance-list = Mwongozo kwa nchi: sheria, pa kulalamika, cha kutuma
report-guidance-exists = lendlens guidance: sheria za nchi yako, pa kulalamika, na barua ya kutuma.
report-guidance-title = Unachoweza kufanya: { $country }
report-guidance-note = Sheria zinazungumzia wakopeshaji kwa jumla; ofisi husika ndiyo huamua ikiwa kampuni inazifuata. Huu si ushauri wa kisheria, na nambari na anwani hubadilika: angalia chanzo na tarehe yake.
report-guidance-rules = Sheria
report-guidance-says = Inasema
report-guidance-source = Chanzo
report-guidance-source-line = { $title }, { $date }, iliangaliwa { $checked } ({ $reliability }): { $url }
report-guidance-undated = bila tarehe
report-guidance-own-text = maandishi yenyewe
report-guidance-described = imeelezwa na wengine
report-guidance-weak = chanzo dhaifu
report-guidance-channels = Pa kulalamika, kwa mpangilio huu
report-guidance-care = Tahadhari
report-guidance-check = hakikisha kabla ya kutumia
report-guidance-for = Kwa
report-guidance-contact = Mawasiliano
report-guidance-bring = Cha kuleta
report-guidance-store = Kwa programu kutoka Google Play
report-guidance-evidence = Hifadhi kama ushahidi
report-guidance-letters = Unachoweza kutuma
report-guidance-blanks = Jaza yaliyo ndani ya mabano ya mraba.
report-guidance-complaint = Barua ya malalamiko
report-guidance-contacts = Ujumbe kwa anwani zako
report-guidance-guess-sim = Kadi yako ya SIM inaashiria { $country }. Hiyo ni dhana tu.
report-guidance-guess-language = Lugha ya simu yako inaashiria { $country }. Hiyo ni dhana tu.
