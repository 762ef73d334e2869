# Draft: Filipino that no second native speaker has read yet (docs/translating.md).
#
# The report for people: the answer first, then app by app.
# Calm and exact; "seen" and "not seen", never "safe"; no word about a company but what a named list says.

report-time = { $month ->
    [1] Ene
    [2] Peb
    [3] Mar
    [4] Abr
    [5] May
    [6] Hun
    [7] Hul
    [8] Ago
    [9] Set
    [10] Okt
    [11] Nob
   *[12] Dis
} { $day }, { $year }, { $hour }:{ $minute }
report-comma = { ", " }
report-blank = { " " }
report-dot = { " · " }

## The answer

report-answer-lenders = { $count ->
    [one] { $count } lending app ang nakakabasa ng contacts mo.
   *[other] { $count } lending app ang nakakabasa ng contacts mo.
}
report-answer-none = Walang nakitang lending app na nakakabasa ng contacts mo.
report-answer-files-lenders = { $count ->
    [one] { $count } lending app ang humihingi ng contacts mo.
   *[other] { $count } lending app ang humihingi ng contacts mo.
}
report-answer-files-none = Walang nakitang lending app na humihingi ng contacts.
report-answer-nothing = Walang nasuri: walang listahan ng mga app sa ibinigay.
report-second-silent = { $count ->
    [one] { $count } lending app ang makakakuha ng mga ito sa oras na humingi: hindi ka tatanungin ng Android.
   *[other] { $count } lending app ang makakakuha ng mga ito sa oras na humingi: hindi ka tatanungin ng Android.
}
report-second-unknown = { $count ->
    [one] Sa { $count } lending app, hindi alam kung nakakabasa.
   *[other] Sa { $count } lending app, hindi alam kung nakakabasa.
}
report-second-but-gaps = { $count ->
    [one] Pero { $count } bagay ang hindi nakita, kaya hindi ito nangangahulugang walang problema. Tingnan ang “Hindi nakita” sa ibaba.
   *[other] Pero { $count } bagay ang hindi nakita, kaya hindi ito nangangahulugang walang problema. Tingnan ang “Hindi nakita” sa ibaba.
}
report-second-more-gaps = { $count ->
    [one] Baka mayroon pa: { $count } bagay ang hindi nakita. Tingnan ang “Hindi nakita” sa ibaba.
   *[other] Baka mayroon pa: { $count } bagay ang hindi nakita. Tingnan ang “Hindi nakita” sa ibaba.
}
report-second-complete = Nabasa ang lahat ng ibinigay.
report-second-complete-files = Nabasa nang buo ang bawat file.
report-note-sample = Kathang telepono ito, para sa unang tingin. Galing sa totoong mga app ang hinihingi ng karamihan sa mga app nito; gawa-gawa kung ano ang pinayagan at kailan ginamit.

report-android = Android { $version }
report-apps = { $count ->
    [one] { $count } app
   *[other] { $count } app
}
report-users = { $count ->
    [one] { $count } user
   *[other] { $count } user
}
report-lenders = { $count ->
    [one] { $count } sa mga ito ang nagpapautang
   *[other] { $count } sa mga ito ang nagpapautang
}

## Sections

report-section-reading = Mga lending app na nakakabasa ng contacts mo
report-section-steps = Ang magagawa mo
report-section-reachable = Mga lending app na puwedeng makakuha ng contacts mo
report-section-asking = Mga lending app na humihingi ng contacts mo
report-section-not-asking = Mga lending app na hindi humihingi ng contacts mo
report-section-unknown = Mga lending app na hindi alam kung nakakabasa
report-section-shut = Mga lending app na hindi nakakabasa ng contacts mo ngayon
report-section-features = Mga bangko, wallet, at tindahang nagpapautang din at nakakabasa ng contacts mo
report-section-ask = Loan app ba ito?
report-section-others = Ibang app
report-section-suppressed = Inalis ayon sa hiling
report-section-gaps = Hindi nakita
report-section-rules = Lahat ng natuklasan, ayon sa patakaran
report-section-citations = Mga patakaran at pinagmulan
report-section-sources = Ang binasa

## One app

report-field-contacts = Contacts
report-field-since = Mula noong
report-field-used = Huling ginamit
report-field-also = Pati
report-field-why = Nagpapautang?
report-field-findings = Natuklasan
report-field-commands = I-off

report-user-owner = May-ari
report-user-secondary = Ibang user (user { $id })
report-user-work = Profile sa trabaho (user { $id })
report-user-clone = Clone ng app (user { $id })
report-user-private = Pribadong space (user { $id })
report-user-secure-folder = Secure Folder (user { $id })
report-user-guest = Bisita (user { $id })
report-user-says = { $user }: { $text }
report-user-unknown = User { $id }

report-verdict-not-installed = Hindi naka-install dito.
report-verdict-unknown = Hindi alam.
report-verdict-can-read = Nakakabasa.
report-verdict-blocked = Naka-block.
report-verdict-can-obtain-silently = Makukuha nang hindi ka na tinatanong.
report-verdict-may-ask = Hindi nakakabasa ngayon, pero puwedeng magtanong sa iyo.
report-verdict-requested = Gusto ang mga ito; hindi alam kung pinayagan.
report-verdict-write-only = Nakakasulat, hindi nakakabasa.
report-verdict-accounts-only = Mga account lang sa telepono ang naaabot.
report-verdict-not-requested = Hindi humihingi.

report-since-installed = Na-install noong { $time }; hindi naitatala ang araw ng pahintulot
report-since-system = Kasama na ng telepono
report-since-unknown = Hindi alam; walang pinagmulang nagsasabi ng araw ng pag-install

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = Walang naitalang paggamit; hindi iyon patunay na walang nangyari
report-detail-used = Huling ginamit: { $time }
report-ago-minutes = { $count ->
    [one] { $count } minuto bago ang pagsusuri
   *[other] { $count } minuto bago ang pagsusuri
}
report-ago-hours = { $count ->
    [one] { $count } oras bago ang pagsusuri
   *[other] { $count } oras bago ang pagsusuri
}
report-ago-days = { $count ->
    [one] { $count } araw bago ang pagsusuri
   *[other] { $count } araw bago ang pagsusuri
}
report-ago-months = { $count ->
    [one] { $count } buwan bago ang pagsusuri
   *[other] { $count } buwan bago ang pagsusuri
}

report-also-open = Naaabot: { $routes }
report-also-unknown = Hindi alam: { $routes }

report-route-call-log = log ng tawag
report-route-call-log-write = pagbabago sa log ng tawag
report-route-outgoing-calls = mga papalabas na tawag
report-route-sms = mga mensahe
report-route-sms-receive = mga dumarating na mensahe
report-route-phone-state = status ng telepono at mga tumatawag na numero
report-route-phone-numbers = sariling numero ng telepono
report-route-accessibility = ang screen (accessibility)
report-route-notifications = mga notification
report-route-all-files = lahat ng file
report-route-storage = mga file
report-route-app-list = listahan ng mga naka-install na app
report-route-device-admin = device admin
report-route-dialer = tungkulin ng phone app
report-route-sms-role = tungkulin ng SMS app

report-quoted = “{ $text }”
report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-words = { $kind }: { $detail } (listahan ng salita: { $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-listed = Inilista ng { $source }
report-evidence-answer = Sagot mo: { $detail }
report-evidence-context = { $detail }
report-evidence-against = Palatandaang hindi: { $text }
report-evidence-none = Walang naitalang dahilan
report-evidence-fewer = Wala nang ibang dahilan
report-context-no-network = wala itong access sa internet
report-context-system = bahagi ito ng sariling software ng telepono
report-context-prior = mga isa sa sampung app ang nagpapautang, bago pa may nalaman
report-kind-catalog = Nakalista
report-kind-label = Sabi ng pangalan nito
report-kind-package = Sabi ng pangalan ng package nito
report-kind-texts = Sabi ng sarili nitong mga teksto
report-kind-component = Bahagi nito
report-kind-library = Library sa loob nito
report-kind-signer = Nilagdaan ng
report-kind-context = Ang nasa paligid nito
report-kind-user = Sagot mo

report-language-ar-ur = Arabic at Urdu
report-language-en = Ingles
report-language-es = Espanyol
report-language-fa = Persian
report-language-fil = Filipino
report-language-fr = Pranses
report-language-hi-bn = Hindi at Bengali
report-language-id-ms = Indonesian at Malay
report-language-pt = Portuges
report-language-ru = Ruso
report-language-sw-ng = Swahili at mga wika ng Nigeria
report-language-ta-te = Tamil, Telugu at iba pang wika ng timog India
report-language-th = Thai
report-language-vi = Vietnamese
report-language-zh = Tsino

report-severity-critical = kritikal
report-severity-high = mataas
report-severity-medium = katamtaman
report-severity-low = mababa
report-severity-info = impormasyon

## What you can do, for every lender above and below

report-step-keep-evidence = Bago ka magbago ng anuman, magtabi ng ebidensya: i-save ang ulat na ito, kunan ng larawan ang page ng mga pahintulot at ang bersyon ng bawat app, at itabi ang mga mensahe at tawag mula sa nagpautang at sa mga maniningil nito.
report-step-open-page = Sa telepono, buksan ang Mga Setting › Mga App › ang app › Mga Pahintulot at itakda sa “Huwag payagan” ang Mga Contact at ang nasa tabi ng “Pati”. Nasa Mga Setting › Accessibility ang screen; nasa Mga Setting › Mga Notification › Access sa notification ang mga notification. Gawin ito sa bawat profile na pinangalanan.
report-step-commands = O mula sa computer: ikonekta ang telepono at patakbuhin ang mga command na nasa tabi ng bawat app. May mga teleponong humihingi muna ng dagdag na switch para sa developer.
report-step-make-final = Para hindi na makapagtanong ulit ang app, ilagay ang user, package, at pahintulot sa command na ito. Hindi ito alam ng mga lumang telepono: doon, i-tick ang “Huwag nang magtanong ulit” kapag nagtanong ang app.
report-step-verify = Gawin ulit ang mga file at suriin ulit. Naka-off lang ang ipinapakita na ng mismong telepono na naka-off.
report-step-refuse = Kapag hiningi ng app ang contacts, piliin ang “Huwag payagan”. Puwedeng i-type ang emergency contact, nang may pahintulot ng taong iyon.
report-step-uninstall = Kung hindi mo na kailangan ang app, i-uninstall ito. Ikaw ang magpapasya. I-save muna ang mga kontrata at bayad; ang utang ay mananatiling utang.
report-step-complain = Magreklamo, kalakip ang ebidensya: sa nagbibigay ng app, sa store na pinagmulan nito, at sa awtoridad sa mga nagpapautang o sa personal na datos sa lugar mo.
report-step-warn-contacts = Sabihin sa mga nasa contacts mo na puwede silang tawagan o sulatan ng mga hindi nila kilala dahil sa iyo, na hindi nila kailangang magbayad o sumagot maliban kung guarantor sila, at na itabi nila ang matatanggap nila.

## Other apps

report-ask-how = Ikaw lang ang nakakaalam. Isulat ang sagot mo, yes o no, sa isang file, at suriin ulit gamit ang --answers FILE:
report-others-count = { $count ->
    [one] { $count } iba pang app ang nakakabasa ng contacts mo; ililista ng --all.
   *[other] { $count } iba pang app ang nakakabasa ng contacts mo; ililista ng --all.
}
report-others-files = { $count ->
    [one] { $count } pang app ang tiningnan; ililista ng --all.
   *[other] { $count } pang app ang tiningnan; ililista ng --all.
}
report-others-none = Walang nakitang ibang app na nakakabasa ng contacts mo.
report-app = { $name } ({ $package })

## What was left out or not seen

report-suppressed = { $rule }: { $reason }
report-suppressed-package = { $rule }, { $package }: { $reason }

report-gap-unreadable = { $count ->
    [one] { $count } file o folder ang hindi nabasa
   *[other] { $count } file o folder ang hindi nabasa
}
report-gap-empty = { $count ->
    [one] { $count } file o folder ang walang laman
   *[other] { $count } file o folder ang walang laman
}
report-gap-unrecognised = { $count ->
    [one] { $count } file ang hindi kilala ang uri
   *[other] { $count } file ang hindi kilala ang uri
}
report-gap-unsupported = { $count ->
    [one] { $count } file ang kilala pero hindi binabasa: sa app bundle (aab), gumawa muna ng mga APK gamit ang bundletool; sa naka-encrypt na .apkm ng 2020, kumuha ng mas bago
   *[other] { $count } file ang kilala pero hindi binabasa: sa app bundle (aab), gumawa muna ng mga APK gamit ang bundletool; sa naka-encrypt na .apkm ng 2020, kumuha ng mas bago
}
report-gap-not-answered = { $count ->
    [one] { $count } tanong ang sinagot ng telepono ng error
   *[other] { $count } tanong ang sinagot ng telepono ng error
}
report-gap-cut-off = { $count ->
    [one] { $count } file ang napuputol sa gitna
   *[other] { $count } file ang napuputol sa gitna
}
report-gap-filtered = { $count ->
    [one] { $count } file ang bahagi lang ang ipinapakita, kaya walang pinatutunayan ang wala roon
   *[other] { $count } file ang bahagi lang ang ipinapakita, kaya walang pinatutunayan ang wala roon
}
report-gap-malformed = { $count ->
    [one] { $count } lugar ang hindi naunawaan
   *[other] { $count } lugar ang hindi naunawaan
}
report-gap-encoding = { $count ->
    [one] { $count } file ang may mga byte na hindi teksto
   *[other] { $count } file ang may mga byte na hindi teksto
}
report-gap-limit = { $count ->
    [one] { $count } bagay ang masyadong malaki; iniwan ang lampas sa limitasyon
   *[other] { $count } bagay ang masyadong malaki; iniwan ang lampas sa limitasyon
}
report-gap-user-not-visible = { $count ->
    [one] Hindi nakita ang mga app ng { $count } user ng telepono
   *[other] Hindi nakita ang mga app ng { $count } user ng telepono
}
report-gap-contradiction = { $count ->
    [one] Sa { $count } lugar, dalawang magkaibang bagay ang sinasabi ng file at hindi ito maaasahan
   *[other] Sa { $count } lugar, dalawang magkaibang bagay ang sinasabi ng file at hindi ito maaasahan
}
report-gap-disagreement = { $count ->
    [one] Sa { $count } kaso, hindi magkatugma ang dalawang file; ginamit ang mas bago o mas kumpleto
   *[other] Sa { $count } kaso, hindi magkatugma ang dalawang file; ginamit ang mas bago o mas kumpleto
}
report-gap-no-permissions = { $count ->
    [one] Wala sa alinmang file ang mga pahintulot ng { $count } app
   *[other] Wala sa alinmang file ang mga pahintulot ng { $count } app
}
report-gap-requests-not-listed = Hindi inililista ng mga file kung aling mga pahintulot ang hinihingi ng mga app na ito, kaya puwedeng hinihingi pa rin ang hindi ipinapakita
report-gap-shared-user-missing = { $count ->
    [one] { $count } app ang may mga pahintulot na kasama ng iba, at wala sa alinmang file ang mga iyon
   *[other] { $count } app ang may mga pahintulot na kasama ng iba, at wala sa alinmang file ang mga iyon
}
report-gap-no-packages = Walang listahan ng mga app sa mga file
report-gap-list-cut = Naputol ang listahan ng mga app ng telepono, kaya isa-isang itinanong ang mga app nito
report-gap-apps-hidden = { $count ->
    [one] Hindi ipinapakita ng telepono sa app na ito ang lahat ng app, kaya baka mayroon pa ({ $count } dahilan)
   *[other] Hindi ipinapakita ng telepono sa app na ito ang lahat ng app, kaya baka mayroon pa ({ $count } dahilan)
}
report-gap-grants-not-visible = { $count ->
    [one] Ipinapakita ang mga app ng { $count } ibang profile, pero hindi kung ano ang pinayagan sa mga ito
   *[other] Ipinapakita ang mga app ng { $count } ibang profile, pero hindi kung ano ang pinayagan sa mga ito
}

report-gap-ways = Hindi alam sa anumang app kung naaabot nito ang: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-of-user = { $what } ({ $user })
report-gaps-what-to-do = Gawin ang mga kulang na file, buksan ang naka-lock, at suriin ulit. Puwedeng nasa telepono pa rin ang wala sa ulat na ito.
report-more = … at { $count } pa

report-source = { $count ->
    [one] { $count } file: { $files }
   *[other] { $count } file: { $files }
}
report-source-captured = { $count ->
    [one] { $count } file, ginawa ang pinakabago noong { $time }: { $files }
   *[other] { $count } file, ginawa ang pinakabago noong { $time }: { $files }
}
report-source-no-names = Walang file na nagbibigay ng mga pangalan ng app, at ang pangalan ang may pinakamaraming sinasabi. Magdagdag ng listahang may mga column na package,label para mas marami ang makita.
report-rules = { $severity }: { $rules }
report-rule = { $rule } ({ $count })
report-rules-explain = Sinasabi ng “lendlens explain RULE” kung bakit mahalaga ang isang patakaran at kailan ito maling alarma.
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, kaalaman ng { $knowledge } na may { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entry
}. Walang lumabas sa computer na ito.

## On the phone itself, in place of what speaks of files and of the command line

report-phone-answer-nothing = Walang nasuri: walang ipinakitang app.
report-phone-but-gaps = { $count ->
    [one] Pero { $count } bagay ang hindi nakita, kaya hindi ito nangangahulugang walang problema.
   *[other] Pero { $count } bagay ang hindi nakita, kaya hindi ito nangangahulugang walang problema.
}
report-phone-more-gaps = { $count ->
    [one] Baka mayroon pa: { $count } bagay ang hindi nakita.
   *[other] Baka mayroon pa: { $count } bagay ang hindi nakita.
}
report-phone-complete = Nabasa ang lahat ng pinapayagang makita ng isang app.
report-phone-section-sources = Ang binasa
report-phone-step-verify = Suriin ulit. Naka-off lang ang ipinapakita na ng mismong telepono na naka-off.
report-phone-ask-how = Ikaw lang ang nakakaalam. Sumagot sa app; mananatili sa teleponong ito ang sagot at bibilangin mula noon.
report-phone-others-count = { $count ->
    [one] { $count } iba pang app ang nakakabasa ng contacts mo.
   *[other] { $count } iba pang app ang nakakabasa ng contacts mo.
}
report-phone-others-files = { $count ->
    [one] { $count } pang app ang tiningnan.
   *[other] { $count } pang app ang tiningnan.
}
report-phone-gaps-what-to-do = Payagan ang tinanggihan, buksan ang naka-lock, at suriin ulit. Puwedeng nasa telepono pa rin ang wala sa ulat na ito.
report-phone-source = { $files }
report-phone-tool = LendLens { $version }, kaalaman ng { $knowledge } na may { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entry
}. Walang lumabas sa teleponong ito.

# What can be done in a country. The sentences of the rules and channels themselves stand in data/guidance/.

report-guidance-list = Gabay ayon sa bansa: mga tuntunin, saan magrereklamo, ano ang ipapadala
report-guidance-exists = lendlens guidance: mga tuntunin sa iyong bansa, saan magrereklamo, at liham na maipapadala.
report-guidance-title = Ang magagawa mo: { $country }
report-guidance-note = Tungkol sa mga nagpapautang sa pangkalahatan ang mga tuntunin; ang ahensya ang magpapasya kung sinusunod ito ng isang kumpanya. Hindi ito payong legal, at nagbabago ang mga numero at address: tingnan ang pinagmulan at petsa nito.
report-guidance-rules = Mga tuntunin
report-guidance-says = Ang sinasabi
report-guidance-source = Pinagmulan
report-guidance-source-line = { $title }, { $date }, tiningnan noong { $checked } ({ $reliability }): { $url }
report-guidance-undated = walang petsa
report-guidance-own-text = sariling teksto
report-guidance-described = inilarawan ng iba
report-guidance-weak = mahinang pinagmulan
report-guidance-channels = Saan magrereklamo, sa ganitong pagkakasunod-sunod
report-guidance-care = Mag-ingat
report-guidance-check = suriin muna bago gamitin
report-guidance-for = Para sa
report-guidance-contact = Contact
report-guidance-bring = Ang dadalhin
report-guidance-store = Para sa mga app mula sa Google Play
report-guidance-evidence = Itago bilang ebidensya
report-guidance-letters = Ang maipapadala mo
report-guidance-blanks = Punan ang nasa loob ng mga square bracket.
report-guidance-complaint = Liham ng reklamo
report-guidance-contacts = Mensahe sa iyong mga contact
report-guidance-guess-sim = Ipinapahiwatig ng SIM card mo ang { $country }. Hula lang iyon.
report-guidance-guess-language = Ipinapahiwatig ng wika ng telepono mo ang { $country }. Hula lang iyon.
