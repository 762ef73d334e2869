# Draft: Filipino that no second native speaker has read yet (docs/translating.md).
#
# What the rules say. Of each rule: title (without places), message (places app, package and its own), why it matters,
# when it is a false alarm, what to do. Neutral words about named apps: the observed fact, then the rule it meets.

## Rules

rule-lender-used-contacts-title = Ginamit ng isang lending app ang contacts
rule-lender-used-contacts-message = Pinadaan ang { $app } papunta sa contacts, huli noong { $time }. { $now }
rule-lender-used-contacts-message-without-time = Pinadaan ang { $app } papunta sa contacts bago ginawa ang mga file na ito. { $now }
rule-lender-used-contacts-why = Hindi na mababawi ang mga pangalan at numerong lumabas na sa telepono. Pinipigil ng pag-off ng pahintulot ang susunod; sa nangyari na, nakakatulong ang ebidensya at ang pagsasabi sa mga nasa contacts.
rule-lender-used-contacts-false-alarm = Sinasabi ng bakas na pinadaan ng system ang app. Hindi nito sinasabi kung ano ang nabasa o naipadala: baka nagpakita lang ang app ng listahan kung saan pinili ang isang emergency contact. Ayon ito sa orasan ng telepono, na puwedeng mali.
rule-lender-used-contacts-what-to-do = Magtabi ng ebidensya. I-off ang pahintulot, o gawing pinal ang pagtanggi, at tiyaking naka-off ito. Magreklamo, at sabihan ang mga nasa contacts mo.

rule-lender-reads-contacts-title = Nakakabasa ng contacts ang isang lending app
rule-lender-reads-contacts-message = Nababasa ng { $app } ang lahat ng contacts sa teleponong ito.
rule-lender-reads-contacts-why = May mga nagpapautang at maniningil na tumawag at sumulat sa lahat ng nasa contacts ng nangutang. Saglit lang ang kailangan ng app na nakakabasa ng contacts para kopyahin ang mga ito.
rule-lender-reads-contacts-false-alarm = Nakakabasa ng contacts ang app; walang nakakaalam kung ginagawa nito. Sandali lang nagtatago ng bakas ang mga telepono, kaya ang “walang bakas” ay hindi “hindi kailanman”. Baka sinadya mong ibigay ang pahintulot.
rule-lender-reads-contacts-what-to-do = Magtabi ng ebidensya. I-off ang Mga Contact; kasama nito ang buong grupo, kaya walang makakabalik nang walang tanong. Gawing pinal ang pagtanggi, at tiyaking naka-off ito.

rule-lender-can-obtain-contacts-silently-title = Makukuha ng isang lending app ang contacts sa oras na humingi ito
rule-lender-can-obtain-contacts-silently-message = Hindi pa nababasa ng { $app } ang contacts, pero may hawak itong ibang pahintulot sa parehong grupo: ibibigay ang susunod nitong hiling nang walang tanong.
rule-lender-can-obtain-contacts-silently-why = Isang beses lang nagtatanong ang Android para sa grupo. Ang nagpayag sa app na makita ang mga account o magdagdag ng contact ay nagpayag na ring basahin nito ang lahat ng contacts mula sa susunod na hiling.
rule-lender-can-obtain-contacts-silently-false-alarm = Baka hindi kailanman humiling ang app. Puwedeng magtanong pa rin ang Android ng ilang gumagawa ng telepono.
rule-lender-can-obtain-contacts-silently-what-to-do = I-off din ang ibang pahintulot sa grupo, gawing pinal ang pagtanggi, at tiyaking naka-off ito.

rule-lender-requests-contacts-title = Humihingi ng contacts ang isang lending app
rule-lender-requests-contacts-message = Humihingi ang { $app } ng pahintulot na basahin ang contacts. Wala sa mga file na ito kung hawak nito ang pahintulot.
rule-lender-requests-contacts-why = Ang hinihingi ng app ay puwede nitong makuha. Pinakamabuting magpasya bago mag-install.
rule-lender-requests-contacts-false-alarm = Ang paghingi ay hindi pa pagkuha: baka hindi ibinigay ang pahintulot, o hindi pa kailanman hiningi.
rule-lender-requests-contacts-what-to-do = Tumanggi kapag nagtanong ito. Ipakita sa telepono kung ano ang ibinigay dito: adb shell dumpsys package PACKAGE.

rule-lender-granted-at-install-title = Nakuha ng isang lending app ang contacts nang i-install ito
rule-lender-granted-at-install-message = Ginawa ang { $app } para sa Android 5.1 o mas luma at nakuha ang contacts nang i-install ito. Walang tinanong.
rule-lender-granted-at-install-why = Sabay-sabay na nakukuha ng mga app para sa ganito kalumang Android ang lahat ng pahintulot. Hindi inaalis ng karaniwang switch ang pahintulot kundi walang lamang datos ang ipinapabigay sa system.
rule-lender-granted-at-install-false-alarm = Mula Android 10, ipinapakita ng telepono ang mga pahintulot ng ganitong app para repasuhin bago ito unang buksan; baka pumayag ka roon.
rule-lender-granted-at-install-what-to-do = I-off ang Mga Contact sa mga setting, o mula sa computer: adb shell cmd appops set PACKAGE READ_CONTACTS ignore. Basahin ulit: adb shell cmd appops get PACKAGE READ_CONTACTS.

rule-preinstalled-lender-granted-by-default-title = Ibinigay ng gumawa ng telepono ang contacts sa isang lending app
rule-preinstalled-lender-granted-by-default-message = Kasama na ng telepono ang { $app } at maagang ibinigay rito ang contacts. Walang tinanong.
rule-preinstalled-lender-granted-by-default-why = Hindi pasya ng may-ari ng telepono ang pahintulot na maagang ibinigay, at karamihan ng may-ari ay hindi ito nalalaman.
rule-preinstalled-lender-granted-by-default-false-alarm = Puwedeng higit sa pagpapautang ang ginagawa ng app sa pananalapi ng gumawa ng telepono, at baka hindi pa ito kailanman nabuksan.
rule-preinstalled-lender-granted-by-default-what-to-do = I-off ang Mga Contact sa mga setting. Kung hindi mababago roon, i-off ang app: adb shell pm disable-user --user USER PACKAGE.

rule-lender-reads-call-log-title = Nakikita ng isang lending app ang mga tawag
rule-lender-reads-call-log-message = Nakikita ng { $app } kung sino ang tinatawagan at sino ang tumatawag.
rule-lender-reads-call-log-why = Sinasabi ng log ng tawag kung sino ang mahalaga sa isang tao, gaano kadalas at gaano katagal silang mag-usap. Sa paghahanap ng mga kamag-anak at amo, mas marami itong sinasabi kaysa contacts.
rule-lender-reads-call-log-false-alarm = Nakikita ng app ang mga tawag; ibang tanong kung tumitingin ito. Kailangan ng default na phone app ang log ng tawag.
rule-lender-reads-call-log-what-to-do = I-off ang Mga log ng tawag. Kung ito ang default na phone app, pumili ng iba. Tiyaking naka-off ito.

rule-lender-reads-sms-title = Nakikita ng isang lending app ang mga text message
rule-lender-reads-sms-message = Nakikita ng { $app } ang mga text message, ang nasa telepono o ang dumarating.
rule-lender-reads-sms-why = Ipinapakita ng mga mensahe ang mga kausap, balanse sa bangko, suweldo, at one-time code (OTP).
rule-lender-reads-sms-false-alarm = May mga app na OTP lang ang hinihintay; may mga paraan ang Android para roon na hindi kailangan ang pahintulot na ito.
rule-lender-reads-sms-what-to-do = I-off ang SMS. Kung ito ang default na SMS app, pumili ng iba. Tiyaking naka-off ito.

rule-lender-sees-screen-or-notifications-title = Nakikita ng isang lending app ang screen o ang mga notification
rule-lender-sees-screen-or-notifications-message = Naka-on ang { $app } bilang serbisyo sa accessibility o tagabasa ng notification. Nakikita nito ang nasa screen o sa mga notification, pati mga chat at pangalan.
rule-lender-sees-screen-or-notifications-why = Hindi kailangan ng pahintulot sa contacts ang nasa screen: mababasa roon ang mga chat, ang phone app, at ang contacts app.
rule-lender-sees-screen-or-notifications-false-alarm = Baka sinadyang i-on ito ng taong nangangailangan ng serbisyo sa accessibility; hindi iyon karaniwan para sa lending app.
rule-lender-sees-screen-or-notifications-what-to-do = I-off ito sa Mga Setting › Accessibility o Mga Setting › Mga Notification › Access sa notification.

rule-lender-may-ask-for-contacts-title = Puwede pang humingi ng contacts ang isang lending app
rule-lender-may-ask-for-contacts-message = Hindi nababasa ng { $app } ang contacts, pero hinihingi nito ang pahintulot at puwedeng magtanong ulit.
rule-lender-may-ask-for-contacts-why = Madalas lumabas ang tanong sa gitna ng pag-a-apply, kung kailan pinakamahirap tumanggi. Naiiwasan ang sandaling iyon kung pinal na ang pagtanggi bago pa man.
rule-lender-may-ask-for-contacts-false-alarm = Walang lumabas sa telepono sa paraang ito. Baka hindi kailanman magtanong ang app.
rule-lender-may-ask-for-contacts-what-to-do = Tumanggi kapag nagtanong ito, o gawing pinal ang pagtanggi bago pa man: adb shell pm set-permission-flags --user USER PACKAGE android.permission.READ_CONTACTS user-fixed.

rule-possible-lender-reads-contacts-title = Nakakabasa ng contacts ang isang app na baka lending app
rule-possible-lender-reads-contacts-message = Baka lending app ang { $app }, at nababasa nito ang contacts o nagamit na nito. Ikaw ang pinakanakakaalam: lending app ba ito?
rule-possible-lender-reads-contacts-why = May hangganan ang sinasabi ng pangalan: maraming nagpapautang ang brand lang ang dala. Kung hindi masabi ng pangalan, nagtatanong kami sa halip na manghula.
rule-possible-lender-reads-contacts-false-alarm = Baka walang kinalaman sa utang ang app. Ang sagot mo ang magpapasya.
rule-possible-lender-reads-contacts-what-to-do = Sagutin kung loan app ito (--answers FILE); pagkatapos, gawin ang gaya ng sa lending app.

rule-lender-in-clone-or-work-profile-title = Nasa clone o profile sa trabaho ang isang lending app
rule-lender-in-clone-or-work-profile-message = Naka-install ang { $app } sa user { $user } ng teleponong ito, isang clone o profile sa trabaho, at may sarili itong mga pahintulot doon.
rule-lender-in-clone-or-work-profile-why = May sariling mga switch ang bawat profile: puwedeng naka-on doon ang in-off para sa may-ari. Magagamit ng clone ang contacts ng may-ari, at sa profile sa trabaho, mga katrabaho ang nasa contacts.
rule-lender-in-clone-or-work-profile-false-alarm = Madalas na lumalabas sa bawat profile ang mga paunang naka-install na app nang walang naglagay.
rule-lender-in-clone-or-work-profile-what-to-do = Buksan ang page ng mga pahintulot ng kopyang iyon, o alisin ang kopyang iyon lang: adb shell pm uninstall --user USER PACKAGE.

rule-lender-lists-apps-title = Naililista ng isang lending app ang mga naka-install na app
rule-lender-lists-apps-message = Nakikita ng { $app } kung aling mga app ang naka-install sa teleponong ito.
rule-lender-lists-apps-why = Nagsasabi ang listahan tungkol sa ibang nagpapautang, bangko, kalusugan, pananampalataya, at pamilya. Nagamit na ito ng mga nagpapautang para husgahan at gipitin ang mga nangutang.
rule-lender-lists-apps-false-alarm = May mga app na ganito humahanap ng mga teleponong binago ang system. Sa karamihan ng telepono, kasama ng pag-install ang pahintulot; doon, pag-uninstall lang ang nagtatapos nito.
rule-lender-lists-apps-what-to-do = I-off ito kung may switch ang telepono para rito. Kung wala, pag-uninstall lang ng app ang nagtatapos nito.

rule-lender-outside-a-store-title = Hindi galing sa store na kilala namin ang isang lending app
rule-lender-outside-a-store-message = Hindi na-install ang { $app } ng alinmang app store sa listahan namin.
rule-lender-outside-a-store-why = Sinusuri at inaalis ng store ang mga app at tumatanggap ito ng reklamo. Walang gumagawa niyon para sa app na galing sa link o file.
rule-lender-outside-a-store-false-alarm = Baka galing ito sa store na wala sa listahan namin, sa backup o paglipat sa bagong telepono, o sa installer na natanggal na.
rule-lender-outside-a-store-what-to-do = Magtabi ng ebidensya, kasama ang link o file na pinagmulan. I-uninstall kung hindi kailangan. Magreklamo.

rule-lending-feature-reads-contacts-title = Nakakabasa ng contacts ang isang app na may pautang sa loob
rule-lending-feature-reads-contacts-message = Nagpapautang ang { $app } kasama ng ibang serbisyo, at nababasa nito ang contacts.
rule-lending-feature-reads-contacts-why = Baka kailangan ng bangko, wallet, o tindahan ang contacts para magpadala ng pera sa mga kaibigan. Parehong pahintulot ang magagamit sa pautang nito; ang app lang ang nakakaalam kung para saan ito ginagamit.
rule-lending-feature-reads-contacts-false-alarm = Karamihan ng tao ay nagbibigay ng pahintulot na ito para sa padala o chat. Pagpasyahan kung ginagamit mo ang mga iyon.
rule-lending-feature-reads-contacts-what-to-do = Pagpasyahan kung ginagamit mo ang nangangailangan ng contacts. Kung hindi, i-off ang Mga Contact.

rule-store-rule-lender-contacts-title = Patakaran ng Google Play sa personal na pautang at contacts
rule-store-rule-lender-contacts-message = Galing sa Google Play ang { $app } at humihingi ito ng contacts. Hindi pinapayagan ng patakaran ng Google Play sa personal na pautang, may bisa mula Mayo 31, 2023, ang access sa contacts ng mga app ng personal na pautang.
rule-store-rule-lender-contacts-why = Tungkol ang patakaran sa hinihingi ng app, anuman ang ibinigay mo. Tumatanggap ang Google Play ng report sa mga app na hindi sumusunod.
rule-store-rule-lender-contacts-false-alarm = Baka iba ang tingin ng store sa app at hindi app ng personal na pautang. Puwede ring magpanggap na store ang ibang program kapag nag-i-install.
rule-store-rule-lender-contacts-what-to-do = Magtabi ng ebidensya, at i-report ang app sa page nito sa Google Play.

rule-necessary-information-cn-title = China: hindi kailangang datos ng lending app ang contacts
rule-necessary-information-cn-message = Humihingi ng contacts ang { $app }. Ayon sa patakaran ng China sa kinakailangang personal na impormasyon, may bisa mula Mayo 1, 2021, hindi kabilang ang contacts sa kinakailangang impormasyon ng online lending app, at hindi nito maaaring ipagkait ang batayang serbisyo sa mga hindi nagbibigay nito.
rule-necessary-information-cn-why = Puwede kang tumanggi sa contacts, at dapat manatili ang batayang serbisyo.
rule-necessary-information-cn-false-alarm = Hindi ipinagbabawal ng patakaran ang humingi ng higit pa kung may pahintulot. Hindi patunay ang pangalang Tsino na sa mainland China ang app.
rule-necessary-information-cn-what-to-do = Tumanggi; dapat manatili ang batayang serbisyo. Magreklamo sa mga ahensyang naglabas ng patakaran.

rule-apk-tampering-title = Ginawa ang file ng isang app para mabasa nang mali, o walang teleponong mag-i-install nito
rule-apk-tampering-message = May laman ang file ng { $app } na nilalaktawan ng telepono at ikinatitisod ng ibang program. Sinasabi rito ang hinihingi nito gaya ng pagbasa ng telepono.
rule-apk-tampering-message-refused = Hindi ii-install ng telepono ang file na ito ng { $app } sa kalagayan nito. Sinasabi rito ang nabasa.
rule-apk-tampering-why = Pinipigil ng ganitong paraan na matingnan ang file bago i-install: walang nakikita ang store, scanner, o mausisang tao, o iba ang nakikita kaysa sa telepono.
rule-apk-tampering-false-alarm = Ginagawa rin ito ng mga program na nagpoprotekta ng code laban sa pagkopya, at ng luma o pabayang build tool at mga file na pansubok. Hindi rin mai-install ang file na naputol sa daan. Wala itong sinasabi kung nagpapautang ang app.
rule-apk-tampering-what-to-do = Huwag i-install ang file. Kung gusto mo ang app, kunin ito sa store, at ihambing ang hinihingi nito.

rule-app-reads-contacts-title = Nakakabasa ng contacts ang isang app
rule-app-reads-contacts-message = Nababasa ng { $app } ang contacts. Hindi ito mukhang lending app.
rule-app-reads-contacts-message-system = Bahagi ng telepono ang { $app } at nababasa nito ang contacts.
rule-app-reads-contacts-why = Para walang makaligtaan, kailangang malaman ang bawat app na nakakabasa ng contacts: ang inaakala naming laro ay puwedeng magpautang bukas.
rule-app-reads-contacts-false-alarm = Kailangan ng mga messenger, phone app, at contacts app ang contacts.
rule-app-reads-contacts-what-to-do = I-off ang Mga Contact sa bawat app na hindi mo kailangan para roon.

rule-unreadable-app-title = Wala sa mga file na ito ang mga pahintulot ng isang app
rule-unreadable-app-message = Wala sa mga file na ito kung ano ang puwedeng gawin ng { $app }. Hindi ibig sabihin na wala itong puwedeng gawin.
rule-unreadable-app-why = Hindi pa napatunayang walang problema ang app na hindi nabasa.
rule-unreadable-app-false-alarm = Hindi nagpapakita ng pahintulot ang listahang puro pangalan o dump na naputol. Mawawala ito kapag kumpleto ang dump.
rule-unreadable-app-what-to-do = Ipakita ito sa telepono, at idagdag ang sagot sa mga file: adb shell dumpsys package PACKAGE.

rule-incomplete-audit-title = Hindi kumpleto ang pagsusuring ito
rule-incomplete-audit-message = { $count ->
    [one] { $count } bagay ang hindi nakita. Puwedeng nasa telepono pa rin ang wala sa ulat na ito.
   *[other] { $count } bagay ang hindi nakita. Puwedeng nasa telepono pa rin ang wala sa ulat na ito.
}
rule-incomplete-audit-why = Magmumukhang “walang natuklasan” ang pananahimik tungkol sa hindi nakita.
rule-incomplete-audit-false-alarm = May mga kulang na hindi mahalaga sa tanong, gaya ng hindi mabasang linya tungkol sa ibang app. Nakalista sa ulat ang bawat isa.
rule-incomplete-audit-what-to-do = Gawin ang mga kulang na file, buksan ang naka-lock na profile, at suriin ulit.

## The verdict, as a sentence

evidence-verdict-not-installed = Hindi ito naka-install para sa user na ito.
evidence-verdict-unknown = Wala sa mga file na ito kung nababasa nito ang contacts ngayon.
evidence-verdict-can-read = Nababasa nito ang contacts ngayon.
evidence-verdict-blocked = Hindi nito nababasa ang contacts ngayon: sarado ang daan.
evidence-verdict-can-obtain-silently = Hindi nito nababasa ang contacts ngayon, pero makukuha nito nang walang tanong sa oras na humingi.
evidence-verdict-may-ask = Hindi nito nababasa ang contacts ngayon, pero puwedeng humingi.
evidence-verdict-requested = Humihingi ito ng contacts; wala sa mga file na ito kung hawak na nito.
evidence-verdict-write-only = Nababago nito ang contacts at hindi humihinging basahin ang mga ito.
evidence-verdict-accounts-only = Sa grupo ng contacts, mga account lang sa telepono ang hinihingi nito.
evidence-verdict-not-requested = Hindi ito humihingi ng contacts.

## Ways

evidence-way = { $route }: { $state }
evidence-state-not-requested = hindi hinihingi
evidence-state-requested = hinihingi; wala sa mga file na ito kung ibinigay
evidence-state-not-asked = wala pang natatanong
evidence-state-denied = hindi ibinigay; puwedeng magtanong ulit ang app
evidence-state-denied-for-good = tuluyang tinanggihan
evidence-state-blocked-by-policy = hindi pinapayagan ng patakaran ng device
evidence-state-ask-every-time = nagtatanong sa bawat pagkakataon
evidence-state-granted-once = ibinigay ngayong beses lang
evidence-state-granted-but-blocked = ibinigay, pero sarado ng ibang switch
evidence-state-granted = ibinigay
evidence-state-granted-at-install = ibinigay nang i-install
evidence-state-granted-by-default = maagang ibinigay ng gumawa ng telepono
evidence-state-granted-by-role = ibinigay kasama ng tungkulin, gaya ng default na phone app
evidence-state-granted-fixed = ibinigay nang hindi na mababawi ng sinuman
evidence-state-unknown = wala sa mga file na ito
evidence-flags = Mga flag ng pahintulot: { $flags }
evidence-app-op = Mode ng app-op nito: { $mode }
evidence-asks-for = Hinihingi nito ang { $permission }.
evidence-old-target = Ginawa ito para sa API level { $target }, mula sa panahong hindi pa kailangang magtanong ng mga app (bago ang 23).

## Traces

evidence-last-access = Huling pinadaan noong { $time }.
evidence-last-access-minutes = { $count ->
    [0] Huling pinadaan noong { $time }, wala pang isang minuto bago ang pagsusuri.
    [one] Huling pinadaan noong { $time }, { $count } minuto bago ang pagsusuri.
   *[other] Huling pinadaan noong { $time }, { $count } minuto bago ang pagsusuri.
}
evidence-last-access-hours = { $count ->
    [one] Huling pinadaan noong { $time }, { $count } oras bago ang pagsusuri.
   *[other] Huling pinadaan noong { $time }, { $count } oras bago ang pagsusuri.
}
evidence-last-access-days = { $count ->
    [one] Huling pinadaan noong { $time }, { $count } araw bago ang pagsusuri.
   *[other] Huling pinadaan noong { $time }, { $count } araw bago ang pagsusuri.
}
evidence-access-ago-minutes = { $count ->
    [0] Huling pinadaan wala pang isang minuto bago ginawa ang file.
    [one] Huling pinadaan { $count } minuto bago ginawa ang file.
   *[other] Huling pinadaan { $count } minuto bago ginawa ang file.
}
evidence-access-ago-hours = { $count ->
    [one] Huling pinadaan { $count } oras bago ginawa ang file.
   *[other] Huling pinadaan { $count } oras bago ginawa ang file.
}
evidence-access-ago-days = { $count ->
    [one] Huling pinadaan { $count } araw bago ginawa ang file.
   *[other] Huling pinadaan { $count } araw bago ginawa ang file.
}
evidence-access-in-background = Wala sa screen ang app noon.
evidence-access-in-foreground = Nasa screen ang app noon.
evidence-access-limits = Ang huling oras lang ang itinatabi ng telepono; hindi nito sinasabi kung gaano kadalas bago iyon, ano ang nabasa, o saan napunta.
evidence-last-reject = Huling tinanggihan noong { $time }.
evidence-last-reject-minutes = { $count ->
    [0] Huling tinanggihan noong { $time }, wala pang isang minuto bago ang pagsusuri.
    [one] Huling tinanggihan noong { $time }, { $count } minuto bago ang pagsusuri.
   *[other] Huling tinanggihan noong { $time }, { $count } minuto bago ang pagsusuri.
}
evidence-last-reject-hours = { $count ->
    [one] Huling tinanggihan noong { $time }, { $count } oras bago ang pagsusuri.
   *[other] Huling tinanggihan noong { $time }, { $count } oras bago ang pagsusuri.
}
evidence-last-reject-days = { $count ->
    [one] Huling tinanggihan noong { $time }, { $count } araw bago ang pagsusuri.
   *[other] Huling tinanggihan noong { $time }, { $count } araw bago ang pagsusuri.
}
evidence-last-updated = Huling na-update noong { $time }.

## Where it came from

evidence-installer-none = Walang naitalang installer: in-install ito mula sa computer, o natanggal na ang installer nito.
evidence-installer-system = Kasama na ito ng telepono.
evidence-installer-store = In-install ng { $installer }, isang store.
evidence-installer-file = In-install mula sa file, ng sariling installer ng telepono.
evidence-installer-shell = In-install mula sa computer.
evidence-installer-browser = In-install ng isang browser: { $installer }.
evidence-installer-file-manager = In-install ng isang file manager: { $installer }.
evidence-installer-other = In-install ng { $installer }, na wala sa listahan namin ng mga store.
evidence-originating = Dumaan ang file sa { $originating }.
evidence-source-local-file = Ayon sa installer, file ito sa telepono.
evidence-source-downloaded-file = Ayon sa installer, na-download na file ito.

## Why we think that it lends

evidence-lends-catalog = Pinangalanan ito sa isang pampublikong listahan: { $detail } ({ $source }).
evidence-lends-label = May pautang sa pangalan nito: { $detail } ({ $source }).
evidence-lends-package = May pautang sa pangalan ng package nito: { $detail } ({ $source }).
evidence-lends-texts = May pautang sa sarili nitong mga teksto: { $detail } ({ $source }).
evidence-lends-component = May bahagi itong mayroon ang mga lending app: { $detail } ({ $source }).
evidence-lends-library = May library itong mayroon ang mga lending app: { $detail } ({ $source }).
evidence-lends-signer = Nilagdaan ito gaya ng ibang lending app: { $detail } ({ $source }).
evidence-lends-context = { $detail } ({ $source })
evidence-lends-user = Sinabi mong loan app ito.

## Where it stands

evidence-user-clone = Clone profile ang user { $user } ng telepono.
evidence-user-work = Profile sa trabaho ang user { $user } ng telepono.
evidence-user-other = User { $user } ng telepono.
evidence-cn-listed = Ayon sa isang listahan, app ito ng mainland China ({ $source }).
evidence-cn-label = Nakasulat ang pangalan nito sa teleponong ito gaya ng sa mainland China: { $label }

## What could not be seen

evidence-gap-unreadable = { $count ->
    [one] { $count } file o folder ang hindi nabasa.
   *[other] { $count } file o folder ang hindi nabasa.
}
evidence-gap-empty = { $count ->
    [one] { $count } pinagmulan ang walang laman.
   *[other] { $count } pinagmulan ang walang laman.
}
evidence-gap-unrecognised = { $count ->
    [one] { $count } pinagmulan ang hindi nakilala.
   *[other] { $count } pinagmulan ang hindi nakilala.
}
evidence-gap-unsupported = { $count ->
    [one] { $count } pinagmulan ang uri na kilala namin pero hindi binabasa.
   *[other] { $count } pinagmulan ang uri na kilala namin pero hindi binabasa.
}
evidence-gap-not-answered = { $count ->
    [one] { $count } tanong ang sinagot ng telepono ng error.
   *[other] { $count } tanong ang sinagot ng telepono ng error.
}
evidence-gap-cut-off = { $count ->
    [one] { $count } pinagmulan ang napuputol sa gitna.
   *[other] { $count } pinagmulan ang napuputol sa gitna.
}
evidence-gap-filtered = { $count ->
    [one] { $count } pinagmulan ang bahagi lang ang ipinapakita.
   *[other] { $count } pinagmulan ang bahagi lang ang ipinapakita.
}
evidence-gap-malformed = { $count ->
    [one] { $count } linya o bloke ang hindi naunawaan.
   *[other] { $count } linya o bloke ang hindi naunawaan.
}
evidence-gap-encoding = { $count ->
    [one] Sa { $count } lugar, hindi teksto ang mga byte.
   *[other] Sa { $count } lugar, hindi teksto ang mga byte.
}
evidence-gap-limit = { $count ->
    [one] Sa { $count } lugar, may higit sa binabasa namin.
   *[other] Sa { $count } lugar, may higit sa binabasa namin.
}
evidence-gap-user-not-visible = { $count ->
    [one] Hindi ipinapakita ang mga app ng { $count } user ng telepono.
   *[other] Hindi ipinapakita ang mga app ng { $count } user ng telepono.
}
evidence-gap-contradiction = { $count ->
    [one] Sa { $count } lugar, dalawang magkaibang bagay ang sinasabi ng pinagmulan.
   *[other] Sa { $count } lugar, dalawang magkaibang bagay ang sinasabi ng pinagmulan.
}
evidence-gap-disagreement = { $count ->
    [one] Hindi magkatugma ang mga pinagmulan sa { $count } punto; ginamit ang mas bago o mas kumpleto.
   *[other] Hindi magkatugma ang mga pinagmulan sa { $count } punto; ginamit ang mas bago o mas kumpleto.
}
evidence-gap-no-permissions = { $count ->
    [one] Hindi ipinapakita ang mga pahintulot ng { $count } app.
   *[other] Hindi ipinapakita ang mga pahintulot ng { $count } app.
}
evidence-gap-requests-not-listed = Hindi inililista ng mga file kung aling mga pahintulot ang hinihingi ng ilang app.
evidence-gap-shared-user-missing = { $count ->
    [one] { $count } app ang may mga pahintulot na kasama ng iba, at hindi ipinapakita ang mga iyon.
   *[other] { $count } app ang may mga pahintulot na kasama ng iba, at hindi ipinapakita ang mga iyon.
}
evidence-gap-no-packages = Walang ibinigay na listahan ng mga naka-install na app.
evidence-gap-list-cut = Naputol ang listahan ng mga app ng telepono; isa-isang itinanong ang mga app nito.
evidence-gap-apps-hidden = Hindi ipinapakita ng telepono sa app na ito ang lahat ng app.
evidence-gap-grants-not-visible = { $count ->
    [one] Hindi ipinapakita kung ano ang pinayagan sa mga app ng { $count } ibang profile.
   *[other] Hindi ipinapakita kung ano ang pinayagan sa mga app ng { $count } ibang profile.
}

## What is odd in the file of an app

evidence-anomaly = { $file }, { $part }: { $what }
evidence-anomaly-at = { $file }, { $part }, byte { $offset }: { $what }
evidence-anomaly-with = { $file }, { $part }: { $what } ({ $detail })
evidence-anomaly-at-with = { $file }, { $part }, byte { $offset }: { $what } ({ $detail })
evidence-anomalies-refused = { $count ->
    [one] Dahil sa { $count } bagay, hindi ii-install ng telepono ang file:
   *[other] Dahil sa { $count } bagay, hindi ii-install ng telepono ang file:
}
evidence-anomalies-misleads = { $count ->
    [one] { $count } bagay ang nilalaktawan ng telepono, habang puwedeng matisod o iba ang makita ng ibang program:
   *[other] { $count } bagay ang nilalaktawan ng telepono, habang puwedeng matisod o iba ang makita ng ibang program:
}
evidence-anomalies-more = … at { $count } pa.
evidence-part-zip = archive
evidence-part-manifest = manifest
evidence-part-resources = resource table
evidence-part-signature = lagda
evidence-part-dex = code ng program
evidence-part-container = set ng mga package
evidence-anomaly-kind-limit = May higit doon sa binabasa namin.
evidence-anomaly-kind-cut-off = Napuputol ito sa gitna.
evidence-anomaly-kind-bytes-before-first-entry = May ibang byte bago ang unang entry ng archive.
evidence-anomaly-kind-bytes-behind-end = May ibang byte pagkatapos ng dulo ng archive.
evidence-anomaly-kind-end-record-in-comment = May mukhang pangalawang dulo sa komento ng archive.
evidence-anomaly-kind-no-directory = Wala ang listahan ng mga entry; nahanap ang mga entry nang wala ito.
evidence-anomaly-kind-bytes-behind-directory = May ibang byte sa pagitan ng listahan ng mga entry at ng dulo ng archive.
evidence-anomaly-kind-directory-shifted = Wala ang listahan ng mga entry sa sinasabi ng archive.
evidence-anomaly-kind-directory-count = Iba ang bilang ng mga entry na sinasabi ng archive kaysa sa mayroon ito.
evidence-anomaly-kind-directory-record = Sira ang isang tala sa listahan ng mga entry.
evidence-anomaly-kind-entry-outside-directory = Isang entry na hindi pinangalanan sa sirang listahan ng mga entry.
evidence-anomaly-kind-local-header = Dalawang magkaiba ang paglalarawan sa isang entry, o wala ang pangalawa.
evidence-anomaly-kind-compression-method = Naka-pack ang isang entry sa paraang hindi alam ng Android, o dalawang magkaiba ang sinasabing paraan.
evidence-anomaly-kind-size-mismatch = May haba o laki na hindi maaaring totoo.
evidence-anomaly-kind-encrypted-flag = May entry na minarkahang naka-encrypt.
evidence-anomaly-kind-duplicate-entry = Magkapareho ang pangalan ng dalawang entry.
evidence-anomaly-kind-entry-name = May mga karakter ang pangalan ng isang entry na wala sa pangalan ng file, o file at folder ito nang sabay.
evidence-anomaly-kind-packed-data = Sira ang naka-pack na datos ng isang entry.
evidence-anomaly-kind-checksum = Mali ang checksum ng isang entry.
evidence-anomaly-kind-chunk-size = May blokeng nagsasabi ng laki na hindi maaari.
evidence-anomaly-kind-unknown-chunk = May bloke ng uri na hindi dapat naroon.
evidence-anomaly-kind-magic = Hindi ito nagsisimula gaya ng format nito.
evidence-anomaly-kind-string-pool = Sinasalungat ng isang listahan ng mga teksto ang sarili nito.
evidence-anomaly-kind-masked-name = Itinatago ng isang pangalan o namespace kung ano ang elemento o attribute.
evidence-anomaly-kind-attributes = Dalawang beses naroon ang mga attribute, o iba ang anyo kaysa sa format.
evidence-anomaly-kind-nesting = Hindi bumubukas at sumasara nang tama ang mga elemento.
evidence-anomaly-kind-missing-element = Wala ang elementong kailangan ng Android, o dalawang beses naroon.
evidence-anomaly-kind-bad-value = May halagang hindi tinatanggap ng Android.
evidence-anomaly-kind-reference = May reference na walang patutunguhan, o paikot-ikot.
evidence-anomaly-kind-duplicate-type = Dalawang beses naroon ang isang bahagi ng resource table.
evidence-anomaly-kind-signing-block = Sinasalungat ng bloke ng mga lagda ang sarili nito.
evidence-anomaly-kind-signature-stripped = Wala ang lagdang sinasabing naroon.
evidence-anomaly-kind-certificate = May certificate na hindi mabasa.
evidence-anomaly-kind-unsigned = Walang lumagda rito.
evidence-anomaly-kind-janus = May code bago ang archive, kung saan hindi tumitingin ang lagda ng unang uri.
evidence-anomaly-kind-dex = Sinasalungat ng code ng program ang sarili nito.
evidence-anomaly-kind-split = May bahagi ng set na hindi kasama ng iba, o hindi mabasa.
evidence-anomaly-kind-container-description = Iba ang sinasabi ng set tungkol sa sarili kaysa sa laman nito.
evidence-anomaly-kind-base-guessed = Walang nagsasabi sa set kung alin ang pangunahing bahagi, kaya kinailangang hulaan.
evidence-anomaly-kind-several-variants = May ilang build ng app ang set; binasa ang pinakakumpleto.
evidence-anomaly-kind-request-in-split = May bahagi ng set na humihingi ng pahintulot na hindi hinihingi ng pangunahing bahagi nito.
