# Draft: Swahili that no second native speaker has read yet (docs/translating.md).
#
# What the Android app says around a report. Texts about an audit come with its answer, from the other files.
#
# For the app alone: tests/examples/android_strings.rs makes Android's string resources of it.
# `app-history-empty` becomes `history_empty`, a choice by { $count } a plural, { NUMBER($done) } a number.
# Buttons have three words at most. Calm, no exclamation marks; "seen" and "not seen", never "safe".

app-name = LendLens
app-language = sw

## Buttons used on several screens

app-yes = Ndiyo
app-no = Hapana
app-ask-later = Uliza baadaye
app-cancel = Ghairi
app-back = Rudi
app-delete = Futa
app-more = Chaguo zaidi
app-show-fewer = Onyesha chache

## First run

app-welcome-title = Nani anaweza kusoma anwani zako?
app-welcome-read = LendLens husoma orodha ya programu za simu hii na kile ambacho kila programu inaruhusiwa kufanya.
app-welcome-never = Haisomi anwani, simu wala ujumbe wako, na haina ruhusa ya kufanya hivyo.
app-welcome-stays = Hakuna kinachotoka kwenye simu hii: LendLens haina uwezo wa kufikia intaneti.
app-welcome-all-apps-title = Kwa nini inaona programu zote
app-welcome-all-apps = Ili kupata programu za mikopo, LendLens inahitaji kuona ni programu zipi zimesakinishwa. Android huita hili “query all packages”. Orodha hutumika kwa ukaguzi tu.
app-welcome-list-permission = Simu hii inakuuliza kama LendLens inaweza kusoma orodha ya programu. Bila hiyo ni programu chache tu zinazoweza kukaguliwa, na jibu litasema hivyo.
app-welcome-start = Kagua sasa
app-welcome-allow-list = Ruhusu orodha

## Answer

app-answer-check-again = Kagua tena
app-answer-none-yet = Bado hakuna ukaguzi
app-answer-none-yet-more = Kagua simu hii uone ni programu zipi za mikopo zinazoweza kufikia anwani zako.
app-answer-checked = Ilikaguliwa { $time }
app-answer-last-used = Ilitumika mwisho { $time }
app-answer-apps-checked = { $count ->
    [one] Programu { $count } imekaguliwa
   *[other] Programu { $count } zimekaguliwa
}
app-answer-section-now = Zinaweza kusoma anwani zako
app-answer-section-could = Zinaweza kupata anwani zako
app-answer-section-closed = Haziwezi kuzisoma sasa
app-answer-section-unknown = Haijulikani
app-answer-section-ask = Je, hii ni programu ya mikopo?
app-answer-section-features = Benki, pochi na maduka yanayokopesha pia
app-answer-section-others = Programu nyingine zinazoweza kusoma anwani zako
app-answer-section-not-seen = Kisichoonekana
app-answer-all-seen = Kila kitu ambacho ukaguzi huu huangalia kiliweza kuonekana.
app-answer-never-seen = Kile ambacho ukaguzi wowote hauwezi kuona
app-answer-never-seen-more = Kilichonakiliwa awali, na mara ngapi: soma zaidi
app-answer-apps = { $count ->
    [one] Programu { $count }
   *[other] Programu { $count }
}

## Check under way

app-progress-title = Inakagua
app-progress-apps = Programu { NUMBER($done) } kati ya { NUMBER($total) }
app-progress-starting = Inasoma orodha ya programu
app-progress-cancelling = Inasitisha
app-progress-cancelled = Ukaguzi umesitishwa
app-progress-cancelled-more = Hakuna kilichobadilishwa na hakuna kilichohifadhiwa.

## One app

app-detail-why-lends = Kwa nini tunadhani inakopesha
app-detail-why-lends-none = Hakuna kinachoonyesha kuwa inakopesha.
app-detail-reach = Jinsi inavyofikia anwani zako
app-detail-other-reach = Vingine inavyoweza kufikia
app-detail-findings = Kilichopatikana
app-detail-show-evidence = Onyesha ushahidi
app-detail-steps = Unachoweza kufanya
app-detail-rules = Kanuni na vyanzo
app-detail-about = Kuhusu programu hii
app-detail-package = Jina la kifurushi
app-detail-installed-from = Ilisakinishwa kutoka
app-detail-installed-from-unknown = Haijulikani
app-detail-step = Hatua ya { NUMBER($number) }
app-detail-open-app-settings = Fungua mipangilio
app-detail-no-settings = Simu hii haina ukurasa wa hili. Fungua Mipangilio ya simu na ufuate hatua mwenyewe.
app-detail-gone = Programu hii haipo tena kwenye ukaguzi wa mwisho.

## Back from the settings: read again, and said what really changed

app-recheck-reading = Inasoma tena
app-recheck-turned-off = Imezimwa
app-recheck-still-on = Bado imewashwa
app-recheck-cannot-tell = Haiwezi kujulikana

## Is this a loan app?

app-question-title = Je, hii ni programu ya mikopo?
app-question-more = Jina pekee halitoshi. Wewe unajua zaidi { $app } ni ya nini; jibu lako linabaki kwenye simu hii na linahesabiwa kuanzia sasa.
app-question-answered-yes = Ulijibu: ni programu ya mikopo
app-question-answered-no = Ulijibu: si programu ya mikopo
app-question-change = Badilisha jibu

## What a verdict and a user of the phone are called

app-verdict-can-read = Inaweza kusoma anwani zako
app-verdict-can-obtain-silently = Inaweza kuzipata bila kukuuliza tena
app-verdict-may-ask = Haiwezi kuzisoma sasa, lakini inaweza kukuuliza
app-verdict-requested = Inaomba anwani zako
app-verdict-blocked = Imezuiwa
app-verdict-write-only = Inaweza kuandika anwani, si kuzisoma
app-verdict-accounts-only = Inafikia akaunti za simu tu
app-verdict-not-requested = Haiombi anwani zako
app-verdict-not-installed = Haijasakinishwa hapa
app-verdict-unknown = Haijulikani
app-user-owner = Mmiliki
app-user-work = Wasifu wa kazini
app-user-clone = Nakala ya programu
app-user-private = Sehemu ya faragha
app-user-secure-folder = Folda salama
app-user-guest = Mgeni
app-user-other = Mtumiaji mwingine

## Settings

app-settings-title = Mipangilio
app-settings-title-more = Ufuatiliaji, historia, faragha, majibu yako
app-settings-watch = Ufuatiliaji
app-settings-private = Ikiwa mtu mwingine anaweza kushika simu hii
app-settings-keep-checks = Hifadhi kaguzi za awali
app-settings-keep-checks-more = Kwenye simu hii tu. Ukizima, zilizohifadhiwa hufutwa.
app-settings-hide-screens = Ficha skrini hizi
app-settings-hide-screens-more = Hakuna picha za skrini, wala kuonekana kwenye orodha ya programu za hivi karibuni. Hifadhi ripoti unapohitaji ushahidi.
app-settings-delete-all = Futa kila kitu
app-settings-delete-all-more = Kaguzi za awali, majibu yako, na nakala za ripoti zilizoshirikiwa
app-settings-answers = Majibu yako
app-settings-answer-yes = Programu ya mikopo
app-settings-answer-no = Si ya mikopo
app-settings-answer-remove = Ondoa jibu

## An app file, before it is installed

app-file-title = Kagua faili
app-file-title-more = Ona APK itaomba nini kabla ya kuisakinisha
app-file-choose = Chagua faili
app-file-more = Chagua faili ya programu (APK, APKS au XAPK) uone itaomba nini kabla ya kuisakinisha.
app-file-reading-file = Inasoma faili
app-file-not-installed = Faili hii haijasakinishwa. Inasomwa tu hapa, na hakuna sehemu yake inayoendeshwa.
app-file-failed = Faili hii haikuweza kusomwa
app-file-failed-more = Huenda imehamishwa au kufutwa, au programu nyingine imeondoa ruhusa. Ihifadhi kwenye simu hii na uifungue kutoka hapa.

## Save and share

app-share-title = Shiriki ripoti
app-share-forms = Muundo
app-share-save = Hifadhi faili
app-share-send = Shiriki
app-share-text = Maandishi, kwa watu
app-share-json = JSON, kwa programu
app-share-warning-title = Inaorodhesha programu zako
app-share-warning = Ripoti inataja programu za simu hii, na wakati zilipotumia anwani zako ikiwa unajulikana. Mpe mtu unayemwamini tu, na ufute nakala usizozihitaji tena.
app-share-saved-file = Ripoti imehifadhiwa
app-share-failed = Ripoti haikuweza kuhifadhiwa
app-share-file-name = Ripoti ya LendLens { $date }

## Watch

app-watch-title = Fuatilia mabadiliko
app-watch-more = LendLens hukagua tena programu inaposakinishwa au kusasishwa, na mara moja kwa siku. Inafanya kazi bila intaneti, na ukaguzi unaweza kuchelewa kwa saa kadhaa.
app-watch-notifications-off = Arifa zimezimwa, kwa hiyo LendLens haiwezi kukuarifu.
app-watch-allow-notifications = Ruhusu arifa
app-watch-channel = Mabadiliko ya kufikia anwani
app-watch-channel-more = Hukuarifu programu mpya ya mikopo, au iliyosasishwa, inapoweza kufikia anwani zako.
app-watch-found-title = Kufikia anwani kumebadilika
app-watch-found = { $count ->
    [one] Programu { $count } inahitaji kuangaliwa.
   *[other] Programu { $count } zinahitaji kuangaliwa.
}
app-watch-found-named = { $app } inaweza kufikia anwani zako.
app-watch-public-title = LendLens
app-watch-public = Kuna jambo jipya.

## History

app-history-title = Kaguzi za awali
app-history-empty = Hakuna kaguzi za awali
app-history-empty-more = Kila ukaguzi huhifadhiwa hapa, kwenye simu hii tu, ili uone kilichobadilika.
app-history-delete-one = Futa ukaguzi huu
app-history-delete-one-question = Ufute ukaguzi wa { $time }?
app-history-delete-all = Futa zote
app-history-delete-all-question = Ufute kaguzi zote za awali?
app-history-delete-all-more = Hili haliwezi kutenduliwa. Ripoti ulizohifadhi au kushiriki kwingine zinabaki zilipo.
app-history-unreadable = Ukaguzi huu haukuweza kusomwa tena, unaweza kufutwa tu.

## Help

app-guidance-title = Kanuni na malalamiko
app-guidance-more = Kanuni za nchi yako, mahali pa kulalamika, maandishi ya kutuma
app-guidance-choose = Nchi yako
app-guidance-other = Nchi nyingine

app-help-title = Usaidizi
app-help-not-seen-title = Kile kisichoweza kuonekana
app-help-not-seen = Kile ambacho programu tayari ilinakili, na kilikoenda. Ruhusa ilitolewa lini. Matumizi mengi ya anwani zako: kwa programu ya kawaida, Android huonyesha tu kinachoruhusiwa sasa. Programu katika sehemu iliyofungwa, kwa mtumiaji mwingine au katika wasifu wa kazini zinaweza kufichwa, na pia ruhusa zake.
app-help-names-title = Jinsi programu za mikopo zinavyotambuliwa
app-help-names = Kwa orodha zilizochapishwa, kwa jina na kwa maneno ndani ya programu. Kila programu inasema kwa nini. Inaweza kukosea; ikikosea, jibu swali kwenye ukurasa wa programu.
app-help-off-title = Kuzima kunafanya nini
app-help-off = Kuanzia hapo programu haiwezi kusoma anwani zako. Inabaki imesakinishwa; akaunti yako na deni lako vinabaki vilivyo.
app-help-not-undone-title = Kile ambacho kuzima hakurudishi
app-help-not-undone = Anwani zilizosomwa zinabaki kwa aliyezisoma. Vivyo hivyo majina na nambari ulizoandika kwenye fomu, kama vile mtu wa kuwasiliana naye kwa dharura. Mwombe mkopeshaji azifute, na uwaambie watu wanaohusika.
app-help-refuses-title = Ikiwa programu ya mkopeshaji itakataa kufanya kazi
app-help-refuses = Piga picha ya skrini ya inachosema. Mara nyingi unaweza kulipa na kuona mkataba wako kwenye tovuti ya mkopeshaji, kwa benki au kwa simu. Ukiwasha ruhusa tena, mkopeshaji anaweza kusoma anwani zote; baadhi ya simu hukuruhusu kuipa programu data tupu. Kukataa kufanya kazi kunaweza kukiuka kanuni za duka la programu au za nchi yako: lalamika pamoja na picha ya skrini.
app-help-phone-held-title = Ikiwa mtu mwingine anaweza kushika simu hii
app-help-phone-held = Futa historia au zima uhifadhi wa kaguzi, na uangalie nakala za ripoti ulizohifadhi. Kwenye mipangilio unaweza pia kuzuia skrini zake zisionekane kwenye picha za skrini na programu za hivi karibuni. LendLens yenyewe bado inaonekana kati ya programu zilizosakinishwa.
app-help-privacy-title = LendLens inafanya nini na data
app-help-privacy = Inahifadhi kaguzi za awali na majibu yako kwenye simu hii na haitumi chochote: haina uwezo wa kufikia intaneti. Haimo kwenye hifadhi rudufu. Kuondoa programu kunafuta vyote viwili.
app-help-fallible-title = Jibu linamaanisha nini
app-help-fallible = “Inaweza kusoma” haimaanishi “ilisoma”, na “haikuonekana” haimaanishi “haipo”. Kutajwa hapa si shutuma kwa yeyote.
app-help-licences = Leseni
app-help-licences-more = LendLens ni programu huru chini ya Apache License 2.0 au MIT License. Ina kazi za wengine:
app-help-licences-list = Maktaba ya kawaida ya Rust na crate za jumuiya ya Rust (Apache 2.0, MIT, Unicode 3.0, Zlib), maktaba ya kawaida ya Kotlin (Apache 2.0)
app-help-sources = Vyanzo
app-help-sources-more = Kila sababu inamtaja anayeisema. Orodha na tarehe zake zimo kwenye msimbo wa programu, pamoja na maneno yaliyohesabiwa.
app-help-version = Toleo la { $version }
app-help-knowledge = { $count ->
    [one] Maarifa ya { $version }, programu { $count } kwenye orodha
   *[other] Maarifa ya { $version }, programu { $count } kwenye orodha
}

## When something fails

app-error-title = Hitilafu imetokea
app-error-more = Ukaguzi ulisimama kwa sababu ya kosa ndani ya LendLens. Hakuna kilichobadilishwa kwenye simu yako. Jaribu tena; ikitokea tena, ripoti pamoja na maandishi yaliyo hapa chini. Yasome kwanza: yanaweza kutaja programu.
app-error-list = Orodha ya programu haikuweza kusomwa
app-error-list-more = Simu ilikataa. Ruhusu LendLens ione orodha ya programu kwenye mipangilio yake, kisha kagua tena.
app-error-storage = Ukaguzi haukuweza kuhifadhiwa
app-error-storage-more = Unaona matokeo sasa, lakini hayatakuwa kati ya kaguzi za awali. Ongeza nafasi kidogo.
app-error-copy = Nakili maandishi
app-error-copied = Maandishi yamenakiliwa

## What a screen reader says

app-spoken-button = { $button }, { $what }
